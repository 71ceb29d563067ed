import type { Watchable } from '#renderer/database/LiveStore'
import { session } from '#renderer/database/session'
import type { PlanId } from '#shared/lib/ids'
import { tableNames } from '#shared/planFile/tableNames'
import { planCardsStore, planStore } from './plans'
import { readHereUpTo } from './planTables'
import { recordsStore } from './records'

/** The longest that the first screen waits for its data before it is drawn without, in milliseconds. */
const patience = 2000

/**
 * Reads what the first screen shows, so that it is drawn once and whole, instead of empty and then again.
 * @param planId the plan that the screen belongs to; null for Home
 */
export async function readAhead(planId: PlanId | null): Promise<void> {
  const stores: Watchable<unknown>[] =
    planId === null ? [planCardsStore()] : [planStore(planId), ...(await shortTables(planId))]
  await Promise.all(stores.map(firstValueOf))
}

/** What is read in one go. Long tables come only to the screen that shows them. */
async function shortTables(planId: PlanId): Promise<Watchable<unknown>[]> {
  const head = await session().database.planHeads.get(planId)
  return tableNames
    .filter((table) => (head?.counts[table] ?? 0) <= readHereUpTo)
    .map((table) => recordsStore(planId, table))
}

function firstValueOf(store: Watchable<unknown>): Promise<void> {
  return new Promise((resolve) => {
    const settle = () => {
      stop()
      clearTimeout(timer)
      resolve()
    }
    const timer = setTimeout(settle, patience)
    const stop = store.subscribe(() => {
      if (store.get() !== undefined) settle()
    })
    if (store.get() !== undefined) settle()
  })
}
