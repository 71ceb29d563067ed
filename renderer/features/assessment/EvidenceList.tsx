import { Button, Group, NativeSelect, Text } from '@mantine/core'
import { IconLock, IconPaperclip, IconPlus } from '@tabler/icons-react'
import { useContext, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { OpenLinkContext } from '#renderer/components/openLink'
import { platform } from '#renderer/platform'
import { linkEvidence, unlinkEvidence } from '#renderer/repositories/evidence'
import { usePlan } from '#renderer/repositories/plans'
import { useRecords } from '#renderer/repositories/records'
import type { Evidence } from '#shared/assessment/Evidence'
import { formatDay } from '#shared/lib/dates'
import type { AssessmentId, EvidenceId, PlanId } from '#shared/lib/ids'
import { safeWebAddress } from '#shared/lib/webAddress'
import { EvidenceForm } from './EvidenceForm'
import classes from './QuestionCard.module.css'

interface EvidenceListProps {
  readonly planId: PlanId
  readonly assessmentId: AssessmentId
  readonly questionId: string
  readonly evidenceIds: readonly EvidenceId[]
}

/** The sources that support an answer: seen, added, edited, taken away, or taken over from another answer. */
export function EvidenceList({ planId, assessmentId, questionId, evidenceIds }: EvidenceListProps) {
  const { t } = useTranslation('assess')
  const all = useRecords(planId, 'evidenceItems')
  const [editing, setEditing] = useState<Evidence | 'new' | null>(null)
  const [linking, setLinking] = useState(false)
  const items = evidenceIds.flatMap((id) => all?.find((item) => item.id === id) ?? [])
  const others = (all ?? []).filter(({ id }) => !evidenceIds.includes(id))

  return (
    <div>
      <Group gap="xs" justify="space-between">
        <h4 className={classes.partTitle}>{t('assess:card.evidence')}</h4>
        <Group gap={4}>
          {others.length > 0 ? (
            <Button
              variant="subtle"
              size="compact-sm"
              aria-expanded={linking}
              onClick={() => setLinking(!linking)}
            >
              {t('assess:evidence.link')}
            </Button>
          ) : null}
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPlus size={16} aria-hidden="true" />}
            onClick={() => setEditing('new')}
          >
            {t('assess:evidence.add')}
          </Button>
        </Group>
      </Group>
      {linking && others.length > 0 ? (
        <NativeSelect
          mb="xs"
          label={t('assess:evidence.linkChoose')}
          value=""
          onChange={(event) => {
            const chosen = others.find(({ id }) => id === event.currentTarget.value)
            if (chosen) void linkEvidence(planId, assessmentId, questionId, chosen.id)
            setLinking(false)
          }}
          data={[
            { value: '', label: '' },
            ...others.map(({ id, title }) => ({
              value: id,
              label: title || t('assess:evidence.untitled'),
            })),
          ]}
        />
      ) : null}
      {items.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('assess:evidence.none')}
        </Text>
      ) : (
        <ul className={classes.evidence}>
          {items.map((evidence) => (
            <EvidenceRow
              key={evidence.id}
              evidence={evidence}
              onEdit={() => setEditing(evidence)}
              onUnlink={() => void unlinkEvidence(planId, assessmentId, questionId, evidence.id)}
            />
          ))}
        </ul>
      )}
      {editing ? (
        <EvidenceForm
          planId={planId}
          evidence={editing === 'new' ? null : editing}
          linkTo={{ assessmentId, questionId }}
          onClose={() => setEditing(null)}
        />
      ) : null}
    </div>
  )
}

interface EvidenceRowProps {
  readonly evidence: Evidence
  readonly onEdit: () => void
  readonly onUnlink: () => void
}

function EvidenceRow({ evidence, onEdit, onUnlink }: EvidenceRowProps) {
  const { t, i18n } = useTranslation('assess')
  const locale = usePlan(evidence.planId)?.language ?? i18n.language
  const openLink = useContext(OpenLinkContext)
  const attachments = useRecords(evidence.planId, 'attachments')
  const file = attachments?.find(({ id }) => id === evidence.attachmentId)
  const title = evidence.title || t('assess:evidence.untitled')
  const address = safeWebAddress(evidence.address)
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
        <Group gap={4} className={classes.opening}>
          {address ? (
            <Button
              variant="subtle"
              size="compact-sm"
              title={address}
              onClick={() => openLink(address)}
            >
              {t('assess:evidence.open', { address: shortAddress(address) })}
            </Button>
          ) : null}
          {file ? (
            <Button
              variant="subtle"
              size="compact-sm"
              leftSection={<IconPaperclip size={16} aria-hidden="true" />}
              onClick={() => void platform.saveAttachmentCopy(file.sha256, file.name)}
            >
              {t('assess:evidence.saveFile', { name: file.name })}
            </Button>
          ) : null}
        </Group>
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
