import { Anchor, NativeSelect, Table, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { DraftMark } from '#renderer/components/DraftMark'
import { actionsPath } from '#renderer/components/paths'
import { type Day, daysBetween, formatDay } from '#shared/lib/dates'
import type { PlanId } from '#shared/lib/ids'
import { type Milestone, milestoneStatuses } from '#shared/plan/Milestone'
import { milestoneStanding } from '#shared/plan/milestoneStanding'
import classes from './plan.module.css'
import { useChosen } from './useChosen'
import { WaitsFor } from './WaitsFor'
import type { Waits } from './waits'

interface MilestoneTableRowProps {
  readonly planId: PlanId
  readonly index: number
  readonly milestone: Milestone
  readonly actionTitle: string
  readonly actionNumber: number
  readonly ownerName: string
  /** Writes a new status; reaching a milestone asks for its day first, by `onReached`. */
  readonly onStatus: (milestone: Milestone, status: Milestone['status']) => Promise<unknown>
  readonly onReached: (milestone: Milestone) => void
  readonly locale: string
  readonly today: Day
  readonly withAction: boolean
  /** What it waits for and is not reached; null where there is none. */
  readonly waits: Waits | null
}

/** One milestone in the manager's list. Its status is changed where it stands. */
export const MilestoneTableRow = memo(function MilestoneTableRow(props: MilestoneTableRowProps) {
  const { planId, index, milestone, actionTitle, actionNumber, ownerName } = props
  const { onStatus, onReached, locale, today, withAction, waits } = props
  const { t } = useTranslation('plan')
  const [status, choose] = useChosen(milestone.status, (chosen) => onStatus(milestone, chosen))
  const title = milestone.title.trim() || t('plan:milestone.untitled')
  const action = t('plan:numbered', {
    number: actionNumber,
    title: actionTitle.trim() || t('plan:actions.untitled'),
  })
  return (
    <Table.Tr data-row={index} aria-rowindex={index + 2} className={classes.milestoneRow}>
      <Table.Td>
        <DueDay milestone={milestone} locale={locale} today={today} />
      </Table.Td>
      <Table.Td>
        <Anchor
          component={Link}
          href={actionsPath(planId, milestone.actionId)}
          data-row-focus
          className={milestone.draft || waits ? classes.oneLine : classes.twoLines}
          title={title}
        >
          {title}
        </Anchor>
        <span className={classes.waits}>
          {milestone.draft ? <DraftMark /> : null}
          {waits ? <WaitsFor waits={waits} locale={locale} /> : null}
        </span>
      </Table.Td>
      {withAction ? (
        <Table.Td>
          <span className={classes.twoLines} title={action}>
            {action}
          </span>
        </Table.Td>
      ) : null}
      <Table.Td>
        <span className={classes.twoLines} title={ownerName}>
          {ownerName || (
            <Text span c="dimmed" inherit>
              {t('plan:owner.nobody')}
            </Text>
          )}
        </span>
      </Table.Td>
      <Table.Td>
        <NativeSelect
          aria-label={t('plan:milestones.statusOf', { title })}
          size="sm"
          value={status}
          onChange={(event) => {
            const chosen = event.currentTarget.value as Milestone['status']
            if (chosen === 'reached') onReached(milestone)
            else choose(chosen)
          }}
          data={milestoneStatuses.map((status) => ({
            value: status,
            label: t(`common:milestoneStatus.${status}`),
          }))}
        />
      </Table.Td>
    </Table.Tr>
  )
})

interface DueDayProps {
  readonly milestone: Milestone
  readonly locale: string
  readonly today: Day
}

/** The due day, and below it how far off it is: how late, in how many days, or when the milestone was reached. */
function DueDay({ milestone, locale, today }: DueDayProps) {
  const { t } = useTranslation('plan')
  const standing = milestoneStanding(milestone, today)
  const { dueOn, reachedOn } = milestone
  const day = dueOn ? formatDay(dueOn, locale, 'short') : t('plan:milestones.noDate')
  const ahead = dueOn ? daysBetween(today, dueOn) : 0
  return (
    <>
      <span className={classes.dueDay}>{day}</span>
      {standing === 'late' ? (
        <span className={classes.late}>
          <IconAlertTriangle size={16} aria-hidden="true" />
          {t('plan:milestones.daysLate', { count: -ahead })}
        </span>
      ) : standing === 'due-soon' ? (
        <span className={classes.soon}>
          {ahead === 0
            ? t('plan:milestones.dueToday')
            : t('plan:milestones.daysAhead', { count: ahead })}
        </span>
      ) : standing === 'reached' && reachedOn ? (
        <span className={classes.quiet}>
          {t('plan:milestones.reachedOn', { day: formatDay(reachedOn, locale, 'short') })}
        </span>
      ) : null}
    </>
  )
}
