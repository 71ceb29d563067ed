import type { Edit } from '#shared/change/Change'
import { type RecordCounts, type TableName, tableNames } from '#shared/planFile/tableNames'

/** The numbers of records after the edits, given those before. */
export function countsAfter(counts: RecordCounts, edits: readonly Edit[]): RecordCounts {
  const next: Record<TableName, number> = { ...counts }
  for (const { table, before, after } of edits)
    next[table as TableName] =
      (next[table as TableName] ?? 0) + Number(after !== null) - Number(before !== null)
  return next
}

/** Counts of a plan without any record. */
export function noRecords(): RecordCounts {
  return Object.fromEntries(tableNames.map((table) => [table, 0])) as Record<TableName, number>
}
