import { useMemo } from 'react'
import { useOwnerNames, useOwners } from '#renderer/repositories/ownerNames'
import type { PlanId } from '#shared/lib/ids'
import type { CellChoice } from '#shared/lib/readCell'

/** The owners of a plan as choices of a cell: called by their name in lists, and also by role, department or person alone. */
export function useOwnerChoices(planId: PlanId): readonly CellChoice[] {
  const owners = useOwners(planId)
  const names = useOwnerNames(planId)
  return useMemo(
    () =>
      owners.map((owner) => ({
        value: owner.id,
        label: names.get(owner.id) ?? '',
        alsoCalled: [
          [owner.role, owner.department].filter(Boolean).join(', '),
          owner.role,
          owner.department,
          owner.person,
        ].filter(Boolean),
      })),
    [owners, names],
  )
}
