import { Anchor, Modal, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { actionsPath } from '#renderer/components/paths'
import { ActionDates } from '#renderer/features/plan/ActionDates'
import { MilestoneDates } from '#renderer/features/plan/milestone/MilestoneDates'
import { MilestoneDependencies } from '#renderer/features/plan/milestone/MilestoneDependencies'
import { useRecords } from '#renderer/repositories/records'
import type { PlanId } from '#shared/lib/ids'
import type { Action } from '#shared/plan/Action'
import { milestonesByAction } from '#shared/plan/milestonesByAction'
import type { TimelineMark } from './useTimelineHandlers'

interface TimelineDialogProps {
  readonly planId: PlanId
  /** What was opened; null while the dialog is closed. */
  readonly mark: TimelineMark | null
  readonly locale: string
  readonly onClose: () => void
}

/** The dates of an action or a milestone as a form: the same as moving it on the timeline. Each field is written by itself. */
export function TimelineDialog({ planId, mark, locale, onClose }: TimelineDialogProps) {
  const { t } = useTranslation('timeline')
  return (
    <Modal
      opened={mark !== null}
      onClose={onClose}
      size="lg"
      title={mark ? t(`timeline:form.${mark.of}`) : ''}
      closeButtonProps={{ 'aria-label': t('common:button.close') }}
    >
      {mark ? <DatesForm planId={planId} mark={mark} locale={locale} /> : null}
    </Modal>
  )
}

interface DatesFormProps extends Pick<TimelineDialogProps, 'planId' | 'locale'> {
  readonly mark: TimelineMark
}

function DatesForm({ planId, mark, locale }: DatesFormProps) {
  const { t } = useTranslation('timeline')
  const actions = useRecords(planId, 'actions')
  const milestones = useRecords(planId, 'milestones')
  const actionId = mark.of === 'action' ? mark.record.id : mark.record.actionId
  const action = actions?.find(({ id }) => id === actionId)
  const milestone = milestones?.find(({ id }) => id === mark.record.id)
  if (!action || !milestones) return null
  const untitled = t('plan:actions.untitled')
  return (
    <Stack gap="md">
      {mark.of === 'action' ? (
        <>
          <Text fw={600}>{action.title.trim() || untitled}</Text>
          <ActionDates planId={planId} action={action} locale={locale} />
          <OwnMilestones planId={planId} action={action} locale={locale} />
        </>
      ) : milestone ? (
        <>
          <Text>{t('timeline:form.ofAction', { title: action.title.trim() || untitled })}</Text>
          <MilestoneDates planId={planId} milestone={milestone} locale={locale} />
          <MilestoneDependencies planId={planId} milestone={milestone} locale={locale} />
        </>
      ) : null}
      <Anchor component={Link} href={actionsPath(planId, action.id)}>
        {t('timeline:form.openAction')}
      </Anchor>
    </Stack>
  )
}

interface OwnMilestonesProps extends Pick<TimelineDialogProps, 'planId' | 'locale'> {
  readonly action: Action
}

function OwnMilestones({ planId, action, locale }: OwnMilestonesProps) {
  const { t } = useTranslation('timeline')
  const milestones = useRecords(planId, 'milestones')
  const own = milestonesByAction(
    (milestones ?? []).filter(({ actionId }) => actionId === action.id),
  ).get(action.id)
  if (!own) return null
  return (
    <>
      <Text fw={600} size="sm">
        {t('timeline:form.milestones')}
      </Text>
      {own.map((milestone) => (
        <MilestoneDates key={milestone.id} planId={planId} milestone={milestone} locale={locale} />
      ))}
    </>
  )
}
