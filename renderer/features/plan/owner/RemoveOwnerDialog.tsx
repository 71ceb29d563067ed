import { Button, Group, Modal, NativeSelect, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OwnerId } from '#shared/lib/ids'
import type { Owner } from '#shared/plan/Owner'
import type { OwnerDuties } from '#shared/plan/ownerDuties'
import { ownerName } from '#shared/plan/ownerLabel'

interface RemoveOwnerDialogProps {
  /** The owner to be deleted; null while the dialog is closed. */
  readonly owner: Owner | null
  readonly owners: readonly Owner[]
  readonly duties: OwnerDuties | undefined
  readonly onRemove: (owner: Owner, replaceBy: OwnerId | null) => void
  readonly onClose: () => void
}

/** Asks who takes over before an owner goes: the one question that only the user can answer. */
export function RemoveOwnerDialog({ owner, onClose, ...rest }: RemoveOwnerDialogProps) {
  const { t } = useTranslation('plan')
  return (
    <Modal
      opened={owner !== null}
      onClose={onClose}
      title={t('plan:removeOwner.title')}
      closeButtonProps={{ 'aria-label': t('common:button.close') }}
    >
      {owner ? <RemoveOwnerForm key={owner.id} owner={owner} onClose={onClose} {...rest} /> : null}
    </Modal>
  )
}

function RemoveOwnerForm(props: RemoveOwnerDialogProps & { readonly owner: Owner }) {
  const { owner, owners, duties, onRemove, onClose } = props
  const { t } = useTranslation('plan')
  const [replaceBy, setReplaceBy] = useState<OwnerId | ''>('')
  const unnamed = t('plan:owner.unnamed')
  const others = owners.filter(({ id }) => id !== owner.id)
  return (
    <Stack gap="md">
      <Text fw={600}>{ownerName(owner, unnamed)}</Text>
      <Text size="sm">
        {duties
          ? t('plan:removeOwner.duties', {
              actions: duties.actions.length,
              deputy: duties.deputyOf.length,
              milestones: duties.milestones,
            })
          : t('plan:removeOwner.noDuties')}
      </Text>
      {duties && others.length > 0 ? (
        <NativeSelect
          label={t('plan:removeOwner.replaceBy')}
          description={t('plan:removeOwner.replaceNote')}
          data-autofocus
          value={replaceBy}
          onChange={(event) => setReplaceBy(event.currentTarget.value as OwnerId | '')}
          data={[
            { value: '', label: t('plan:removeOwner.nobody') },
            ...others.map((other) => ({ value: other.id, label: ownerName(other, unnamed) })),
          ]}
        />
      ) : null}
      <Group gap="xs" justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('common:button.cancel')}
        </Button>
        <Button color="red" onClick={() => onRemove(owner, replaceBy || null)}>
          {replaceBy ? t('plan:removeOwner.replace') : t('common:button.delete')}
        </Button>
      </Group>
    </Stack>
  )
}
