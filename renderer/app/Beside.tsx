import { Suspense } from 'react'
import type { BesideFocus } from '#renderer/components/beside'
import { useAfterPaint } from '#renderer/components/useAfterPaint'
import type { PlanId } from '#shared/lib/ids'
import { fetchedScreen } from './fetchedScreen'

const { Screen: BesideField } = fetchedScreen(
  async () => (await import('#renderer/features/beside/BesideField')).BesideField,
)

interface BesideProps {
  readonly planId: PlanId
  readonly focus: BesideFocus
  readonly order: 2 | 3
}

/** What the library knows on the item in focus, once the screen stands: no screen waits for the library. */
export function Beside(props: BesideProps) {
  const painted = useAfterPaint()
  return painted ? (
    <Suspense fallback={null}>
      <BesideField {...props} />
    </Suspense>
  ) : null
}
