import { Anchor } from '@mantine/core'
import { memo, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { DraftMark } from '#renderer/components/DraftMark'
import { actionsPath } from '#renderer/components/paths'
import type { ActionRow } from '#renderer/features/plan/action/actionRows'
import type { Waits } from '#renderer/features/plan/milestone/waits'
import type { Day } from '#shared/lib/dates'
import type { MilestoneId, PlanId } from '#shared/lib/ids'
import type { Milestone } from '#shared/plan/Milestone'
import { milestoneStanding } from '#shared/plan/milestoneStanding'
import type { TimeAxis } from '#shared/plan/timeAxis'
import { TimelineBar } from './TimelineBar'
import { TimelineMilestone } from './TimelineMilestone'
import classes from './timeline.module.css'
import {
  placedBar,
  placedMilestones,
  shownAction,
  shownMilestone,
  undatedCount,
  undatedLeft,
} from './timelineMarks'
import type { TimelineShift } from './timelineShift'
import { milestoneInWords, periodInWords, rowInWords } from './timelineWords'

interface TimelineRowProps {
  readonly planId: PlanId
  readonly row: ActionRow
  readonly index: number
  readonly count: number
  readonly milestones: readonly Milestone[]
  readonly waits: ReadonlyMap<MilestoneId, Waits>
  readonly axis: TimeAxis
  /** What of this action is being moved. */
  readonly shift: TimelineShift | null
  readonly today: Day
  readonly locale: string
}

/** An action on the timeline: its name, its bar and its milestones. */
export const TimelineRow = memo(function TimelineRow(props: TimelineRowProps) {
  const { planId, row, index, count, waits, axis, shift, today, locale } = props
  const { t } = useTranslation('timeline')
  const action = shownAction(row.action, shift)
  const milestones = useMemo(
    () => props.milestones.map((milestone) => shownMilestone(milestone, shift)),
    [props.milestones, shift],
  )
  const title = action.title.trim() || t('plan:actions.untitled')
  const period = periodInWords(action, t, locale)
  const inWords = new Map(
    milestones.map((milestone) => [
      milestone.id,
      milestoneInWords(
        milestone,
        milestoneStanding(milestone, today),
        waits.get(milestone.id),
        t,
        locale,
      ),
    ]),
  )
  const bar = placedBar(action, milestones, axis)
  const undated = undatedCount(milestones)
  return (
    <li
      className={classes.row}
      data-row={index}
      aria-posinset={index + 1}
      aria-setsize={count}
      aria-label={rowInWords({ ...row, action }, [...inWords.values()], t, locale)}
    >
      <div className={classes.name}>
        <span className={classes.nameNumber}>{row.number}</span>
        <span className={classes.nameWords}>
          <Anchor
            component={Link}
            href={actionsPath(planId, action.id)}
            className={classes.nameLink}
            title={title}
            data-nav
          >
            {title}
          </Anchor>
          <span className={classes.nameFacts}>
            {action.draft ? <DraftMark /> : null}
            <span className={classes.namePeriod}>{period}</span>
          </span>
        </span>
      </div>
      <div className={classes.lane} style={{ width: axis.width }}>
        {bar ? (
          <TimelineBar
            id={action.id}
            label={t('timeline:bar', { title, period })}
            bar={bar}
            status={action.status}
          />
        ) : (
          <button
            type="button"
            className={classes.noDates}
            data-mark="action"
            data-id={action.id}
            data-nav
            tabIndex={-1}
          >
            {t('timeline:noDates')} · {t('timeline:setDates')}
          </button>
        )}
        {placedMilestones(milestones, axis).map(({ milestone, x, label }) => (
          <TimelineMilestone
            key={milestone.id}
            milestone={milestone}
            standing={milestoneStanding(milestone, today)}
            name={inWords.get(milestone.id) ?? ''}
            x={x}
            label={label}
          />
        ))}
        {undated > 0 && bar ? (
          <button
            type="button"
            className={classes.undated}
            style={{ left: undatedLeft(bar, axis) }}
            data-mark="action"
            data-id={action.id}
            data-nav
            tabIndex={-1}
          >
            {t('timeline:withoutDay', { count: undated })}
          </button>
        ) : null}
      </div>
    </li>
  )
})
