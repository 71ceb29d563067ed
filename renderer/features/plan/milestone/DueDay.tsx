import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from '#renderer/features/plan/plan.module.css'
import { type Day, daysBetween, formatDay } from '#shared/lib/dates'
import type { Milestone } from '#shared/plan/Milestone'
import { milestoneStanding } from '#shared/plan/milestoneStanding'

interface DueDayProps {
  readonly milestone: Milestone
  readonly locale: string
  readonly today: Day
}

/** The due day, and below it how far off it is: how late, in how many days, or when the milestone was reached. */
export function DueDay({ milestone, locale, today }: DueDayProps) {
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
