import { newId } from '#shared/lib/ids'
import { countsOf, type PlanSnapshot, planOf } from '#shared/planFile/PlanSnapshot'
import { tableNames } from '#shared/planFile/tableNames'
import type { Database } from './Database'

/** Puts a checked snapshot in the place of whatever the database holds of that plan, in one transaction. */
export async function replacePlan(database: Database, snapshot: PlanSnapshot): Promise<void> {
  const plan = planOf(snapshot.records)
  await inOneTransaction(database, async () => {
    await deleteRows(database, plan.id)
    // Overwriting, since a damaged store may hold a row of that id without its plan.
    for (const table of tableNames)
      await database.table(table).bulkPut([...snapshot.records[table]])
    await database.changes.bulkPut([...snapshot.changes])
    await database.planHeads.put({
      planId: plan.id,
      revision: snapshot.revision,
      generation: newId<'Generation'>(),
      counts: countsOf(snapshot.records),
      changes: snapshot.changes.length,
      changedAt: snapshot.changes.at(-1)?.at ?? plan.createdAt,
      snapshotRevision: 0,
      sizeSinceSnapshot: 0,
    })
  })
}

/** Takes every trace of a plan out of the database, as after an import that the journal could not keep. */
export async function removePlan(database: Database, planId: string): Promise<void> {
  await inOneTransaction(database, async () => {
    await deleteRows(database, planId)
    await database.planHeads.delete(planId)
  })
}

async function inOneTransaction(database: Database, work: () => Promise<void>): Promise<void> {
  const tables = [...database.recordTables(), database.changes, database.planHeads]
  await database.transaction('rw', tables, work)
}

async function deleteRows(database: Database, planId: string): Promise<void> {
  for (const table of tableNames)
    await database.table(table).where('planId').equals(planId).delete()
  await database.changes
    .where('[planId+revision]')
    .between([planId, 0], [planId, Number.MAX_SAFE_INTEGER])
    .delete()
}
