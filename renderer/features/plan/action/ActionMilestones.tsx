import { Text } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { EditorSection } from '#renderer/components/EditorSection'
import { useToday } from '#renderer/components/useToday'
import { MilestoneEntry } from '#renderer/features/plan/milestone/MilestoneEntry'
import { QuickMilestones } from '#renderer/features/plan/milestone/QuickMilestones'
import { useMoveAlong } from '#renderer/features/plan/milestone/useMoveAlong'
import classes from '#renderer/features/plan/plan.module.css'
import { useOwnerNames } from '#renderer/repositories/ownerNames'
import { useRecords } from '#renderer/repositories/records'
import type { PlanId } from '#shared/lib/ids'
import { inOrder } from '#shared/lib/inOrder'
import type { Action } from '#shared/plan/Action'

interface ActionMilestonesProps {
  readonly planId: PlanId
  readonly action: Action
  readonly locale: string
}

/** The dated, checkable points of an action, and quick entry of more. */
export function ActionMilestones({ planId, action, locale }: ActionMilestonesProps) {
  const { t } = useTranslation('plan')
  const today = useToday()
  const all = useRecords(planId, 'milestones')
  const ownerNames = useOwnerNames(planId)
  const { afterMilestone } = useMoveAlong(planId)
  const milestones = useMemo(
    () => inOrder((all ?? []).filter(({ actionId }) => actionId === action.id)),
    [all, action.id],
  )
  return (
    <EditorSection title={t('plan:milestone.title')}>
      {milestones.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('plan:milestone.none')}
        </Text>
      ) : (
        <ul className={classes.cards}>
          {milestones.map((milestone) => (
            <MilestoneEntry
              key={milestone.id}
              planId={planId}
              milestone={milestone}
              ownerNames={ownerNames}
              locale={locale}
              today={today}
              onDue={afterMilestone}
            />
          ))}
        </ul>
      )}
      <QuickMilestones planId={planId} actionId={action.id} locale={locale} today={today} />
    </EditorSection>
  )
}
