import type { Day } from '#shared/lib/dates'
import type { Change } from './Change'
import { effectiveChanges } from './effectiveChanges'
import { type ChangedHow, valueHistory } from './valueHistory'

/** One time that a day was moved; null where there was none before, or none after. */
export interface DueDayStep extends ChangedHow {
  readonly from: Day | null
  readonly to: Day | null
}

const fieldOf = { milestones: 'dueOn', actions: 'endsOn' } as const

/**
 * How the day by which a milestone is due, or on which an action ends, was moved: newest first. What was taken back counts as not done.
 * The day it was first given is no move.
 * @param changes those that touch the record, by rising revision
 */
export function dueDaySteps(
  changes: readonly Change[],
  table: keyof typeof fieldOf,
  recordId: string,
): DueDayStep[] {
  const field = fieldOf[table]
  const effective = effectiveChanges(changes)
  const { earlier } = valueHistory(effective, table, recordId, [field])
  let to = lastValue(effective, table, recordId, field)
  return earlier.flatMap(({ fields, at, by, why }) => {
    const from = dayIn(fields[field])
    const step = { from, to, at, by, why }
    to = from
    return step.from === step.to ? [] : [step]
  })
}

function lastValue(
  changes: readonly Change[],
  table: string,
  recordId: string,
  field: string,
): Day | null {
  for (const { edits } of [...changes].reverse())
    for (const edit of [...edits].reverse())
      if (edit.table === table && edit.recordId === recordId && edit.after && field in edit.after)
        return dayIn(edit.after[field])
  return null
}

const dayIn = (value: unknown): Day | null => (typeof value === 'string' ? value : null)
