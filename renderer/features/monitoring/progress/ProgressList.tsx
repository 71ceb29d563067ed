import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { progressPath } from '#renderer/components/paths'
import { StatusBadge } from '#renderer/components/StatusBadge'
import { useWindowedRows } from '#renderer/components/useWindowedRows'
import type { PlanId } from '#shared/lib/ids'
import classes from './progress.module.css'
import type { ProgressRow } from './progressRows'

interface ProgressListProps {
  readonly planId: PlanId
  readonly rows: readonly ProgressRow[]
  readonly openId: string | undefined
}

/** Height (px) of an entry, as in the style sheet. */
const entryHeight = 76

/** The indicators with their status, the worst first; only those near what is seen are drawn. */
export function ProgressList({ planId, rows, openId }: ProgressListProps) {
  const { t } = useTranslation('progress')
  const heights = useMemo(() => rows.map(() => entryHeight), [rows])
  const { ref, from, to, before, after } = useWindowedRows<HTMLUListElement>(heights)
  const edges = useMemo(
    () => ({ paddingBlockStart: before, paddingBlockEnd: after }),
    [before, after],
  )
  return (
    <nav className={classes.list} aria-label={t('progress:list')}>
      <ul ref={ref} style={edges}>
        {rows.slice(from, to).map(({ history: { indicator }, standing }) => (
          <li key={indicator.id}>
            <Link
              href={progressPath(planId, indicator.id)}
              className={classes.entry}
              aria-current={indicator.id === openId ? 'true' : undefined}
            >
              <span className={classes.entryName} title={indicator.name}>
                {indicator.name.trim() || t('plan:indicators.untitled')}
              </span>
              <StatusBadge of="indicatorStatus" is={standing.status} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
