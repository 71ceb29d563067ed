import { type RefObject, useEffect, useRef } from 'react'

interface OpenRowOptions {
  /** The element that holds the rows. */
  readonly ref: RefObject<HTMLElement | null>
  /** Ids of the rows in the order shown. */
  readonly ids: readonly string[]
  /** Height (px) of one row. */
  readonly rowHeight: number
  readonly openId: string | undefined
}

/**
 * Keeps the place in a list while things are opened from it: the open row is scrolled into view, and when it is closed the
 * keyboard is back on its row.
 */
export function useOpenRow({ ref, ids, rowHeight, openId }: OpenRowOptions): void {
  const openBefore = useRef(openId)
  const latest = useRef({ ids, rowHeight })
  latest.current = { ids, rowHeight }
  useEffect(() => {
    const closed = openId === undefined ? openBefore.current : undefined
    openBefore.current = openId
    const index = latest.current.ids.indexOf(closed ?? openId ?? '')
    const rows = ref.current
    if (index < 0 || !rows) return
    const pane = scrollerOf(rows)
    const top = pane.scrollTop + rows.getBoundingClientRect().top + index * latest.current.rowHeight
    const place = top - pane.getBoundingClientRect().top
    const hidden =
      place < pane.scrollTop ||
      place + latest.current.rowHeight > pane.scrollTop + pane.clientHeight
    if (hidden) pane.scrollTo(0, place - pane.clientHeight / 2)
    if (closed === undefined) return
    let tries = 0
    let frame = 0
    // A row that was far away is drawn only after the list has noticed that it was scrolled.
    const focusRow = () => {
      const row = rows.querySelector<HTMLElement>(`[data-row="${index}"] [data-row-focus]`)
      if (row) row.focus({ preventScroll: true })
      else if (tries++ < 20) frame = requestAnimationFrame(focusRow)
    }
    frame = requestAnimationFrame(focusRow)
    return () => cancelAnimationFrame(frame)
  }, [openId, ref])
}

/** The nearest thing around an element that scrolls. */
export function scrollerOf(element: HTMLElement): Element {
  for (let around = element.parentElement; around; around = around.parentElement) {
    const { overflowY } = getComputedStyle(around)
    if (overflowY === 'auto' || overflowY === 'scroll') return around
  }
  return document.documentElement
}
