import type { PlanId } from '#shared/lib/ids'
import { formatVersion } from '#shared/planFile/formatVersion'
import type { PlanSnapshot } from '#shared/planFile/PlanSnapshot'
import type { PlanRecords } from '#shared/planFile/recordTables'
import { type TableName, tableNames } from '#shared/planFile/tableNames'
import type { Database } from './Database'

/** All of one plan as it stands in the database, read in one transaction; null where there is no such plan. */
export function readSnapshot(database: Database, planId: string): Promise<PlanSnapshot | null> {
  const tables = [...database.recordTables(), database.changes, database.planHeads]
  return Promise.resolve(
    database.transaction('r', tables, async (): Promise<PlanSnapshot | null> => {
      const head = await database.planHeads.get(planId)
      if (!head) return null
      const records = await readRecords(database, planId)
      const changes = await database.changesOf(planId)
      return { formatVersion, revision: head.revision, records, changes }
    }),
  )
}

/** All records of a plan; to be called within a transaction over the record tables. */
export async function readRecords(database: Database, planId: string): Promise<PlanRecords> {
  const records: Partial<Record<TableName, unknown[]>> = {}
  for (const table of tableNames)
    records[table] = await database.table(table).where('planId').equals(planId).toArray()
  return records as unknown as PlanRecords
}

/** How many rows each table really holds for a plan, whatever its head says. */
export async function countRows(
  database: Database,
  planId: string,
): Promise<Record<TableName, number>> {
  const counts: Partial<Record<TableName, number>> = {}
  for (const table of tableNames)
    counts[table] = await database.table(table).where('planId').equals(planId).count()
  return counts as Record<TableName, number>
}

/** Ids of all plans that the database has a head for. */
export async function listPlanIds(database: Database): Promise<PlanId[]> {
  return (await database.planHeads.toCollection().primaryKeys()) as PlanId[]
}
