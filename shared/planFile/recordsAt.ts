import type { Change } from '#shared/change/Change'
import { applyEdits, invertEdits } from '#shared/change/edits'
import { fail, ok, type Result } from '#shared/lib/result'
import { type PlanRecords, recordSchemas } from './recordTables'
import { type TableName, tableNames } from './tableNames'

/** A plan as it stands, with the history that led there. */
export interface PlanWithHistory {
  readonly records: PlanRecords
  readonly revision: number
  /** By rising revision. */
  readonly changes: readonly Change[]
}

/**
 * The records as they were at an earlier revision, worked out by taking back every later change. Records that no later change touched
 * are the same objects.
 * @returns the records, or `history.notKept` where a change since then is not in the history (a plan that came from outside without it)
 */
export function recordsAt(plan: PlanWithHistory, revision: number): Result<PlanRecords> {
  const later = plan.changes.filter((change) => change.revision > revision)
  if (revision < 1 || revision > plan.revision || later.length !== plan.revision - revision)
    return fail('history.notKept', { revision })
  const edits = later.flatMap((change) => change.edits)
  return ok(withLaterFields(plan.records, applyEdits(plan.records, invertEdits(edits))))
}

/** Records that come back from a history of an older version of the app, with the fields that have come since. */
function withLaterFields(now: PlanRecords, then: PlanRecords): PlanRecords {
  const upgraded = (table: TableName) => {
    if (then[table] === now[table]) return now[table]
    const known = new Set<unknown>(now[table])
    return then[table].map((row) =>
      known.has(row) ? row : (recordSchemas[table].safeParse(row).data ?? row),
    )
  }
  return Object.fromEntries(
    tableNames.map((table) => [table, upgraded(table)]),
  ) as unknown as PlanRecords
}

/** The last revision made up to a moment; null where the history does not reach back that far. */
export function revisionAt(plan: PlanWithHistory, instant: string): number | null {
  const first = plan.changes[0]
  if (!first) return null
  if (first.at > instant) return first.revision > 1 ? first.revision - 1 : null
  // Clocks are set back at times: the last change up to then counts, whatever stands before it.
  return plan.changes.filter(({ at }) => at <= instant).at(-1)?.revision ?? null
}
