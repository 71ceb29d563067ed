import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { assessPath } from '#renderer/components/paths'
import type { PlanId } from '#shared/lib/ids'
import type { Round } from '#shared/plan/planRounds'
import classes from './BenchmarkSwitch.module.css'

interface BenchmarkSwitchProps {
  readonly planId: PlanId
  readonly rounds: readonly Round[]
  readonly current: Round
}

/** Leads from one benchmark of the plan to another, each with how many of its questions are answered. */
export function BenchmarkSwitch({ planId, rounds, current }: BenchmarkSwitchProps) {
  const { t } = useTranslation('assess')
  return (
    <nav aria-label={t('assess:switch.label')}>
      <ul className={classes.list}>
        {rounds.map(({ benchmark, standings }) => {
          const count = standings.reduce((sum, { questions }) => sum + questions.length, 0)
          const open = standings.reduce(
            (sum, { derived }) => sum + derived.counts['not-assessed'],
            0,
          )
          return (
            <li key={benchmark.id}>
              <Link
                className={classes.benchmark}
                href={assessPath(planId, undefined, undefined, benchmark.id)}
                aria-current={benchmark.id === current.benchmark.id ? 'page' : undefined}
                title={benchmark.title}
              >
                {benchmark.shortTitle}
                <span className={classes.answered}>
                  {t('assess:factors.answered', { done: count - open, count })}
                </span>
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
