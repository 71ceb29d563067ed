import { Button, Group, NativeSelect, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { linkEvidence, unlinkEvidence } from '#renderer/repositories/evidence'
import { useRecords } from '#renderer/repositories/records'
import type { Evidence } from '#shared/assessment/Evidence'
import type { AssessmentId, EvidenceId, PlanId } from '#shared/lib/ids'
import { EvidenceForm } from './EvidenceForm'
import { EvidenceRow } from './EvidenceRow'
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
