import { useTranslation } from 'react-i18next'
import type { NumberedAction } from '#renderer/features/plan/milestoneRows'
import { OwnerSelect } from '#renderer/features/plan/OwnerSelect'
import { useOwners } from '#renderer/repositories/ownerNames'
import type { ActionId, OwnerId, PlanId } from '#shared/lib/ids'
import type { Indicator } from '#shared/monitoring/Indicator'
import { indicatorOwner } from '#shared/monitoring/indicatorOwner'
import { ownerName } from '#shared/plan/ownerLabel'

interface IndicatorOwnerProps {
  readonly planId: PlanId
  readonly indicator: Indicator
  readonly actions: ReadonlyMap<ActionId, NumberedAction>
  readonly save: (ownerId: OwnerId | null, group: string) => Promise<unknown>
}

/** Who delivers the values: somebody named here, else the owner of the first action that has one. */
export function IndicatorOwner({ planId, indicator, actions, save }: IndicatorOwnerProps) {
  const { t } = useTranslation('plan')
  const owners = useOwners(planId)
  const byAction = indicatorOwner(
    { ...indicator, ownerId: null },
    new Map([...actions].map(([id, { action }]) => [id, action])),
  )
  const other = owners.find(({ id }) => id === byAction)
  return (
    <OwnerSelect
      planId={planId}
      label={t('plan:indicator.owner')}
      description={other ? t('plan:indicator.ownerByAction') : t('plan:indicator.ownerNote')}
      {...(other ? { placeholder: ownerName(other, t('plan:owner.unnamed')) } : {})}
      owners={owners}
      stored={indicator.ownerId}
      save={save}
    />
  )
}
