import { useMemo, useRef } from 'react'
import { keepEqualWaits, type Waits, waitsOf } from '#renderer/features/plan/milestone/waits'
import type { MilestoneId } from '#shared/lib/ids'
import type { Milestone } from '#shared/plan/Milestone'

/** What each open milestone waits for; the same map until something of it changes, so that no row is drawn anew for it. */
export function useWaits(
  milestones: readonly Milestone[] | undefined,
): ReadonlyMap<MilestoneId, Waits> {
  const earlier = useRef<ReadonlyMap<MilestoneId, Waits>>(new Map())
  return useMemo(() => {
    earlier.current = keepEqualWaits(earlier.current, waitsOf(milestones ?? []))
    return earlier.current
  }, [milestones])
}
