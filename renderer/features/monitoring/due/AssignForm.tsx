import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FormProps } from '#renderer/features/monitoring/formProps'
import type { OwnerId } from '#shared/lib/ids'

export interface Assigned {
  readonly ownerId: OwnerId | null
  /** Of actions only. */
  readonly deputyId: OwnerId | null
}

interface AssignFormProps extends FormProps {
  readonly ownerNames: ReadonlyMap<OwnerId, string>
  readonly now: Assigned
  /** The owner of the action, who answers where the record names nobody; null where there is none, or for an action itself. */
  readonly fromAction: string | null
  readonly withDeputy: boolean
  readonly save: (assigned: Assigned) => void
}

/** Asks who answers for something; for an action also who stands in. */
export function AssignForm(props: AssignFormProps) {
  const { title, ownerNames, now, fromAction, withDeputy, onClose, save } = props
  const { t } = useTranslation('due')
  const [ownerId, setOwnerId] = useState(now.ownerId)
  const [deputyId, setDeputyId] = useState(now.deputyId)
  const owners = [...ownerNames].map(([value, label]) => ({ value: value as string, label }))
  const isSame = withDeputy && ownerId !== null && ownerId === deputyId
  const differs = ownerId !== now.ownerId || (withDeputy && deputyId !== now.deputyId)
  const chosen = (value: string) => (value === '' ? null : (value as OwnerId))
  return (
    <Stack gap="md">
      <Text>{title}</Text>
      {owners.length === 0 ? <Text>{t('due:assign.noOwners')}</Text> : null}
      <NativeSelect
        label={t('due:assign.owner')}
        data-autofocus
        value={ownerId ?? ''}
        onChange={(event) => setOwnerId(chosen(event.currentTarget.value))}
        data={[
          {
            value: '',
            label: fromAction
              ? t('due:assign.ofAction', { name: fromAction })
              : t('due:assign.choose'),
          },
          ...owners,
        ]}
      />
      {withDeputy ? (
        <NativeSelect
          label={t('due:assign.deputy')}
          value={deputyId ?? ''}
          error={isSame ? t('due:assign.same') : null}
          onChange={(event) => setDeputyId(chosen(event.currentTarget.value))}
          data={[{ value: '', label: t('due:assign.noDeputy') }, ...owners]}
        />
      ) : null}
      <Group gap="xs" justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('common:button.cancel')}
        </Button>
        <Button disabled={!differs || isSame} onClick={() => save({ ownerId, deputyId })}>
          {t('due:assign.save')}
        </Button>
      </Group>
    </Stack>
  )
}
