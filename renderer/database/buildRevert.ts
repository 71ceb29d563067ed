import { invertEdits } from '#shared/change/edits'
import { mergeEdits } from '#shared/change/mergeEdits'
import { undoStateOf } from '#shared/change/undoState'
import { fail, ok, type Result } from '#shared/lib/result'
import type { Built } from './commitChange'
import type { Database } from './Database'
import { readUndoHistory } from './undoHistory'

/** Works out what takes back the last step, or brings back the one last taken back. To be called within a transaction over `changes`. */
export async function buildRevert(
  database: Database,
  planId: string,
  kind: 'undo' | 'redo',
): Promise<Result<Built>> {
  const step = undoStateOf(await readUndoHistory(database, planId))[kind]
  if (!step) return fail(`${kind}.nothing`)
  const changes = await database.changes.bulkGet(
    step.revisions.map((revision): [string, number] => [planId, revision]),
  )
  const done = changes.flatMap((change) => change?.edits ?? [])
  const edits = mergeEdits(kind === 'undo' ? invertEdits(done) : done)
  return ok({ edits, reverts: { kind, revisions: [...step.revisions] } })
}
