import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { LevelBadge } from '#renderer/components/LevelBadge'
import { assessPath } from '#renderer/components/paths'
import type { PlanId } from '#shared/lib/ids'
import type { Round } from '#shared/plan/planRounds'
import { factorNumber } from '#shared/template/factorNumber'
import classes from './GapsScreen.module.css'
import { packInPath } from './planGaps'

interface OtherFactorsProps {
  readonly planId: PlanId
  readonly rounds: readonly Round[]
}

/** The factors that are no gap: met, outside the city's competence, or not assessed. */
export function OtherFactors({ planId, rounds }: OtherFactorsProps) {
  const { t } = useTranslation('gaps')
  const several = rounds.length > 1
  const others = rounds.flatMap((round) =>
    round.standings
      .filter(({ level }) => level !== 'partly' && level !== 'not-met')
      .map((standing) => ({ ...standing, round })),
  )
  if (others.length === 0) return null
  return (
    <section aria-labelledby="other-factors">
      <h2 id="other-factors" className={classes.title}>
        {t('gaps:others.title')}
      </h2>
      <p className={classes.lead}>{t('gaps:others.text')}</p>
      <ul className={classes.others}>
        {others.map(({ factor, ref, level, questions, derived, round }) => (
          <li key={ref}>
            <LevelBadge level={level} />
            <Link
              className={classes.link}
              href={assessPath(planId, factor.id, undefined, packInPath(round, several))}
            >
              {factorNumber(factor)}. {factor.title}
            </Link>
            <span className={classes.lead}>
              {t('gaps:others.answered', {
                done: questions.length - derived.counts['not-assessed'],
                count: questions.length,
              })}
            </span>
            {several ? <span className={classes.lead}>{round.benchmark.shortTitle}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
