import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useChosen } from '#renderer/components/useChosen'
import type { Written } from '#renderer/repositories/updateRecord'
import type { OwnerId } from '#shared/lib/ids'
import { useTold } from './useTold'

interface OwnerChoiceProps {
  readonly owners: ReadonlyMap<OwnerId, string>
  readonly label: string
  readonly stored: OwnerId | null
  readonly save: (ownerId: OwnerId | null) => Promise<Written>
  /** Marks the field, so that the keyboard can be put there. */
  readonly field?: string
}

/** One of the plan's owners, found by typing. */
export function OwnerChoice({ owners, label, stored, save, field }: OwnerChoiceProps) {
  const { t } = useTranslation('review')
  const told = useTold()
  const [value, choose] = useChosen<OwnerId | null>(stored, (ownerId) => told(save(ownerId)))
  return (
    <Select<string>
      label={label}
      placeholder={t('review:item.nobody')}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('plan:owner.clear', { label }) }}
      nothingFoundMessage={t('plan:owner.notFound')}
      data={[...owners].map(([id, name]) => ({ value: id, label: name }))}
      value={value as string | null}
      onChange={(chosen) => choose(chosen as OwnerId | null)}
      size="md"
      data-field={field}
    />
  )
}
