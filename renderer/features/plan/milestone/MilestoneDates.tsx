import { useTranslation } from 'react-i18next'
import { DayField } from '#renderer/components/DayField'
import { updateMilestone } from '#renderer/repositories/milestones'
import type { PlanId } from '#shared/lib/ids'
import type { Milestone } from '#shared/plan/Milestone'
import { useMoveAlong } from './useMoveAlong'

interface MilestoneDatesProps {
  readonly planId: PlanId
  readonly milestone: Milestone
  readonly locale: string
}

/** When a milestone is due, in a field that bears its title. */
export function MilestoneDates({ planId, milestone, locale }: MilestoneDatesProps) {
  const { t } = useTranslation('plan')
  const { afterMilestone } = useMoveAlong(planId)
  return (
    <DayField
      label={t('timeline:form.due', {
        title: milestone.title.trim() || t('plan:milestone.untitled'),
      })}
      stored={milestone.dueOn}
      save={async (value, group) => {
        const written = await updateMilestone(planId, milestone.id, { dueOn: value }, group)
        afterMilestone(milestone, value, written)
        return written
      }}
      locale={locale}
      edge="end"
    />
  )
}
