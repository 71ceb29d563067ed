import { countsOf, type PlanSnapshot, planOf } from '#shared/planFile/PlanSnapshot'
import { tableNames } from '#shared/planFile/recordTables'
import type { Database } from './Database'

/** Puts a checked snapshot in the place of whatever the database holds of that plan, in one transaction. */
export function replacePlan(database: Database, snapshot: PlanSnapshot): Promise<void> {
  const planId = planOf(snapshot.records).id
  const tables = [...database.recordTables(), database.changes, database.planHeads]
  return Promise.resolve(
    database.transaction('rw', tables, async () => {
      for (const table of tableNames) {
        await database.table(table).where('planId').equals(planId).delete()
        await database.table(table).bulkAdd([...snapshot.records[table]])
      }
      await database.changes
        .where('[planId+revision]')
        .between([planId, 0], [planId, Number.MAX_SAFE_INTEGER])
        .delete()
      await database.changes.bulkAdd([...snapshot.changes])
      await database.planHeads.put({
        planId,
        revision: snapshot.revision,
        counts: countsOf(snapshot.records),
        changedAt: snapshot.changes.at(-1)?.at ?? planOf(snapshot.records).createdAt,
        snapshotRevision: 0,
        sizeSinceSnapshot: 0,
      })
    }),
  )
}
