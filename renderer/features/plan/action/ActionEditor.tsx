import { Button, Group, Stack, Title } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconTrash, IconX } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { DraftTextInput } from '#renderer/components/DraftTextInput'
import { EditorSection } from '#renderer/components/EditorSection'
import { actionsPath } from '#renderer/components/paths'
import { RecordHistory } from '#renderer/components/RecordHistory'
import { RichTextField } from '#renderer/components/RichTextField'
import { ActionDates } from '#renderer/features/plan/ActionDates'
import { ChosenSelect } from '#renderer/features/plan/ChosenSelect'
import { DrawnFromNote } from '#renderer/features/plan/DrawnFromNote'
import classes from '#renderer/features/plan/plan.module.css'
import { useDeletion } from '#renderer/features/plan/useDeletion'
import { type ActionFields, removeAction, updateAction } from '#renderer/repositories/actions'
import { usePlanLocale } from '#renderer/repositories/planLocale'
import type { ActionId, PlanId } from '#shared/lib/ids'
import { type Action, actionStatuses } from '#shared/plan/Action'
import { ActionAims } from './ActionAims'
import { ActionIndicators } from './ActionIndicators'
import { ActionMilestones } from './ActionMilestones'
import { ActionObjective } from './ActionObjective'
import { ActionPeople } from './ActionPeople'
import { ActionResources } from './ActionResources'
import type { PlanAims } from './planAims'

interface ActionEditorProps {
  readonly planId: PlanId
  readonly action: Action
  readonly number: number
  readonly count: number
  readonly aims: PlanAims
  /** The action was just added: its title is the first thing to type. */
  readonly focusTitle: boolean
  readonly onMove: (actionId: ActionId, by: -1 | 1) => void
}

/** Everything of one action: what, why, who, when, and with what it is measured and paid. */
export function ActionEditor(props: ActionEditorProps) {
  const { planId, action, number, count, aims, focusTitle, onMove } = props
  const { t } = useTranslation('plan')
  const [, navigate] = useLocation()
  const remove = useDeletion(planId)
  const { locale, currency } = usePlanLocale(planId)
  const titleField = useRef<HTMLInputElement>(null)
  const save = (fields: ActionFields, group?: string) =>
    updateAction(planId, action.id, fields, group)

  useEffect(() => {
    if (focusTitle) titleField.current?.focus()
  }, [focusTitle])

  const title = action.title.trim() || t('plan:actions.untitled')
  return (
    <Stack gap="xl" className={classes.editor}>
      <div>
        <Group justify="space-between" gap="xs" mb="sm">
          <Title order={2} size="h3">
            {t('plan:action.heading', { number })}
          </Title>
          <Group gap={4}>
            <Button
              variant="subtle"
              size="compact-sm"
              disabled={number === 1}
              leftSection={<IconArrowUp size={16} aria-hidden="true" />}
              onClick={() => onMove(action.id, -1)}
            >
              {t('plan:action.up')}
            </Button>
            <Button
              variant="subtle"
              size="compact-sm"
              disabled={number === count}
              leftSection={<IconArrowDown size={16} aria-hidden="true" />}
              onClick={() => onMove(action.id, 1)}
            >
              {t('plan:action.down')}
            </Button>
            <Button
              variant="subtle"
              color="red"
              size="compact-sm"
              leftSection={<IconTrash size={16} aria-hidden="true" />}
              onClick={() => {
                navigate(actionsPath(planId))
                void remove(
                  removeAction(planId, action.id),
                  'removeAction',
                  t('plan:action.deleted', { title }),
                )
              }}
            >
              {t('common:button.delete')}
            </Button>
            <Button
              variant="default"
              size="compact-sm"
              leftSection={<IconX size={16} aria-hidden="true" />}
              onClick={() => navigate(actionsPath(planId))}
            >
              {t('common:button.close')}
            </Button>
          </Group>
        </Group>
        <DrawnFromNote planId={planId} table="actions" record={action} name={title} />
        <Stack gap="md">
          <DraftTextInput
            ref={titleField}
            label={t('plan:action.title')}
            placeholder={t('plan:action.titleExample')}
            maxLength={300}
            size="md"
            stored={action.title}
            save={(value, group) => save({ title: value }, group)}
          />
          <ChosenSelect<Action['status']>
            label={t('plan:action.status')}
            className={classes.shortField}
            stored={action.status}
            save={(status, group) => save({ status }, group)}
            choices={actionStatuses.map((status) => ({
              value: status,
              label: t(`common:actionStatus.${status}`),
            }))}
          />
          <RichTextField
            label={t('plan:action.description')}
            placeholder={t('plan:action.descriptionExample')}
            stored={action.description}
            save={(value, group) => save({ description: value }, group)}
          />
        </Stack>
      </div>
      <ActionObjective planId={planId} action={action} />
      <ActionAims planId={planId} action={action} aims={aims} />
      <ActionPeople planId={planId} action={action} />
      <EditorSection title={t('plan:action.when')}>
        <ActionDates planId={planId} action={action} locale={locale} />
      </EditorSection>
      <ActionMilestones planId={planId} action={action} locale={locale} />
      <ActionIndicators planId={planId} action={action} locale={locale} />
      <ActionResources planId={planId} action={action} locale={locale} currency={currency} />
      <RecordHistory table="actions" id={action.id} name={title} />
    </Stack>
  )
}
