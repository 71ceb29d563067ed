import { useDeferredValue, useEffect, useState } from 'react'
import { getSnapshot, usePlanRecords } from '#renderer/repositories/records'
import type { PlanId } from '#shared/lib/ids'
import type { PlanSnapshot } from '#shared/planFile/PlanSnapshot'

/** Watches a plan with its whole history; undefined while loading. What was read before stands until the new is there. */
export function usePlanWithHistory(planId: PlanId): PlanSnapshot | undefined {
  const records = useDeferredValue(usePlanRecords(planId))
  const [plan, setPlan] = useState<PlanSnapshot>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: other records mean another revision to be read
  useEffect(() => {
    let isWanted = true
    void getSnapshot(planId).then((read) => {
      if (isWanted) setPlan(read)
    })
    return () => {
      isWanted = false
    }
  }, [planId, records])
  return plan
}
