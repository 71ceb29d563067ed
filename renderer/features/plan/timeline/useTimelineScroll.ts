import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import type { Day } from '#shared/lib/dates'
import { dayAt, dayMiddle, type TimeAxis } from '#shared/plan/timeAxis'
import { nameWidth } from './timelineItems'

/** Keeps the timeline where it was in time when it is zoomed; at first, and when asked, it shows today. Gives what goes to today. */
export function useTimelineScroll(
  scroller: RefObject<HTMLElement | null>,
  axis: TimeAxis,
  today: Day,
): () => void {
  const centre = useRef<Day | null>(null)
  const goTo = useCallback(
    (day: Day, share: number) => {
      const box = scroller.current
      if (!box) return
      box.scrollLeft = dayMiddle(axis, day) - (box.clientWidth - nameWidth) * share
    },
    [scroller, axis],
  )
  useLayoutEffect(() => {
    if (centre.current === null) goTo(today, 0.3)
    else goTo(centre.current, 0.5)
  }, [goTo, today])
  useEffect(() => {
    const box = scroller.current
    if (!box) return
    const note = () => {
      centre.current = dayAt(axis, box.scrollLeft + (box.clientWidth - nameWidth) / 2)
    }
    note()
    box.addEventListener('scroll', note, { passive: true })
    return () => box.removeEventListener('scroll', note)
  }, [scroller, axis])
  return useCallback(() => goTo(today, 0.3), [goTo, today])
}
