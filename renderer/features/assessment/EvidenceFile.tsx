import { Button, Group, Input, Text } from '@mantine/core'
import { IconPaperclip } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { platform } from '#renderer/platform'
import { useRecords } from '#renderer/repositories/records'
import type { SavedAttachment } from '#shared/ipc'
import type { AttachmentId, PlanId } from '#shared/lib/ids'
import type { Failure } from '#shared/lib/result'

/** What is to happen to the file of a source when it is saved. */
export type FileChoice =
  | { readonly kind: 'kept' }
  | { readonly kind: 'chosen'; readonly file: SavedAttachment }
  | { readonly kind: 'removed' }

interface EvidenceFileProps {
  readonly planId: PlanId
  readonly attachmentId: AttachmentId | null
  readonly choice: FileChoice
  readonly onChoose: (choice: FileChoice) => void
  readonly onFailure: (failure: Failure) => void
}

/** The file of a source: which one is attached, and buttons to attach another or none. */
export function EvidenceFile(props: EvidenceFileProps) {
  const { planId, attachmentId, choice, onChoose, onFailure } = props
  const { t } = useTranslation('assess')
  const attachments = useRecords(planId, 'attachments')
  const stored = attachments?.find(({ id }) => id === attachmentId)
  const name =
    choice.kind === 'chosen' ? choice.file.name : choice.kind === 'kept' ? stored?.name : undefined

  const attach = async () => {
    const chosen = await platform.addAttachment()
    if (!chosen.ok) onFailure(chosen.failure)
    else if (chosen.value) onChoose({ kind: 'chosen', file: chosen.value })
  }

  return (
    <Input.Wrapper label={t('assess:evidence.form.file')} labelElement="div">
      <Group gap="xs">
        <Text size="sm">{name ?? t('assess:evidence.form.noFile')}</Text>
        <Button
          variant="light"
          size="compact-sm"
          leftSection={<IconPaperclip size={16} aria-hidden="true" />}
          onClick={() => void attach()}
        >
          {t(name ? 'assess:evidence.form.replace' : 'assess:evidence.form.attach')}
        </Button>
        {name ? (
          <Button variant="subtle" size="compact-sm" onClick={() => onChoose({ kind: 'removed' })}>
            {t('assess:evidence.form.detach')}
          </Button>
        ) : null}
      </Group>
    </Input.Wrapper>
  )
}
