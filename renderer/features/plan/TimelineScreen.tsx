import type { PlanId } from '#shared/lib/ids'
import { ActionViewHead } from './ActionViewHead'
import { useShownActions } from './useShownActions'

/** The actions of the plan along time. */
export function TimelineScreen({ planId }: { readonly planId: PlanId }) {
  const view = useShownActions(planId)
  if (!view) return null
  return <ActionViewHead planId={planId} here="timeline" view={view} />
}
