import type { PlanRecords, RecordOf } from '#shared/planFile/recordTables'
import type { TableName } from '#shared/planFile/tableNames'
import type { Edit } from './Change'

/** The edit that adds a record. */
export function addEdit<T extends TableName>(table: T, record: RecordOf<T>): Edit {
  return { table, recordId: record.id, before: null, after: { ...record } }
}

/** The edit that removes a record; it keeps the whole record so that it can come back. */
export function removeEdit<T extends TableName>(table: T, record: RecordOf<T>): Edit {
  return { table, recordId: record.id, before: { ...record }, after: null }
}

/** The edit that gives some fields of a record other values, or null where nothing differs. */
export function updateEdit<T extends TableName>(
  table: T,
  record: RecordOf<T>,
  fields: Partial<RecordOf<T>>,
): Edit | null {
  const before: Record<string, unknown> = {}
  const after: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(fields)) {
    const old = (record as Record<string, unknown>)[field]
    if (JSON.stringify(old) === JSON.stringify(value)) continue
    before[field] = old
    after[field] = value
  }
  return Object.keys(after).length > 0 ? { table, recordId: record.id, before, after } : null
}

/** The edits that take the given ones back, in the order in which they must be applied. */
export function invertEdits(edits: readonly Edit[]): Edit[] {
  return [...edits].reverse().map((edit) => ({ ...edit, before: edit.after, after: edit.before }))
}

/** A record after one edit; null where the edit removes it. */
export function applyEdit(
  record: Record<string, unknown> | undefined,
  edit: Edit,
): Record<string, unknown> | null {
  if (edit.after === null) return null
  return edit.before === null ? { ...edit.after } : { ...record, ...edit.after }
}

/** The records after the edits, given those before; tables and records that no edit names are the same objects. */
export function applyEdits(records: PlanRecords, edits: readonly Edit[]): PlanRecords {
  const touched = new Map<string, Map<string, Record<string, unknown>>>()
  for (const edit of edits) {
    let table = touched.get(edit.table)
    if (!table) {
      const rows = records[edit.table as TableName] ?? []
      table = new Map(rows.map((row) => [row.id as string, row as Record<string, unknown>]))
      touched.set(edit.table, table)
    }
    const next = applyEdit(table.get(edit.recordId), edit)
    if (next) table.set(edit.recordId, next)
    else table.delete(edit.recordId)
  }
  const changed = Object.fromEntries([...touched].map(([name, rows]) => [name, [...rows.values()]]))
  return { ...records, ...changed } as PlanRecords
}
