import { IconAlertTriangle, IconClock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from '#renderer/features/plan/plan.module.css'
import { formatDay } from '#shared/lib/dates'
import type { MeasurementDue } from '#shared/monitoring/measurementDue'

interface ValueDueProps {
  readonly due: MeasurementDue
  readonly locale: string
}

/** When the next value is asked for: a day, and where it is owed, shape and word beside it. */
export function ValueDue({ due, locale }: ValueDueProps) {
  const { t } = useTranslation('plan')
  const day = (on: string) => formatDay(on, locale, 'short')
  if (due.dueOn === null)
    return <span className={classes.quiet}>{due.nextOn === null ? '' : day(due.nextOn)}</span>
  const Shape = due.isLate ? IconAlertTriangle : IconClock
  return (
    <span className={due.isLate ? classes.late : classes.soon}>
      <Shape size={16} aria-hidden="true" />
      {t(due.isLate ? 'plan:indicators.lateSince' : 'plan:indicators.dueOn', {
        day: day(due.dueOn),
      })}
    </span>
  )
}
