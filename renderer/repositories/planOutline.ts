import type { Watchable } from '#renderer/database/LiveStore'
import type { Day } from '#shared/lib/dates'
import type { PlanId } from '#shared/lib/ids'
import type { PlanOutline } from '#shared/looseEnds/planOutline'
import { namedStore, useStore } from './live'
import { planWorker } from './planTables'

/**
 * Watches how far a plan is and where it is loose; undefined while that is being worked out, which happens apart from the window and
 * lags behind typing rather than slowing it.
 * @param today the day against which deadlines are looked at
 */
export function usePlanOutline(planId: PlanId, today: Day): PlanOutline | undefined {
  return useStore(planOutlineStore(planId, today))
}

/** What is behind `usePlanOutline`. */
export function planOutlineStore(planId: PlanId, today: Day): Watchable<PlanOutline> {
  return namedStore(`outline ${planId} ${today}`, () => planWorker.outline(planId, today))
}
