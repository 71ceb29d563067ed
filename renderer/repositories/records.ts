import type { Watchable } from '#renderer/database/LiveStore'
import { readSnapshot } from '#renderer/database/readSnapshot'
import { session } from '#renderer/database/session'
import type { PlanId } from '#shared/lib/ids'
import type { PlanSnapshot } from '#shared/planFile/PlanSnapshot'
import type { PlanRecords, RecordOf } from '#shared/planFile/recordTables'
import { type TableName, tableNames } from '#shared/planFile/tableNames'
import { combinedStore, useStore } from './live'
import { planTables } from './planTables'

/**
 * Watches all records of one kind in a plan; undefined while loading, and without a plan. Unchanged records stay the same objects, and
 * the list is another one only when a record of it changed.
 */
export function useRecords<T extends TableName>(
  planId: PlanId | null,
  table: T,
): readonly RecordOf<T>[] | undefined {
  return useStore(planId === null ? null : recordsStore(planId, table))
}

/**
 * Tells once when everything that screens watch of a plan is there.
 * @returns what ends the waiting
 */
export function whenSettled(planId: PlanId, tell: () => void): () => void {
  const { settled } = planTables(planId)
  let stop = () => {}
  const look = () => {
    if (!settled.get()) return
    stop()
    tell()
  }
  stop = settled.subscribe(look)
  look()
  return stop
}

/** Watches everything of a plan, by table; undefined while loading. For what needs all of it: it may be tens of thousands of records. */
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

/** The records behind `useRecords`. */
export function recordsStore<T extends TableName>(
  planId: PlanId,
  table: T,
): Watchable<readonly RecordOf<T>[]> {
  return planTables(planId).store(table)
}
