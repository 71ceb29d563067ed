import { type Change, changeSchema } from '#shared/change/Change'
import { applyEdits } from '#shared/change/edits'
import type { JournalContent } from '#shared/ipc'
import { fail, ok, type Result } from '#shared/lib/result'
import { checkSnapshot } from '#shared/planFile/checkSnapshot'
import { formatVersion } from '#shared/planFile/formatVersion'
import { emptyRecords, type PlanSnapshot } from '#shared/planFile/PlanSnapshot'
import type { Database } from './Database'
import type { JournalPort } from './ports'
import { replacePlan } from './replacePlan'

/**
 * Rebuilds one plan from its journal and puts it in the place of whatever the database holds of it. Changes that only the database
 * has, and that follow without a hole, are added: they were written, though never acknowledged.
 * @returns the revision it now stands at, or why it could not be rebuilt: the database is untouched then
 */
export async function restoreFromJournal(
  database: Database,
  journal: JournalPort,
  planId: string,
): Promise<Result<number>> {
  const read = await journal.readJournal(planId)
  if (!read.ok) return read
  const content = rebuild(read.value)
  if (!content.ok) return content
  const rest = await changesAfter(database, planId, content.value.revision)
  const longer = rest.length > 0 ? withChanges(content.value, rest) : content
  const snapshot = longer.ok ? longer.value : content.value
  await replacePlan(database, snapshot)
  return ok(snapshot.revision)
}

/**
 * Rebuilds one plan from the history in the database itself, where that goes back to the first change: the way out when rows are
 * missing and the journal cannot be read.
 */
export async function restoreFromChanges(
  database: Database,
  planId: string,
): Promise<Result<number>> {
  const changes = await changesAfter(database, planId, 0)
  const rebuilt = withChanges(nothing, changes)
  if (!rebuilt.ok) return rebuilt
  await replacePlan(database, rebuilt.value)
  return ok(rebuilt.value.revision)
}

/** Works out a plan from a snapshot and the changes after it, checking all of it. */
export function rebuild(content: JournalContent): Result<PlanSnapshot> {
  const base = content.snapshot === null ? ok(nothing) : checkSnapshot(content.snapshot)
  if (!base.ok) return base
  const changes: Change[] = []
  for (const json of content.changes) {
    const change = readChange(json)
    if (!change.ok) return change
    changes.push(change.value)
  }
  return withChanges(base.value, changes)
}

const nothing: PlanSnapshot = {
  formatVersion,
  revision: 0,
  records: emptyRecords(),
  changes: [],
}

function withChanges(base: PlanSnapshot, changes: readonly Change[]): Result<PlanSnapshot> {
  const misplaced = changes.find((change, index) => change.revision !== base.revision + index + 1)
  if (misplaced) return fail('journal.outOfOrder', { last: base.revision })
  const edits = changes.flatMap((change) => change.edits)
  const snapshot: PlanSnapshot = {
    formatVersion,
    revision: base.revision + changes.length,
    records: applyEdits(base.records, edits),
    changes: [...base.changes, ...changes],
  }
  return checkSnapshot(JSON.stringify(snapshot))
}

/** The unbroken run of changes in the database that starts after a revision. */
async function changesAfter(
  database: Database,
  planId: string,
  revision: number,
): Promise<Change[]> {
  const changes = await database.changesOf(planId, revision)
  const gap = changes.findIndex((change, index) => change.revision !== revision + index + 1)
  return gap === -1 ? changes : changes.slice(0, gap)
}

function readChange(json: string): Result<Change> {
  try {
    const checked = changeSchema.safeParse(JSON.parse(json))
    return checked.success ? ok(checked.data) : fail('journal.damaged', {}, checked.error.message)
  } catch (error) {
    return fail('journal.damaged', {}, String(error))
  }
}
