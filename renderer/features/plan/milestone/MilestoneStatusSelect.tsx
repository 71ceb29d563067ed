import { useTranslation } from 'react-i18next'
import classes from '#renderer/features/plan/plan.module.css'
import { useChosen } from '#renderer/features/plan/useChosen'
import { type Milestone, milestoneStatuses } from '#shared/plan/Milestone'

interface MilestoneStatusSelectProps {
  readonly milestone: Milestone
  /** Writes a new status; reaching a milestone asks for its day first, by `onReached`. */
  readonly onStatus: (milestone: Milestone, status: Milestone['status']) => Promise<unknown>
  readonly onReached: (milestone: Milestone) => void
}

/** The status of a milestone, changed where it stands. In the grid the keyboard goes in by Enter, so Tab passes it by. */
export function MilestoneStatusSelect(props: MilestoneStatusSelectProps) {
  const { milestone, onStatus, onReached } = props
  const { t } = useTranslation('plan')
  const [status, choose] = useChosen(milestone.status, (chosen) => onStatus(milestone, chosen))
  const title = milestone.title.trim() || t('plan:milestone.untitled')
  return (
    <select
      className={classes.statusSelect}
      aria-label={t('plan:milestones.statusOf', { title })}
      tabIndex={-1}
      value={status}
      onChange={(event) => {
        const chosen = event.currentTarget.value as Milestone['status']
        if (chosen === 'reached') onReached(milestone)
        else choose(chosen)
      }}
    >
      {milestoneStatuses.map((one) => (
        <option key={one} value={one}>
          {t(`common:milestoneStatus.${one}`)}
        </option>
      ))}
    </select>
  )
}
