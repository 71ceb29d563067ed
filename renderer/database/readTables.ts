import type { PlanRecords } from '#shared/planFile/recordTables'
import type { TableName } from '#shared/planFile/tableNames'
import type { Database } from './Database'

/** Some tables of a plan as they stood together at one moment. */
export interface TablesRead {
  /** The plan's revision and generation at that moment; 0 and none where there is no such plan. */
  readonly revision: number
  readonly generation: string
  /** By rising id. */
  readonly rows: Partial<PlanRecords>
}

/** Reads some tables of a plan in one transaction. */
export function readTables(
  database: Database,
  planId: string,
  tables: readonly TableName[],
): Promise<TablesRead> {
  const read = [...tables.map((table) => database.table(table)), database.planHeads]
  return Promise.resolve(
    database.transaction('r', read, async (): Promise<TablesRead> => {
      const [head, ...rows] = await Promise.all([
        database.planHeads.get(planId),
        ...tables.map((table) => database.table(table).where('planId').equals(planId).toArray()),
      ])
      return {
        revision: head?.revision ?? 0,
        generation: head?.generation ?? '',
        rows: Object.fromEntries(tables.map((table, index) => [table, rows[index]])),
      }
    }),
  )
}
