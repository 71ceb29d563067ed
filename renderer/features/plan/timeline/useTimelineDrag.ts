import { type MouseEvent, type PointerEvent, useRef } from 'react'
import type { BarPart } from './timelineShift'

/** How far (px) the mouse goes before it draws: less is a click. */
const threshold = 4

interface TimelineDrag {
  readonly dayWidth: number
  /** Called while drawing, with the days (negative to the left) since the button went down. */
  readonly onDrag: (mark: HTMLElement, part: BarPart, days: number) => void
  readonly onDrop: () => void
  readonly onCancel: () => void
}

interface Drag {
  readonly mark: HTMLElement
  readonly part: BarPart
  readonly x: number
  moved: boolean
}

/** Bars and milestones drawn by the mouse: handlers for what holds them all. */
export function useTimelineDrag({ dayWidth, onDrag, onDrop, onCancel }: TimelineDrag) {
  const drag = useRef<Drag | null>(null)
  const swallowClick = useRef(false)
  const end = (drop: boolean) => {
    const moved = drag.current?.moved
    drag.current = null
    if (!moved) return
    swallowClick.current = drop
    if (drop) onDrop()
    else onCancel()
  }
  return {
    /** Ends drawing without dropping. */
    stop: () => {
      drag.current = null
    },
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      swallowClick.current = false
      const target = event.target as HTMLElement
      const mark = target.closest<HTMLElement>('[data-mark]')
      if (event.button !== 0 || !mark) return
      const part = (target.dataset.part ?? 'whole') as BarPart
      drag.current = { mark, part, x: event.clientX, moved: false }
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const now = drag.current
      if (!now) return
      const distance = event.clientX - now.x
      if (!now.moved && Math.abs(distance) < threshold) return
      if (!now.moved) event.currentTarget.setPointerCapture(event.pointerId)
      now.moved = true
      onDrag(now.mark, now.part, Math.round(distance / dayWidth))
    },
    onPointerUp: () => end(true),
    onPointerCancel: () => end(false),
    onClickCapture: (event: MouseEvent<HTMLElement>) => {
      if (!swallowClick.current) return
      swallowClick.current = false
      event.stopPropagation()
      event.preventDefault()
    },
  }
}
