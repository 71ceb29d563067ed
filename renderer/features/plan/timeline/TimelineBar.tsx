import type { ActionId } from '#shared/lib/ids'
import type { Action } from '#shared/plan/Action'
import classes from './timeline.module.css'
import type { PlacedBar } from './timelineMarks'

interface TimelineBarProps {
  readonly id: ActionId
  /** What it is and when, in words. */
  readonly label: string
  readonly bar: PlacedBar
  readonly status: Action['status']
}

/** The bar of an action. The timeline around it hears keys and mouse; both ends can be drawn by themselves. */
export function TimelineBar({ id, label, bar, status }: TimelineBarProps) {
  return (
    <button
      type="button"
      className={classes.bar}
      style={{ left: bar.left, width: bar.width }}
      data-status={status}
      data-open-start={bar.openStart || undefined}
      data-open-end={bar.openEnd || undefined}
      data-mark="action"
      data-id={id}
      data-nav
      tabIndex={-1}
      aria-label={label}
      aria-haspopup="dialog"
      title={label}
    >
      {bar.openStart ? null : <span className={classes.barEnd} data-part="start" />}
      {bar.openEnd ? null : <span className={classes.barEnd} data-part="end" />}
    </button>
  )
}
