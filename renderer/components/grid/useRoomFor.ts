import { type RefObject, useLayoutEffect, useState } from 'react'

/** Whether an element is narrower than what it has to hold (px). */
export function useRoomFor(ref: RefObject<HTMLElement | null>, needed: number): boolean {
  const [isTight, setTight] = useState(false)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => setTight(element.clientWidth < needed)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref, needed])
  return isTight
}
