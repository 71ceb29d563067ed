import { ownerLabel } from '#shared/plan/ownerLabel'
import { type ComparedState, type DifferenceHead, difference } from './ComparedStates'
import type { Difference } from './PlanDifference'
import { type RecordStep, stepsOn } from './recordSteps'

/** How an owner is called in a state: by role and department; null where there is none. */
export function ownerNames({ records }: ComparedState): (ownerId: string | null) => string | null {
  const names = new Map<string, string>(
    records.owners.map((owner) => [owner.id, ownerLabel(owner)]),
  )
  return (ownerId) => (ownerId === null ? null : (names.get(ownerId) ?? ''))
}

/** Who answers for a record instead of whom; nothing where it is the same in both states. */
export function compareOwner(
  head: DifferenceHead,
  field: 'ownerId' | 'deputyId',
  from: { readonly id: string | null; readonly name: string | null },
  to: { readonly id: string | null; readonly name: string | null },
  steps: readonly RecordStep[],
): Difference[] {
  if (from.id === to.id) return []
  const what = field === 'ownerId' ? 'owner' : 'deputy'
  return [difference(head, { what, from: from.name, to: to.name }, stepsOn(steps, [field]))]
}
