import { lazy, Suspense } from 'react'
import type { PlanId } from '#shared/lib/ids'

const Fetched = lazy(async () => ({
  default: (await import('#renderer/features/packs/PackUpdates')).PackUpdates,
}))

/** What is told of newer versions of a plan's packs; fetched when the City screen stands, which does not wait for it. */
export function PackUpdates({ planId }: { readonly planId: PlanId }) {
  return (
    <Suspense fallback={null}>
      <Fetched planId={planId} />
    </Suspense>
  )
}
