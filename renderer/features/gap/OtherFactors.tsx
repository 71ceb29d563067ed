import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { LevelBadge } from '#renderer/components/LevelBadge'
import { assessPath } from '#renderer/components/paths'
import type { FactorStanding } from '#shared/gap/deriveGaps'
import type { PlanId } from '#shared/lib/ids'
import { factorNumber } from '#shared/template/factorNumber'
import classes from './GapsScreen.module.css'

interface OtherFactorsProps {
  readonly planId: PlanId
  readonly standings: readonly FactorStanding[]
}

/** The factors that are no gap: met, outside the city's competence, or not assessed. */
export function OtherFactors({ planId, standings }: OtherFactorsProps) {
  const { t } = useTranslation('gaps')
  const others = standings.filter(({ level }) => level !== 'partly' && level !== 'not-met')
  if (others.length === 0) return null
  return (
    <section aria-labelledby="other-factors">
      <h2 id="other-factors" className={classes.title}>
        {t('gaps:others.title')}
      </h2>
      <p className={classes.lead}>{t('gaps:others.text')}</p>
      <ul className={classes.others}>
        {others.map(({ factor, level, questions, derived }) => (
          <li key={factor.id}>
            <LevelBadge level={level} />
            <Link className={classes.link} href={assessPath(planId, factor.id)}>
              {factorNumber(factor)}. {factor.title}
            </Link>
            <span className={classes.lead}>
              {t('gaps:others.answered', {
                done: questions.length - derived.counts['not-assessed'],
                count: questions.length,
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
