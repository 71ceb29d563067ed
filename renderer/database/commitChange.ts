// In the bundles it lies with the validators (electron.vite.config.ts), so that it is thrown before any schema is made.
import './withoutEval'
import type { z } from 'zod'
import { type Change, changeSchema, type Edit } from '#shared/change/Change'
import { applyEdit } from '#shared/change/edits'
import type { ChangeId, PlanId } from '#shared/lib/ids'
import { fail, ok, type Result } from '#shared/lib/result'
import { recordSchemas } from '#shared/planFile/recordTables'
import type { TableName } from '#shared/planFile/tableNames'
import type { Database, PlanHead } from './Database'
import { PlanReader } from './PlanReader'
import { readProfile } from './profileSetting'
import { countsAfter, noRecords } from './recordCounts'

/** Decides, from what stands in the database at that moment, what a command changes. Null edits are left out. May run more than once. */
export type BuildEdits = (read: PlanReader) => Promise<Result<readonly (Edit | null)[]>>

/** What a command came to: its edits, and which earlier revisions they take back or bring back. */
export interface Built {
  readonly edits: readonly (Edit | null)[]
  readonly reverts: Change['reverts']
  /** The reason, where it is only known from what stands in the database; else the command's own counts. */
  readonly why?: string
}

/** One thing the user did, on its way into the database. */
export interface Command {
  readonly changeId: ChangeId
  readonly planId: PlanId
  /** Its name, a key of the catalogue `change`. */
  readonly name: string
  readonly at: string
  readonly why: string
  readonly group: string | null
  readonly build: (read: PlanReader) => Promise<Result<Built>>
}

/** What came of a command: its change, or null where it changed nothing. */
export interface Committed {
  readonly change: Change | null
}

type Row = Record<string, unknown>

/**
 * Runs a command in one transaction: what it changes is worked out, checked, and written together with its change and the plan's head.
 * @returns what was committed; a failure where the command refuses or a record would not fit its schema: nothing was written then
 * @throws whatever the database throws; then nothing counts as written
 */
export function commitChange(
  database: Database,
  command: Command,
  onTransaction: (abort: () => void) => void = () => {},
): Promise<Result<Committed>> {
  const tables = [
    ...database.recordTables(),
    database.changes,
    database.planHeads,
    database.settings,
  ]
  return Promise.resolve(
    database.transaction('rw', tables, async (transaction) => {
      onTransaction(() => transaction.abort())
      return await commitWithin(database, command)
    }),
  )
}

async function commitWithin(database: Database, command: Command): Promise<Result<Committed>> {
  const head = await database.planHeads.get(command.planId)
  const revision = head?.revision ?? 0
  const last = await database.changes.get([command.planId, revision])
  // A transaction that the watchdog gave up on may have been committed after all.
  if (last?.id === command.changeId) return ok({ change: last })
  const built = await command.build(new PlanReader(database, command.planId))
  if (!built.ok) return built
  const { reverts, why = command.why } = built.value
  const planned = built.value.edits.filter((edit) => edit !== null)
  const checked = await checkEdits(database, planned)
  if (!checked.ok) return checked
  const { edits, rows } = checked.value
  if (edits.length === 0 && !reverts) return ok({ change: null })
  const checkedChange = changeSchema.safeParse({
    id: command.changeId,
    planId: command.planId,
    revision: revision + 1,
    at: command.at,
    by: (await readProfile(database)).name.slice(0, 160),
    command: command.name,
    why,
    group: command.group,
    reverts,
    edits,
  })
  // The journal holds a change to this schema: what it would refuse must not be in the database.
  if (!checkedChange.success) return fail('record.invalid', {}, placeOf(checkedChange.error))
  const change = checkedChange.data
  await writeRows(database, rows)
  await database.changes.add(change)
  await database.planHeads.put(nextHead(head, change))
  return ok({ change })
}

/** A record as a change leaves it; null where the change removes it. */
interface ChangedRow {
  readonly table: TableName
  readonly id: string
  readonly row: Row | null
}

interface Checked {
  readonly edits: Edit[]
  readonly rows: readonly ChangedRow[]
}

/** Writes the rows of each table at once: one by one, a change of thousands of records would take longer than a transaction may. */
async function writeRows(database: Database, rows: readonly ChangedRow[]): Promise<void> {
  for (const table of new Set(rows.map((changed) => changed.table))) {
    const ofTable = rows.filter((changed) => changed.table === table)
    await database.table(table).bulkPut(ofTable.flatMap(({ row }) => row ?? []))
    await database.table(table).bulkDelete(ofTable.flatMap(({ id, row }) => (row ? [] : [id])))
  }
}

/** The rows that edits are about, as they stand, by table and id; read at once for each table. */
async function rowsBefore(
  database: Database,
  edits: readonly Edit[],
): Promise<ReadonlyMap<string, Row>> {
  const before = new Map<string, Row>()
  for (const table of new Set(edits.map((edit) => edit.table))) {
    const ids = edits.flatMap((edit) => (edit.table === table ? [edit.recordId] : []))
    const found: (Row | undefined)[] = await database.table(table).bulkGet(ids)
    for (const [index, row] of found.entries()) if (row) before.set(`${table} ${ids[index]}`, row)
  }
  return before
}

/** Works out the records that the edits lead to and holds each against its schema; texts come out cleaned, in rows and edits alike. */
async function checkEdits(database: Database, planned: readonly Edit[]): Promise<Result<Checked>> {
  const before = await rowsBefore(database, planned)
  const rows = new Map<string, ChangedRow>()
  const edits: Edit[] = []
  for (const edit of planned) {
    const table = edit.table as TableName
    const key = `${table} ${edit.recordId}`
    const known = rows.get(key)
    const current = known ? (known.row ?? undefined) : before.get(key)
    if (edit.before !== null && !current) return fail('record.gone', {}, key)
    const next = applyEdit(current, edit)
    if (!next) {
      rows.set(key, { table, id: edit.recordId, row: null })
      edits.push({ ...edit, before: { ...current } })
      continue
    }
    const parsed = recordSchemas[table].safeParse(next)
    if (!parsed.success) return fail('record.invalid', {}, `${key}: ${placeOf(parsed.error)}`)
    const row = parsed.data as Row
    rows.set(key, { table, id: edit.recordId, row })
    const cleaned = cleanedEdit(edit, row)
    if (cleaned) edits.push(cleaned)
  }
  return ok({ edits, rows: [...rows.values()] })
}

function cleanedEdit(edit: Edit, row: Row): Edit | null {
  if (edit.before === null) return { ...edit, after: row }
  const fields = Object.keys(edit.after ?? {}).filter(
    (field) => JSON.stringify(row[field]) !== JSON.stringify(edit.before?.[field]),
  )
  if (fields.length === 0) return null
  const pick = (from: Row) => Object.fromEntries(fields.map((field) => [field, from[field]]))
  return { ...edit, before: pick(edit.before), after: pick(row) }
}

function nextHead(head: PlanHead | undefined, change: Change): PlanHead {
  return {
    planId: change.planId,
    revision: change.revision,
    generation: head?.generation ?? '',
    counts: countsAfter(head?.counts ?? noRecords(), change.edits),
    changes: (head?.changes ?? 0) + 1,
    changedAt: change.at,
    snapshotRevision: head?.snapshotRevision ?? 0,
    sizeSinceSnapshot: (head?.sizeSinceSnapshot ?? 0) + JSON.stringify(change).length,
  }
}

function placeOf(error: z.ZodError): string {
  const first = error.issues[0]
  return first ? `${first.path.join('.')} ${first.message}` : ''
}
