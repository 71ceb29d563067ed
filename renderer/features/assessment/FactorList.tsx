import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { LevelShape } from '#renderer/components/LevelBadge'
import { assessPath } from '#renderer/components/paths'
import type { FactorStanding } from '#shared/gap/deriveGaps'
import type { PlanId } from '#shared/lib/ids'
import { factorNumber } from '#shared/template/factorNumber'
import classes from './FactorList.module.css'

interface FactorListProps {
  readonly planId: PlanId
  readonly standings: readonly FactorStanding[]
  readonly currentFactorId: string
}

/** The factors of the benchmark, each with its level and how many of its questions are answered. */
export function FactorList({ planId, standings, currentFactorId }: FactorListProps) {
  const { t } = useTranslation('assess')
  return (
    <nav aria-label={t('assess:factors.label')}>
      <ol className={classes.list}>
        {standings.map(({ factor, derived, judgement, level, questions }) => {
          const done = questions.length - derived.counts['not-assessed']
          return (
            <li key={factor.id}>
              <Link
                href={assessPath(planId, factor.id)}
                className={classes.factor}
                aria-current={factor.id === currentFactorId ? 'true' : undefined}
              >
                <span className={classes.number}>{factorNumber(factor)}</span>
                <span className={classes.title}>{factor.title}</span>
                <span className={classes.level} data-tone={level}>
                  <LevelShape level={level} />
                  <span>
                    {t(`common:level.${level}`)}
                    {judgement ? ` (${t('assess:factors.judged')})` : ''}
                  </span>
                </span>
                <span className={classes.done}>
                  {t('assess:factors.answered', { done, count: questions.length })}
                </span>
              </Link>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
