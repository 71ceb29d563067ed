import { type ReactNode, useEffect, useRef } from 'react'
import { BesidePane } from './BesidePane'
import classes from './plan.module.css'
import { scrollerOf } from './useOpenRow'

interface ListAndDetailProps {
  readonly list: ReactNode
  /** What stands beside the list; null while nothing is open, and the list has the whole width. */
  readonly detail: ReactNode | null
  /** What the library knows on what is open; null where nothing is. */
  readonly beside: ReactNode | null
  readonly detailLabel: string
  /** What is open; when it changes, the view begins at its top and the keyboard goes there. */
  readonly detailKey: string | undefined
}

/** A list, beside it what was opened from it, and beside that what bears on it. The list stays in view and scrolls by itself. */
export function ListAndDetail({
  list,
  detail,
  beside,
  detailLabel,
  detailKey,
}: ListAndDetailProps) {
  const pane = useRef<HTMLElement>(null)
  const shown = useRef<string | undefined>(undefined)
  useEffect(() => {
    if (shown.current === detailKey) return
    shown.current = detailKey
    const opened = pane.current
    if (detailKey === undefined || !opened) return
    const scroller = scrollerOf(opened)
    if (opened.getBoundingClientRect().top < scroller.getBoundingClientRect().top)
      scroller.scrollTo(0, 0)
    // A field that was given the keyboard on opening (the title of a new action) keeps it.
    if (!opened.contains(document.activeElement)) opened.focus({ preventScroll: true })
  }, [detailKey])
  return (
    <div
      className={classes.panes}
      data-open={detail !== null || undefined}
      data-beside={(detail !== null && beside !== null) || undefined}
    >
      <div className={classes.listPane}>{list}</div>
      {detail === null ? null : (
        <section ref={pane} className={classes.detailPane} aria-label={detailLabel} tabIndex={-1}>
          {detail}
        </section>
      )}
      {detail === null || beside === null ? null : <BesidePane>{beside}</BesidePane>}
    </div>
  )
}
