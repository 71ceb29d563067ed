import { readLastChanges } from '#renderer/database/lastChanges'
import { session } from '#renderer/database/session'
import type { LastChanges } from '#shared/change/lastChanges'
import type { PlanId } from '#shared/lib/ids'
import { sharedStore, useStore } from './live'

/** Watches when each record of a plan last changed; undefined while loading. */
export function useLastChanges(planId: PlanId): LastChanges | undefined {
  return useStore(
    sharedStore(`last changes ${planId}`, () => readLastChanges(session().database, planId)),
  )
}

/** When each record of a plan last changed, once, for files. */
export async function getLastChanges(planId: PlanId): Promise<LastChanges> {
  return await readLastChanges(session().database, planId)
}
