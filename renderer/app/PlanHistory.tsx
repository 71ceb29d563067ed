import { lazy, type ReactNode, Suspense, useCallback } from 'react'
import { RecordHistorySlot } from '#renderer/components/recordHistorySlot'
import type { PlanId } from '#shared/lib/ids'

const Fetched = lazy(async () => ({
  default: (await import('#renderer/features/history/RecordHistory')).RecordHistory,
}))

/** Lets every screen of a plan show the history of its records; what draws it is fetched when one is first asked for. */
export function PlanHistory({ planId, children }: { planId: PlanId; children: ReactNode }) {
  const slot = useCallback(
    (record: {
      readonly table: Parameters<typeof Fetched>[0]['record']['table']
      readonly id: string
    }) => (
      <Suspense fallback={null}>
        <Fetched planId={planId} record={record} />
      </Suspense>
    ),
    [planId],
  )
  return <RecordHistorySlot value={slot}>{children}</RecordHistorySlot>
}
