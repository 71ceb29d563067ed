import { Button, Group, Text } from '@mantine/core'
import { IconLock, IconPaperclip } from '@tabler/icons-react'
import { useContext, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureAlert } from '#renderer/components/FailureAlert'
import { OpenLinkContext } from '#renderer/components/openLink'
import { platform } from '#renderer/platform'
import { usePlan } from '#renderer/repositories/plans'
import { useRecords } from '#renderer/repositories/records'
import type { Attachment, Evidence } from '#shared/assessment/Evidence'
import { formatDay } from '#shared/lib/dates'
import type { Failure } from '#shared/lib/result'
import { safeWebAddress } from '#shared/lib/webAddress'
import classes from './QuestionCard.module.css'

interface EvidenceRowProps {
  readonly evidence: Evidence
  readonly onEdit: () => void
  readonly onUnlink: () => void
}

/** A source in the list of an answer: what it is, with its address and file to open. */
export function EvidenceRow({ evidence, onEdit, onUnlink }: EvidenceRowProps) {
  const { t, i18n } = useTranslation('assess')
  const locale = usePlan(evidence.planId)?.language ?? i18n.language
  const openLink = useContext(OpenLinkContext)
  const attachments = useRecords(evidence.planId, 'attachments')
  const file = attachments?.find(({ id }) => id === evidence.attachmentId)
  const title = evidence.title || t('assess:evidence.untitled')
  const address = safeWebAddress(evidence.address)
  const [failure, setFailure] = useState<Failure | null>(null)
  const saveCopy = async ({ sha256, name }: Attachment) => {
    const saved = await platform.saveAttachmentCopy(sha256, name)
    setFailure(saved.ok ? null : saved.failure)
  }
  return (
    <li>
      <div className={classes.evidenceWords}>
        <Text size="sm" fw={600}>
          {title}
        </Text>
        <Text size="sm" c="dimmed" component="div" className={classes.facts}>
          <span>{t(`common:evidenceKind.${evidence.kind}`)}</span>
          {evidence.on ? <span>{formatDay(evidence.on, locale)}</span> : null}
          {evidence.confidential ? (
            <span className={classes.fact}>
              <IconLock size={16} aria-hidden="true" />
              {t('assess:evidence.confidential')}
            </span>
          ) : null}
        </Text>
        {evidence.note ? <Text size="sm">{evidence.note}</Text> : null}
        {evidence.address && !address ? <Text size="sm">{evidence.address}</Text> : null}
        <Group gap="xs">
          {address ? (
            <button
              type="button"
              className={classes.link}
              title={address}
              onClick={() => openLink(address)}
            >
              {t('assess:evidence.open', { address: shortAddress(address) })}
            </button>
          ) : null}
          {file ? (
            <button type="button" className={classes.link} onClick={() => void saveCopy(file)}>
              <IconPaperclip size={16} aria-hidden="true" />
              {t('assess:evidence.saveFile', { name: file.name })}
            </button>
          ) : null}
        </Group>
        {failure ? <FailureAlert failure={failure} /> : null}
      </div>
      <Group gap={4} wrap="nowrap">
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={t('assess:evidence.editName', { title })}
          onClick={onEdit}
        >
          {t('assess:evidence.edit')}
        </Button>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={t('assess:evidence.unlinkName', { title })}
          onClick={onUnlink}
        >
          {t('assess:evidence.unlink')}
        </Button>
      </Group>
    </li>
  )
}

/** An address as people say it: without its scheme, and cut where it is long. The whole address shows on pointing at it. */
function shortAddress(address: string): string {
  const spoken = address.replace(/^(https?:\/\/(www\.)?|mailto:)/, '').replace(/\/$/, '')
  return spoken.length > 40 ? `${spoken.slice(0, 39)}…` : spoken
}
