import { useCallback, useSyncExternalStore } from 'react'
import { type ActionFilter, noFilter } from '#renderer/features/plan/action/actionRows'
import type { PlanId } from '#shared/lib/ids'

const filters = new Map<PlanId, ActionFilter>()
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/**
 * What of the plan is shown. Table, board and timeline share it, so that going from one view to another never shows other actions; it is
 * kept for each plan until the app is closed.
 */
export function usePlanFilter(
  planId: PlanId,
): readonly [filter: ActionFilter, setFilter: (filter: ActionFilter) => void] {
  const filter = useSyncExternalStore(subscribe, () => filters.get(planId) ?? noFilter)
  const setFilter = useCallback(
    (next: ActionFilter) => {
      filters.set(planId, next)
      for (const listener of listeners) listener()
    },
    [planId],
  )
  return [filter, setFilter]
}
