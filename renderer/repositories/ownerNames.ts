import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { OwnerId, PlanId } from '#shared/lib/ids'
import type { Owner } from '#shared/plan/Owner'
import { ownerName } from '#shared/plan/ownerLabel'
import { useRecords } from './records'

/** The owners of a plan by name; empty while loading. */
export function useOwners(planId: PlanId): readonly Owner[] {
  const { t } = useTranslation('plan')
  const owners = useRecords(planId, 'owners')
  return useMemo(() => {
    const collator = new Intl.Collator(undefined, { numeric: true })
    const unnamed = t('plan:owner.unnamed')
    return [...(owners ?? [])].sort((a, b) =>
      collator.compare(ownerName(a, unnamed), ownerName(b, unnamed)),
    )
  }, [owners, t])
}

/** How each owner is called in lists, in the order of the names. */
export function useOwnerNames(planId: PlanId): ReadonlyMap<OwnerId, string> {
  const { t } = useTranslation('plan')
  const owners = useOwners(planId)
  return useMemo(
    () => new Map(owners.map((owner) => [owner.id, ownerName(owner, t('plan:owner.unnamed'))])),
    [owners, t],
  )
}
