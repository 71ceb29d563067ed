import type { Watchable } from '#renderer/database/LiveStore'
import type { PlanId } from '#shared/lib/ids'
import { planCardsStore, planStore } from './plans'
import { planRecordsStore } from './records'

/** The longest that the first screen waits for its data before it is drawn without, in milliseconds. */
const patience = 2000

/**
 * Reads what the first screen shows, so that it is drawn once and whole, instead of empty and then again.
 * @param planId the plan that the screen belongs to; null for Home
 */
export async function readAhead(planId: PlanId | null): Promise<void> {
  const stores: Watchable<unknown>[] =
    planId === null ? [planCardsStore()] : [planStore(planId), planRecordsStore(planId)]
  await Promise.all(stores.map(firstValueOf))
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
