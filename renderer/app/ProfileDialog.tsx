import { Button, Group, Modal, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useOutcome } from '#renderer/components/useOutcome'
import { setProfile, useProfile } from '#renderer/repositories/profile'

interface ProfileDialogProps {
  readonly onClose: () => void
}

/** Asks for the name that is noted beside each change made on this computer. */
export function ProfileDialog({ onClose }: ProfileDialogProps) {
  const { t } = useTranslation('shell')
  const tell = useOutcome()
  const stored = useProfile()?.name ?? ''
  const [typed, setTyped] = useState<string | null>(null)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const saved = await setProfile({ name: (typed ?? stored).trim() })
    if (saved.ok) onClose()
    else await tell(Promise.resolve(saved))
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('shell:profile.title')}
      closeButtonProps={{ 'aria-label': t('common:button.close') }}
    >
      <form onSubmit={(event) => void save(event)}>
        <TextInput
          label={t('shell:profile.name')}
          description={t('shell:profile.hint')}
          maxLength={160}
          autoComplete="off"
          data-autofocus
          value={typed ?? stored}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Text size="sm" c="dimmed" mt="sm">
          {t('shell:profile.note')}
        </Text>
        <Group justify="flex-end" gap="xs" mt="md">
          <Button variant="default" onClick={onClose}>
            {t('common:button.cancel')}
          </Button>
          <Button type="submit">{t('common:button.save')}</Button>
        </Group>
      </form>
    </Modal>
  )
}
