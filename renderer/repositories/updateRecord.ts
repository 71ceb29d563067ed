import { writeChange } from '#renderer/database/session'
import type { PlanId } from '#shared/lib/ids'
import { ok, type Result } from '#shared/lib/result'
import type { RecordOf, TableName } from '#shared/planFile/recordTables'

/** The outcome of a command that makes nothing new: its revision, or null where nothing differed. */
export type Written = Result<number | null>

/** Runs the command that gives some fields of one record other values. */
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
      const edit = await read.update(table, id, fields)
      return edit.ok ? ok([edit.value]) : edit
    },
    options,
  )
}
