import { type DOMAttributes, useCallback, useRef } from 'react'
import type { ActionId, MilestoneId } from '#shared/lib/ids'
import type { Action } from '#shared/plan/Action'
import type { Milestone } from '#shared/plan/Milestone'
import { movedDay } from '#shared/plan/movedDay'
import type { TimeAxis } from '#shared/plan/timeAxis'
import { timelineKeys } from './timelineKeys'
import { byDays, shiftedBy, type TimelineShift, unshifted } from './timelineShift'
import { useTimelineDrag } from './useTimelineDrag'
import type { ShiftControl } from './useTimelineShift'

/** What of the timeline is meant: an action by its bar, or a milestone. */
export type TimelineMark =
  | { readonly of: 'action'; readonly record: Action }
  | { readonly of: 'milestone'; readonly record: Milestone }

/** The handlers of what holds all bars and milestones. */
export type TimelineHandlers = Pick<
  DOMAttributes<HTMLDivElement>,
  | 'onKeyDown'
  | 'onKeyUp'
  | 'onBlur'
  | 'onClick'
  | 'onClickCapture'
  | 'onPointerDown'
  | 'onPointerMove'
  | 'onPointerUp'
  | 'onPointerCancel'
>

interface TimelineHandlersOptions {
  readonly axis: TimeAxis
  readonly control: ShiftControl
  readonly actions: ReadonlyMap<ActionId, Action>
  readonly milestones: ReadonlyMap<MilestoneId, Milestone>
  readonly onZoom: (by: -1 | 1) => void
  readonly onOpen: (mark: TimelineMark) => void
}

/** Lets bars and milestones be moved by keys and mouse, and opened by Enter or a click. */
export function useTimelineHandlers(options: TimelineHandlersOptions): TimelineHandlers {
  const { axis, control, onZoom, onOpen } = options
  const latest = useRef(options)
  latest.current = options
  const markOf = useCallback((element: HTMLElement): TimelineMark | null => {
    const { mark, id = '' } = element.dataset
    if (mark === 'action') {
      const record = latest.current.actions.get(id as ActionId)
      return record ? { of: 'action', record } : null
    }
    const record = latest.current.milestones.get(id as MilestoneId)
    return mark === 'milestone' && record ? { of: 'milestone', record } : null
  }, [])
  /** The dates from which a key moves on: those shown, while a move of the same thing goes on. */
  const standing = (mark: TimelineMark): TimelineShift => {
    const { shift } = control
    const same = shift?.of === mark.of && shift.record.id === mark.record.id
    return same ? shift : unshifted(mark)
  }
  const drag = useTimelineDrag({
    dayWidth: axis.dayWidth,
    onDrag: (element, part, days) => {
      const mark = markOf(element)
      if (mark) control.show(shiftedBy(unshifted(mark), part, byDays(days)), false)
    },
    onDrop: () => void control.settle(),
    onCancel: control.cancel,
  })
  const keys = timelineKeys({
    onZoom,
    onMove: (element, step, by) => {
      const mark = markOf(element)
      if (mark)
        control.show(
          shiftedBy(standing(mark), 'whole', (day) => movedDay(day, step, by)),
          true,
        )
    },
    onRelease: () => void control.settle(),
    onCancel: () => {
      drag.stop()
      if (!control.isMoving()) return false
      control.cancel()
      return true
    },
  })
  const { stop: _, ...mouse } = drag
  return {
    ...keys,
    ...mouse,
    onBlur: () => void control.settle(),
    onClick: (event) => {
      const element = (event.target as HTMLElement).closest<HTMLElement>('[data-mark]')
      const mark = element && markOf(element)
      if (mark) onOpen(mark)
    },
  }
}
