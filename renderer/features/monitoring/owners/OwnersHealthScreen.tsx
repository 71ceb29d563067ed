import { useMonitored } from '#renderer/features/monitoring/useMonitored'
import type { OwnerId, PlanId } from '#shared/lib/ids'
import { OwnerOverview } from './OwnerOverview'
import { OwnersOverview } from './OwnersOverview'

interface OwnersHealthScreenProps {
  readonly planId: PlanId
  /** The owner that is open. */
  readonly ownerId?: string
}

/** How those stand who answer for the plan: all of them, or one with everything they answer for. */
export function OwnersHealthScreen({ planId, ownerId }: OwnersHealthScreenProps) {
  const monitored = useMonitored(planId)
  if (!monitored) return null
  const open = monitored.owners.find(({ id }) => id === (ownerId as OwnerId))
  return open ? (
    <OwnerOverview key={open.id} planId={planId} owner={open} monitored={monitored} />
  ) : (
    <OwnersOverview planId={planId} monitored={monitored} />
  )
}
