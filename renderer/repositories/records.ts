import { keepEqualRows } from '#renderer/database/keepEqualRows'
import type { Watchable } from '#renderer/database/LiveStore'
import { readSnapshot } from '#renderer/database/readSnapshot'
import { session } from '#renderer/database/session'
import type { PlanId } from '#shared/lib/ids'
import type { PlanSnapshot } from '#shared/planFile/PlanSnapshot'
import type { PlanRecords, RecordOf } from '#shared/planFile/recordTables'
import { type TableName, tableNames } from '#shared/planFile/tableNames'
import { combinedStore, sharedStore, useStore } from './live'

/** Watches all records of one kind in a plan; undefined while loading. Unchanged records stay the same objects. */
export function useRecords<T extends TableName>(
  planId: PlanId,
  table: T,
): readonly RecordOf<T>[] | undefined {
  return useStore(recordsStore(planId, table))
}

/** Watches everything of a plan, by table; undefined while loading. */
export function usePlanRecords(planId: PlanId): PlanRecords | undefined {
  return useStore(planRecordsStore(planId))
}

/** The queries behind `usePlanRecords`. */
export function planRecordsStore(planId: PlanId): Watchable<PlanRecords> {
  return combinedStore(
    `all ${planId}`,
    () => tableNames.map((table) => recordsStore(planId, table)),
    (values) =>
      Object.fromEntries(
        tableNames.map((table, index) => [table, values[index]]),
      ) as unknown as PlanRecords,
  )
}

/**
 * All of one plan at its present revision, for files and documents, when everything asked for before is written.
 * @throws where there is no such plan, or the database cannot be read
 */
export async function getSnapshot(planId: PlanId): Promise<PlanSnapshot> {
  await session().queue.settled()
  const snapshot = await readSnapshot(session().database, planId)
  if (!snapshot) throw new Error(`No plan ${planId}`)
  return snapshot
}

function recordsStore<T extends TableName>(
  planId: PlanId,
  table: T,
): Watchable<readonly RecordOf<T>[]> {
  return sharedStore<readonly RecordOf<T>[]>(
    `${table} ${planId}`,
    async () => await session().database.records(table).where('planId').equals(planId).toArray(),
    keepEqualRows,
  )
}
