import type { PlanReader } from '#renderer/database/PlanReader'
import type { Edit } from '#shared/change/Change'
import { updateEdit } from '#shared/change/edits'
import { type RecordLink, recordLinks } from '#shared/planFile/recordLinks'
import type { RecordOf } from '#shared/planFile/recordTables'
import type { TableName } from '#shared/planFile/tableNames'

/**
 * The edits that take records out of every list and field that names them, so that removing them leaves no link without its end.
 * @param removed the ids that go, by table; records among them are left as they are
 */
export async function unlinkEdits(
  read: PlanReader,
  removed: Readonly<Partial<Record<TableName, readonly string[]>>>,
): Promise<(Edit | null)[]> {
  const goneFrom = (table: TableName) => new Set(removed[table] ?? [])
  const links = recordLinks.filter(({ to }) => (removed[to]?.length ?? 0) > 0)
  const edits: (Edit | null)[] = []
  for (const table of new Set(links.map((link) => link.table))) {
    const going = goneFrom(table)
    const ofTable = links
      .filter((link) => link.table === table)
      .map((link) => ({ link, gone: goneFrom(link.to) }))
    const touched = new Map<string, RecordOf<TableName>>()
    for (const { link, gone } of ofTable)
      for (const record of await read.naming(table, link.field as keyof RecordOf<TableName>, [
        ...gone,
      ]))
        if (!going.has(record.id)) touched.set(record.id, record)
    for (const record of touched.values())
      edits.push(updateEdit(table, record, withoutLinks(record, ofTable)))
  }
  return edits
}

function withoutLinks(
  record: object,
  links: readonly { readonly link: RecordLink; readonly gone: ReadonlySet<string> }[],
): Record<string, unknown> {
  const fields: Record<string, unknown> = {}
  for (const { link, gone } of links) {
    const value = (record as Record<string, unknown>)[link.field]
    if (Array.isArray(value)) fields[link.field] = value.filter((id) => !gone.has(id))
    else if (typeof value === 'string' && gone.has(value)) fields[link.field] = null
  }
  return fields
}
