import type { TableReader } from '#renderer/database/PlanTables'
import { PlanTables } from '#renderer/database/PlanTables'
import { PlanWorkerPort } from '#renderer/database/planWorker/PlanWorkerPort'
import { readTables } from '#renderer/database/readTables'
import { session } from '#renderer/database/session'
import type { PlanId } from '#shared/lib/ids'

/** Up to this many rows a table is read here: the way through the worker would take longer than the rows. */
export const readHereUpTo = 500

const plans = new Map<string, PlanTables>()

/** The worker of this window that reads plans; it is started when it is first needed. */
export const planWorker = new PlanWorkerPort(
  () =>
    new Worker(new URL('../database/planWorker/planWorker.ts', import.meta.url), {
      type: 'module',
    }),
)

/** The tables of a plan that this window holds. There is one of it per plan, whoever asks. */
export function planTables(planId: PlanId): PlanTables {
  const { database } = session()
  const key = `${database.name} ${planId}`
  const known = plans.get(key)
  if (known) return known
  const made = new PlanTables(database, planId, readBySize)
  plans.set(key, made)
  return made
}

const readBySize: TableReader = async (planId, tables, take) => {
  const { database } = session()
  const counts = (await database.planHeads.get(planId))?.counts
  const large = tables.filter((table) => (counts?.[table] ?? 0) > readHereUpTo)
  const small = tables.filter((table) => !large.includes(table))
  await Promise.all([
    ...(small.length > 0 ? [readTables(database, planId, small).then(take)] : []),
    ...large.map(async (table) =>
      take(
        await planWorker
          .readTable(planId, table)
          .catch(() => readTables(database, planId, [table])),
      ),
    ),
  ])
}
