import type { PlanReader } from '#renderer/database/PlanReader'
import { writeChange } from '#renderer/database/session'
import type { Edit } from '#shared/change/Change'
import { updateEdit } from '#shared/change/edits'
import { settleDraft } from '#shared/change/settleDraft'
import type { PlanId } from '#shared/lib/ids'
import { ok, type Result } from '#shared/lib/result'
import type { RecordOf } from '#shared/planFile/recordTables'
import type { TableName } from '#shared/planFile/tableNames'
import { edited } from './edited'

/**
 * Why a record among many was left as it is: it is gone; it has what was asked for already; it has no date to move; its date would leave the
 * years that a plan can hold; it is done with, and its dates are history; somebody would be their own deputy; its list is full.
 */
export type LeftAsItIs =
  | 'gone'
  | 'already'
  | 'noDate'
  | 'outOfRange'
  | 'settled'
  | 'ownDeputy'
  | 'full'

/** What became of a command on many records. */
export interface ManyOutcome {
  readonly changed: number
  /** How many were left as they are, by reason; reasons that did not occur are not in it. */
  readonly left: ReadonlyMap<LeftAsItIs, number>
}

/** Decides for one record which fields get other values, or why none does. */
export type ChangeOfOne<T extends TableName> = (
  record: RecordOf<T>,
) => Partial<RecordOf<T>> | LeftAsItIs

/** What is to be changed in records of one table. */
export interface ManyChanges {
  readonly edits: readonly Edit[]
  readonly outcome: ManyOutcome
}

/** Works out the edits of many records of one table. Drafts whose words change are drafts no more. */
export async function manyEdits<T extends TableName>(
  read: PlanReader,
  table: T,
  ids: readonly string[],
  change: ChangeOfOne<T>,
): Promise<ManyChanges> {
  const edits: Edit[] = []
  const left = new Map<LeftAsItIs, number>()
  for (const record of await read.getMany(table, ids)) {
    const fields = record ? change(record) : 'gone'
    const edit = record && typeof fields !== 'string' ? updateEdit(table, record, fields) : null
    if (record && edit) edits.push(settleDraft(record, edit))
    else {
      const why = typeof fields === 'string' ? fields : 'already'
      left.set(why, (left.get(why) ?? 0) + 1)
    }
  }
  return { edits, outcome: { changed: edits.length, left } }
}

/** Runs a command that changes many records of one table in one step, which one undo takes back. */
export async function updateMany<T extends TableName>(
  command: string,
  planId: PlanId,
  table: T,
  ids: readonly string[],
  change: ChangeOfOne<T>,
): Promise<Result<ManyOutcome>> {
  let outcome: ManyOutcome = { changed: 0, left: new Map() }
  const written = await writeChange(command, planId, async (read) => {
    const made = await manyEdits(read, table, ids, change)
    outcome = made.outcome
    return ok(made.edits)
  })
  return edited(written, outcome)
}
