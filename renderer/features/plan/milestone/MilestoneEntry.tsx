import { Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { DayField } from '#renderer/components/DayField'
import { DraftTextInput } from '#renderer/components/DraftTextInput'
import { RecordHistory } from '#renderer/components/RecordHistory'
import { StatusBadge } from '#renderer/components/StatusBadge'
import { ChosenSelect } from '#renderer/features/plan/ChosenSelect'
import { DrawnFromNote } from '#renderer/features/plan/DrawnFromNote'
import classes from '#renderer/features/plan/plan.module.css'
import { useDeletion } from '#renderer/features/plan/useDeletion'
import {
  type MilestoneFields,
  removeMilestone,
  updateMilestone,
} from '#renderer/repositories/milestones'
import type { Day } from '#shared/lib/dates'
import type { OwnerId, PlanId } from '#shared/lib/ids'
import { type Milestone, milestoneStatuses } from '#shared/plan/Milestone'
import { milestoneStanding } from '#shared/plan/milestoneStanding'
import { milestoneStatusFields } from '#shared/plan/milestoneStatusFields'
import { MilestoneDependencies } from './MilestoneDependencies'
import type { MoveAlong } from './useMoveAlong'

interface MilestoneEntryProps {
  readonly planId: PlanId
  readonly milestone: Milestone
  readonly ownerNames: ReadonlyMap<OwnerId, string>
  readonly locale: string
  readonly today: Day
  /** Called when it was given another due day, with the milestone as it was before. */
  readonly onDue: MoveAlong['afterMilestone']
}

/** One milestone within its action, every field open to change. */
export const MilestoneEntry = memo(function MilestoneEntry(props: MilestoneEntryProps) {
  const { planId, milestone, ownerNames, locale, today, onDue } = props
  const { t } = useTranslation('plan')
  const remove = useDeletion(planId)
  const save = (fields: MilestoneFields, group?: string) =>
    updateMilestone(planId, milestone.id, fields, group)
  const title = milestone.title.trim() || t('plan:milestone.untitled')
  const standing = milestoneStanding(milestone, today)
  return (
    <li className={classes.card}>
      {/* biome-ignore lint/a11y/useSemanticElements: the card is a list item, and its fields belong together under the milestone's title */}
      <div
        role="group"
        aria-label={title}
        className={classes.milestoneFields}
        data-reached={milestone.status === 'reached' || undefined}
      >
        <DrawnFromNote planId={planId} table="milestones" record={milestone} name={title} brief />
        <DraftTextInput
          label={t('plan:milestone.name')}
          className={classes.milestoneTitle}
          maxLength={300}
          stored={milestone.title}
          save={(value, group) => save({ title: value }, group)}
        />
        <div>
          <DayField
            label={t('plan:milestone.dueOn')}
            stored={milestone.dueOn}
            save={async (value, group) => {
              const written = await save({ dueOn: value }, group)
              onDue(milestone, value, written)
              return written
            }}
            locale={locale}
            edge="end"
          />
          {standing === 'late' || standing === 'due-soon' || standing === 'undated' ? (
            <div className={classes.standing}>
              <StatusBadge of="milestoneStanding" is={standing} />
            </div>
          ) : null}
        </div>
        <ChosenSelect<Milestone['status']>
          label={t('plan:milestone.status')}
          stored={milestone.status}
          save={(status, group) => save(milestoneStatusFields(milestone, status, today), group)}
          choices={milestoneStatuses.map((status) => ({
            value: status,
            label: t(`common:milestoneStatus.${status}`),
          }))}
        />
        {milestone.status === 'reached' ? (
          <DayField
            label={t('plan:milestone.reachedOn')}
            stored={milestone.reachedOn}
            save={(value, group) => save({ reachedOn: value }, group)}
            locale={locale}
            edge="end"
          />
        ) : null}
        <ChosenSelect<OwnerId | null>
          label={t('plan:milestone.owner')}
          className={classes.milestoneOwner}
          stored={milestone.ownerId}
          save={(ownerId, group) => save({ ownerId }, group)}
          choices={[
            { value: null, label: t('plan:milestone.ownerOfAction') },
            ...[...ownerNames].map(([value, label]) => ({ value, label })),
          ]}
        />
        <DraftTextInput
          label={t('plan:milestone.note')}
          className={classes.milestoneNote}
          maxLength={10_000}
          stored={milestone.note}
          save={(value, group) => save({ note: value }, group)}
        />
        <MilestoneDependencies
          planId={planId}
          milestone={milestone}
          locale={locale}
          className={classes.milestoneDependencies}
        />
        <div className={classes.milestoneEnd}>
          <Button
            variant="subtle"
            color="red"
            size="compact-sm"
            leftSection={<IconTrash size={16} aria-hidden="true" />}
            aria-label={t('plan:milestone.delete', { title })}
            onClick={() =>
              void remove(
                removeMilestone(planId, milestone.id),
                'removeMilestone',
                t('plan:milestone.deleted', { title }),
              )
            }
          >
            {t('common:button.delete')}
          </Button>
        </div>
      </div>
      <RecordHistory table="milestones" id={milestone.id} name={title} />
    </li>
  )
})
