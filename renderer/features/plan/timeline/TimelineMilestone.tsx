import { useTranslation } from 'react-i18next'
import { MilestoneShape } from '#renderer/features/plan/MilestoneShape'
import type { Milestone } from '#shared/plan/Milestone'
import type { MilestoneStanding } from '#shared/plan/milestoneStanding'
import classes from './timeline.module.css'

interface TimelineMilestoneProps {
  readonly milestone: Milestone
  readonly standing: MilestoneStanding
  /** What it is, how it stands, when, and what it waits for, in words. */
  readonly name: string
  /** Its middle, and the room for its title (px); 0 where there is none. */
  readonly x: number
  readonly label: number
}

/** A milestone on the timeline: its shape, and its title below where there is room. */
export function TimelineMilestone({ milestone, standing, name, x, label }: TimelineMilestoneProps) {
  const { t } = useTranslation('timeline')
  const title = milestone.title.trim() || t('plan:milestone.untitled')
  return (
    <>
      <button
        type="button"
        className={classes.milestone}
        style={{ left: x }}
        data-mark="milestone"
        data-id={milestone.id}
        data-nav
        tabIndex={-1}
        aria-label={name}
        aria-haspopup="dialog"
        title={name}
      >
        <MilestoneShape standing={standing} />
      </button>
      {label > 0 ? (
        <span
          className={classes.label}
          style={{ left: x, maxWidth: label }}
          data-standing={standing}
          aria-hidden="true"
        >
          {standing === 'late' ? t('timeline:milestone.late', { title }) : title}
        </span>
      ) : null}
    </>
  )
}
