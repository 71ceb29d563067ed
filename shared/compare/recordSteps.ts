import type { Change } from '#shared/change/Change'
import { invertEdits } from '#shared/change/edits'
import { effectiveChanges } from '#shared/change/effectiveChanges'
import { mergeEdits } from '#shared/change/mergeEdits'
import type { TableName } from '#shared/planFile/tableNames'
import type { DifferenceStep, ValueStep } from './PlanDifference'

type Fields = Readonly<Record<string, unknown>>

/** What one change did to one record. */
export interface RecordStep extends DifferenceStep {
  readonly before: Fields | null
  readonly after: Fields | null
}

/** The steps between two states by record, in the order of the comparison: towards the second state. */
export type RecordSteps = (table: TableName, recordId: string) => readonly RecordStep[]

/**
 * Sorts the changes between two states by the records they touched. What was undone in between is left out.
 * @param changes those between the two revisions, by rising revision
 * @param backwards whether the second state is the earlier one: each step is then seen the other way round
 */
export function recordSteps(changes: readonly Change[], backwards = false): RecordSteps {
  const steps = new Map<string, RecordStep[]>()
  const counting = effectiveChanges(changes)
  for (const { revision, at, by, why, command, edits } of backwards
    ? counting.reverse()
    : counting) {
    const merged = mergeEdits(backwards ? invertEdits(edits) : edits)
    for (const { table, recordId, before, after } of merged) {
      const key = `${table} ${recordId}`
      const step = { revision, at, by, why, command, before, after }
      const known = steps.get(key)
      if (known) known.push(step)
      else steps.set(key, [step])
    }
  }
  return (table, recordId) => steps.get(`${table} ${recordId}`) ?? []
}

/** Who did a step, when and why, without what it did. */
export function toldOf({ revision, at, by, why, command }: DifferenceStep): DifferenceStep {
  return { revision, at, by, why, command }
}

/** The steps that touched one of the fields; those that made or removed the record among them. */
export function stepsOn(
  steps: readonly RecordStep[],
  fields: readonly string[] = [],
): DifferenceStep[] {
  return steps
    .filter(
      ({ before, after }) =>
        !before || !after || fields.length === 0 || fields.some((field) => field in after),
    )
    .map(toldOf)
}

/**
 * How one field went from its first value to its last, each step with its reason. Each step begins where the one before ended, also
 * where the record was gone in between.
 */
export function valueSteps<T>(
  steps: readonly RecordStep[],
  field: string,
  first: T,
): ValueStep<T>[] {
  const moves: ValueStep<T>[] = []
  let standing = first
  for (const step of steps) {
    if (!step.after || !(field in step.after)) continue
    const next = step.after[field] as T
    if (JSON.stringify(next) === JSON.stringify(standing)) continue
    moves.push({ ...toldOf(step), from: standing, to: next })
    standing = next
  }
  return moves
}
