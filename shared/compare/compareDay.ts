import { type Day, daysBetween } from '#shared/lib/dates'
import { type DifferenceHead, difference } from './ComparedStates'
import type { Difference } from './PlanDifference'
import { type RecordStep, valueSteps } from './recordSteps'

/** How a day of a record was moved, in all and step by step; nothing where it is the same in both states. */
export function compareDay(
  head: DifferenceHead,
  field: 'dueOn' | 'startsOn' | 'endsOn',
  from: Day | null,
  to: Day | null,
  steps: readonly RecordStep[],
): Difference[] {
  if (from === to) return []
  const days = from !== null && to !== null ? daysBetween(from, to) : null
  const moves = valueSteps(steps, field, from)
  return [difference(head, { what: 'moved', field, from, to, days, moves }, moves, ` ${field}`)]
}
