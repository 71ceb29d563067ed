import type { ReactNode } from 'react'
import classes from './plan.module.css'

interface ListAndDetailProps {
  readonly list: ReactNode
  /** What stands beside the list; null while nothing is open, and the list has the whole width. */
  readonly detail: ReactNode | null
  readonly detailLabel: string
}

/** A list, and beside it what was opened from it. The list stays in view and scrolls by itself. */
export function ListAndDetail({ list, detail, detailLabel }: ListAndDetailProps) {
  return (
    <div className={classes.panes} data-open={detail !== null || undefined}>
      <div className={classes.listPane}>{list}</div>
      {detail === null ? null : (
        <section className={classes.detailPane} aria-label={detailLabel}>
          {detail}
        </section>
      )}
    </div>
  )
}
