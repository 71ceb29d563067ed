import { Button, Group, Stack, Title } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { DraftTextarea } from '#renderer/components/DraftTextarea'
import { DraftTextInput } from '#renderer/components/DraftTextInput'
import { objectivesPath } from '#renderer/components/paths'
import { RecordHistory } from '#renderer/components/RecordHistory'
import { useOutcome } from '#renderer/components/useOutcome'
import { useDeletion } from '#renderer/features/plan/useDeletion'
import { moveObjective, removeObjective, updateObjective } from '#renderer/repositories/objectives'
import type { PlanId } from '#shared/lib/ids'
import type { Objective } from '#shared/plan/Objective'
import { ObjectiveActions } from './ObjectiveActions'
import { ResultsChainView } from './ResultsChainView'

interface ObjectiveEditorProps {
  readonly planId: PlanId
  readonly objective: Objective
  /** All objectives in their order. */
  readonly objectives: readonly Objective[]
  /** It was just added: its title is the first thing to type. */
  readonly focusTitle: boolean
}

/** Everything of one objective: its words, the way that leads there, and the actions on it. */
export function ObjectiveEditor(props: ObjectiveEditorProps) {
  const { planId, objective, objectives, focusTitle } = props
  const { t } = useTranslation('objectives')
  const [, navigate] = useLocation()
  const settle = useOutcome()
  const remove = useDeletion(planId)
  const titleField = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (focusTitle) titleField.current?.focus()
  }, [focusTitle])

  const at = objectives.findIndex(({ id }) => id === objective.id)
  const before = objectives[at - 1]
  const afterNext = objectives[at + 2]
  return (
    <Stack gap="xl">
      <div>
        <Group justify="space-between" gap="xs" mb="sm">
          <Title order={2} size="h3">
            {t('objectives:heading', { number: at + 1 })}
          </Title>
          <Group gap={4}>
            <Button
              variant="subtle"
              size="compact-sm"
              disabled={!before}
              leftSection={<IconArrowUp size={16} aria-hidden="true" />}
              onClick={() => before && void settle(moveObjective(planId, objective.id, before.id))}
            >
              {t('objectives:up')}
            </Button>
            <Button
              variant="subtle"
              size="compact-sm"
              disabled={at === objectives.length - 1}
              leftSection={<IconArrowDown size={16} aria-hidden="true" />}
              onClick={() =>
                void settle(moveObjective(planId, objective.id, afterNext?.id ?? null))
              }
            >
              {t('objectives:down')}
            </Button>
            <Button
              variant="subtle"
              color="red"
              size="compact-sm"
              leftSection={<IconTrash size={16} aria-hidden="true" />}
              onClick={() => {
                navigate(objectivesPath(planId))
                const title = objective.title.trim() || t('objectives:untitled')
                void remove(
                  removeObjective(planId, objective.id),
                  'removeObjective',
                  t('objectives:deleted', { title }),
                )
              }}
            >
              {t('common:button.delete')}
            </Button>
          </Group>
        </Group>
        <Stack gap="md">
          <DraftTextInput
            ref={titleField}
            label={t('objectives:fieldTitle')}
            placeholder={t('objectives:titleExample')}
            maxLength={300}
            size="md"
            stored={objective.title}
            save={(title, group) => updateObjective(planId, objective.id, { title }, group)}
          />
          <DraftTextarea
            label={t('objectives:description')}
            placeholder={t('objectives:descriptionExample')}
            maxLength={4000}
            minRows={2}
            stored={objective.description}
            save={(description, group) =>
              updateObjective(planId, objective.id, { description }, group)
            }
          />
        </Stack>
      </div>
      <ResultsChainView planId={planId} objective={objective} />
      <ObjectiveActions planId={planId} objective={objective} objectives={objectives} />
      <RecordHistory
        table="objectives"
        id={objective.id}
        name={objective.title.trim() || t('objectives:untitled')}
      />
    </Stack>
  )
}
