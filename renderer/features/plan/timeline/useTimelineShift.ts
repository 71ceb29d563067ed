import { useCallback, useEffect, useRef, useState } from 'react'
import { enterDraft } from '#renderer/components/pendingDrafts'
import { useOutcome } from '#renderer/components/useOutcome'
import { useMoveAlong } from '#renderer/features/plan/milestone/useMoveAlong'
import { updateAction } from '#renderer/repositories/actions'
import { updateMilestone } from '#renderer/repositories/milestones'
import type { Written } from '#renderer/repositories/updateRecord'
import { daysBetween } from '#shared/lib/dates'
import type { ActionId, MilestoneId, PlanId } from '#shared/lib/ids'
import type { Action } from '#shared/plan/Action'
import type { Milestone } from '#shared/plan/Milestone'
import type { TimelineShift } from './timelineShift'

/** A pause this long (ms) after the last key ends a move, and it is written. */
const pauseAfterKey = 900

export interface ShiftControl {
  /** Dates being moved, or written and not yet come back from the store. */
  readonly shift: TimelineShift | null
  /** Shows a move without writing it. With `pause` it is written by itself when no other follows for a moment. */
  readonly show: (shift: TimelineShift, pause: boolean) => void
  /** Writes what is shown, as one step. */
  readonly settle: () => Promise<void>
  /** Takes back what is shown and not written. */
  readonly cancel: () => void
  readonly isMoving: () => boolean
}

/** Moves bars and milestones: shown at every key or movement of the mouse, written once when the key or the button is let go. */
export function useTimelineShift(
  planId: PlanId,
  actions: ReadonlyMap<ActionId, Action>,
  milestones: ReadonlyMap<MilestoneId, Milestone>,
): ShiftControl {
  const outcome = useOutcome()
  const { afterMilestone, afterAction } = useMoveAlong(planId)
  const [moving, setShift] = useState<TimelineShift | null>(null)
  const pending = useRef<TimelineShift | null>(null)
  const leave = useRef<(() => void) | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const settle = useCallback(async () => {
    clearTimeout(timer.current)
    const done = pending.current
    pending.current = null
    if (!done) return
    const entered = leave.current
    leave.current = null
    const written = await write(planId, done)
    entered?.()
    await outcome(Promise.resolve(written))
    if (!written.ok || written.value === null) setShift((shown) => (shown === done ? null : shown))
    else if (done.of === 'milestone') afterMilestone(done.record, done.dueOn, written)
    else afterAction(done.record, daysOfWhole(done), written)
  }, [planId, outcome, afterMilestone, afterAction])
  const show = useCallback(
    (next: TimelineShift, pause: boolean) => {
      pending.current = next
      leave.current ??= enterDraft({ flush: settle })
      setShift(next)
      clearTimeout(timer.current)
      if (pause) timer.current = setTimeout(() => void settle(), pauseAfterKey)
    },
    [settle],
  )
  const cancel = useCallback(() => {
    clearTimeout(timer.current)
    pending.current = null
    leave.current?.()
    leave.current = null
    setShift(null)
  }, [])
  useEffect(() => () => void settle(), [settle])
  // What is written is shown until the store has moved: to the same days, or to others by undo.
  const stored =
    moving?.of === 'action'
      ? actions.get(moving.record.id)
      : moving && milestones.get(moving.record.id)
  const shift = moving && (moving === pending.current || stored === moving.record) ? moving : null
  const isMoving = useCallback(() => pending.current !== null, [])
  return { shift, show, settle, cancel, isMoving }
}

async function write(planId: PlanId, shift: TimelineShift): Promise<Written> {
  if (shift.of === 'milestone')
    return await updateMilestone(planId, shift.record.id, { dueOn: shift.dueOn })
  const { startsOn, endsOn } = shift
  return await updateAction(planId, shift.record.id, { startsOn, endsOn })
}

/** By how many days the whole bar moved; 0 where only one end did. */
function daysOfWhole({
  record,
  startsOn,
  endsOn,
}: Extract<TimelineShift, { of: 'action' }>): number {
  const moved = [
    [record.startsOn, startsOn],
    [record.endsOn, endsOn],
  ].flatMap(([from, to]) => (from && to ? [daysBetween(from, to)] : []))
  return moved.includes(0) ? 0 : (moved[0] ?? 0)
}
