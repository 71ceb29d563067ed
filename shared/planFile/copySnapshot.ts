import type { Change, Edit } from '#shared/change/Change'
import { newId } from '#shared/lib/ids'
import type { PlanSnapshot } from './PlanSnapshot'
import { recordLinks } from './recordLinks'
import { recordsAt } from './recordsAt'
import { recordsChecksum } from './recordsChecksum'
import type { PlanRecords } from './recordTables'
import { type TableName, tableNames } from './tableNames'

type Fields = Record<string, unknown>

/**
 * A copy of a plan that shares no id with it, history included, so that both can be kept side by side.
 * Only the fields known to hold ids are touched; texts that look like an id stay.
 */
export function copySnapshot(snapshot: PlanSnapshot): PlanSnapshot {
  const renamed = new Map<string, string>()
  const rename = (table: TableName, id: unknown): unknown => {
    if (typeof id !== 'string') return id
    const key = `${table} ${id}`
    const known = renamed.get(key) ?? newId()
    renamed.set(key, known)
    return known
  }
  const copyFields = (table: TableName, fields: Fields): Fields => {
    const copy: Fields = { ...fields }
    if ('id' in copy) copy.id = rename(table, copy.id)
    if ('planId' in copy) copy.planId = rename('plans', copy.planId)
    for (const { field, to } of linksOf(table)) {
      const value = copy[field]
      if (Array.isArray(value)) copy[field] = value.map((id) => rename(to, id))
      else if (field in copy) copy[field] = rename(to, value)
    }
    // Not among the links that must hold: the answer that another was taken from may be gone.
    if (table === 'answers' && copy.copiedFrom) {
      const origin = copy.copiedFrom as Fields
      copy.copiedFrom = { ...origin, answerId: rename('answers', origin.answerId) }
    }
    return copy
  }
  const copyEdit = (edit: Edit): Edit => {
    const table = edit.table as TableName
    return {
      table,
      recordId: String(rename(table, edit.recordId)),
      before: edit.before && copyFields(table, edit.before),
      after: edit.after && copyFields(table, edit.after),
    }
  }
  const records = Object.fromEntries(
    tableNames.map((table) => [
      table,
      snapshot.records[table].map((record) => copyFields(table, record)),
    ]),
  ) as unknown as PlanRecords
  const changes = snapshot.changes.map(
    (change): Change => ({
      ...change,
      id: newId<'Change'>(),
      planId: rename('plans', change.planId) as Change['planId'],
      edits: change.edits.map(copyEdit),
    }),
  )
  return sealedAnew(snapshot, { ...snapshot, records, changes })
}

/**
 * The copy with checksums over its own records: the ids stand in them. A checksum that did not hold before does not hold in the copy
 * either.
 */
function sealedAnew(original: PlanSnapshot, copy: PlanSnapshot): PlanSnapshot {
  const seals = new Map<unknown, string>()
  const named: readonly Fields[] = [
    ...original.records.snapshots,
    ...original.changes.flatMap(({ edits }) =>
      edits.flatMap(({ table, after }) => (table === 'snapshots' && after ? [after] : [])),
    ),
  ]
  for (const { revision, checksum } of named) {
    if (typeof revision !== 'number' || seals.has(checksum)) continue
    const then = recordsAt(original, revision)
    if (!then.ok || recordsChecksum(then.value) !== checksum) continue
    const copied = recordsAt(copy, revision)
    if (copied.ok) seals.set(checksum, recordsChecksum(copied.value))
  }
  if (seals.size === 0) return copy
  const sealed = <T extends Fields>(fields: T): T => {
    const seal = seals.get(fields.checksum)
    return seal ? { ...fields, checksum: seal } : fields
  }
  const changes = copy.changes.map((change) => ({
    ...change,
    edits: change.edits.map((edit) =>
      edit.table === 'snapshots'
        ? {
            ...edit,
            before: edit.before && sealed(edit.before),
            after: edit.after && sealed(edit.after),
          }
        : edit,
    ),
  }))
  return {
    ...copy,
    records: { ...copy.records, snapshots: copy.records.snapshots.map(sealed) },
    changes,
  }
}

function linksOf(table: TableName) {
  return recordLinks.filter((link) => link.table === table)
}
