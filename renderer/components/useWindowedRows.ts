import { type RefObject, startTransition, useLayoutEffect, useMemo, useRef, useState } from 'react'

/** Rows drawn above and below what is seen (px), so that arrow keys and quick scrolling always meet a row. */
const margin = 800
/** After so much scrolling (px) the rows are drawn anew: little enough that those which are new are drawn within a frame. */
const step = 240
/** Up to this many rows all are drawn: short lists stay whole for find-in-page and for screen readers. */
const drawAllUpTo = 120

interface WindowedRows<E extends HTMLElement> {
  /** Goes on the element that holds the rows, usually the `tbody`. */
  readonly ref: RefObject<E | null>
  readonly from: number
  /** One past the last row to draw. */
  readonly to: number
  /** Height (px) of the rows left out before and after. */
  readonly before: number
  readonly after: number
  /** Where each row begins (px from the top of the first), and at the end the height of all. */
  readonly offsets: readonly number[]
}

/**
 * Draws only the rows near what is seen, whatever it is that scrolls, so that a list of a thousand stays quick.
 * @param heights height of each row in px; they must be exact, so rows have a fixed height
 */
export function useWindowedRows<E extends HTMLElement>(
  heights: readonly number[],
): WindowedRows<E> {
  const ref = useRef<E>(null)
  const offsets = useMemo(() => {
    const sums = [0]
    for (const height of heights) sums.push((sums.at(-1) ?? 0) + height)
    return sums
  }, [heights])
  const [seen, setSeen] = useState({ top: 0, bottom: 1600 })
  const all = heights.length <= drawAllUpTo

  useLayoutEffect(() => {
    if (all) return
    const measure = () => {
      const box = ref.current?.getBoundingClientRect()
      if (!box) return
      const top = Math.max(0, -box.top - margin)
      const bottom = window.innerHeight - box.top + margin
      setSeen((before) =>
        Math.abs(before.top - top) < step && Math.abs(before.bottom - bottom) < step
          ? before
          : { top, bottom },
      )
    }
    measure()
    // There is a margin to scroll into: drawing the next rows gives way to the scrolling itself, to keys and to clicks.
    const follow = () => startTransition(measure)
    document.addEventListener('scroll', follow, { capture: true, passive: true })
    window.addEventListener('resize', measure)
    return () => {
      document.removeEventListener('scroll', follow, { capture: true })
      window.removeEventListener('resize', measure)
    }
  }, [all])

  const total = offsets.at(-1) ?? 0
  if (all) return { ref, from: 0, to: heights.length, before: 0, after: 0, offsets }
  const from = Math.max(0, lastAtOrBefore(offsets, seen.top))
  const to = Math.min(heights.length, lastAtOrBefore(offsets, seen.bottom) + 1)
  const [before, after] = [offsets[from] ?? 0, total - (offsets[to] ?? total)]
  return { ref, from, to, before, after, offsets }
}

function lastAtOrBefore(offsets: readonly number[], place: number): number {
  let [low, high] = [0, offsets.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((offsets[middle] ?? 0) <= place) low = middle
    else high = middle - 1
  }
  return low
}
