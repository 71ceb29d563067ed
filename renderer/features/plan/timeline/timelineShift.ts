import { addDays, type Day, isDay } from '#shared/lib/dates'
import type { Action } from '#shared/plan/Action'
import type { Milestone } from '#shared/plan/Milestone'

/** Dates while they are being moved: the record as it was before, and the days it would have. */
export type TimelineShift =
  | {
      readonly of: 'action'
      readonly record: Action
      readonly startsOn: Day | null
      readonly endsOn: Day | null
    }
  | { readonly of: 'milestone'; readonly record: Milestone; readonly dueOn: Day | null }

/** What of a bar is moved: all of it, or one end. */
export type BarPart = 'whole' | 'start' | 'end'

/** An action's dates, moved. Its end never comes before its start by drawing at one of them. */
export function shiftedAction(
  shift: Extract<TimelineShift, { of: 'action' }>,
  part: BarPart,
  move: (day: Day) => Day,
): TimelineShift {
  const { startsOn, endsOn } = shift
  const moved = (day: Day | null) => (day === null ? null : move(day))
  if (part === 'whole') return { ...shift, startsOn: moved(startsOn), endsOn: moved(endsOn) }
  if (part === 'start') {
    const next = moved(startsOn)
    return {
      ...shift,
      startsOn: next && endsOn && startsOn && next > endsOn && startsOn <= endsOn ? endsOn : next,
    }
  }
  const next = moved(endsOn)
  return {
    ...shift,
    endsOn: next && startsOn && endsOn && next < startsOn && startsOn <= endsOn ? startsOn : next,
  }
}

/** A shift of nothing yet. */
export function unshifted(
  mark:
    | { readonly of: 'action'; readonly record: Action }
    | { readonly of: 'milestone'; readonly record: Milestone },
): TimelineShift {
  return mark.of === 'action'
    ? { ...mark, startsOn: mark.record.startsOn, endsOn: mark.record.endsOn }
    : { ...mark, dueOn: mark.record.dueOn }
}

/** The same shift with all its days moved, or one end of a bar. */
export function shiftedBy(
  shift: TimelineShift,
  part: BarPart,
  move: (day: Day) => Day,
): TimelineShift {
  if (shift.of === 'action') return shiftedAction(shift, part, move)
  return { ...shift, dueOn: shift.dueOn === null ? null : move(shift.dueOn) }
}

/** A move by that many days; a day that records cannot hold stays. */
export const byDays =
  (days: number) =>
  (day: Day): Day => {
    const moved = addDays(day, days)
    return isDay(moved) ? moved : day
  }

/** The day that stands for a shift in words: the due day, or the first day of the action. */
export function leadingDay(shift: TimelineShift): Day | null {
  return shift.of === 'milestone' ? shift.dueOn : (shift.startsOn ?? shift.endsOn)
}
