import { writeChange } from '#renderer/database/session'
import { updateEdit } from '#shared/change/edits'
import { settleDraft } from '#shared/change/settleDraft'
import type { PlanId } from '#shared/lib/ids'
import { fail, ok, type Result } from '#shared/lib/result'
import type { RecordOf } from '#shared/planFile/recordTables'
import type { TableName } from '#shared/planFile/tableNames'

/** The outcome of a command that makes nothing new: its revision, or null where nothing differed. */
export type Written = Result<number | null>

/** Runs the command that gives some fields of one record other values. A draft whose words it changes is a draft no more. */
export async function updateRecord<T extends TableName>(
  command: string,
  planId: PlanId,
  table: T,
  id: string,
  fields: Partial<RecordOf<T>>,
  options: { readonly why?: string | undefined; readonly group?: string | undefined } = {},
): Promise<Written> {
  return await writeChange(
    command,
    planId,
    async (read) => {
      const record = await read.get(table, id)
      if (!record) return fail('record.gone')
      const edit = updateEdit(table, record, fields)
      return ok([edit && settleDraft(record, edit)])
    },
    options,
  )
}
