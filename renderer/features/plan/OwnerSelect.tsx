import { Select, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { OwnerForm } from '#renderer/features/plan/owner/OwnerForm'
import type { OwnerId, PlanId } from '#shared/lib/ids'
import type { Owner } from '#shared/plan/Owner'
import { ownerName } from '#shared/plan/ownerLabel'
import { useChosen } from './useChosen'

const addNew = 'add'

interface OwnerSelectProps {
  readonly planId: PlanId
  readonly label: string
  readonly description?: string
  readonly placeholder?: string
  readonly owners: readonly Owner[]
  readonly stored: OwnerId | null
  readonly save: (ownerId: OwnerId | null, group: string) => Promise<unknown>
}

/** Chooses an owner; one who is missing can be added on the spot. */
export function OwnerSelect(props: OwnerSelectProps) {
  const { planId, label, description, placeholder, owners, stored, save } = props
  const { t } = useTranslation('plan')
  const [value, choose] = useChosen(stored, save)
  const [adding, setAdding] = useState(false)
  return (
    <Stack gap="xs">
      <Select<string>
        label={label}
        description={description}
        placeholder={placeholder ?? t('plan:owner.nobody')}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('plan:owner.clear', { label }) }}
        nothingFoundMessage={t('plan:owner.notFound')}
        data={[
          ...owners.map((owner) => ({
            value: owner.id,
            label: ownerName(owner, t('plan:owner.unnamed')),
          })),
          { value: addNew, label: t('plan:owner.addOption') },
        ]}
        value={value as string | null}
        onChange={(chosen) => {
          if (chosen === addNew) setAdding(true)
          else choose(chosen as OwnerId | null)
        }}
      />
      {adding ? (
        <OwnerForm
          planId={planId}
          onCancel={() => setAdding(false)}
          onAdded={(ownerId) => {
            setAdding(false)
            choose(ownerId)
          }}
        />
      ) : null}
    </Stack>
  )
}
