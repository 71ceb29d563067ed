import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from '#renderer/features/monitoring/due/due.module.css'
import { type Day, daysBetween, formatDay } from '#shared/lib/dates'
import type { DueEntry } from '#shared/monitoring/DueEntry'
import { dueSoonDays } from '#shared/plan/milestoneStanding'

interface DueDayProps {
  readonly entry: DueEntry
  readonly locale: string
  readonly today: Day
}

/** When something is due, and below it how far off that is. */
export function DueDay({ entry, locale, today }: DueDayProps) {
  const { t } = useTranslation('due')
  const { dueOn } = entry
  if (dueOn === null) return <span className={classes.quiet}>{t('due:noDate')}</span>
  const ahead = daysBetween(today, dueOn)
  const away =
    ahead < 0
      ? t('due:daysLate', { count: -ahead })
      : ahead === 0
        ? t('due:today')
        : t('due:daysAhead', { count: ahead })
  const isLate = entry.kind === 'measurement' ? entry.isLate : ahead < 0 && entry.kind !== 'action'
  const words =
    entry.kind === 'measurement' && entry.isDue
      ? t(entry.isLate ? 'due:graceOver' : 'due:periodOver')
      : away
  return (
    <>
      <span className={classes.dueDay}>{formatDay(dueOn, locale, 'short')}</span>
      {isLate ? (
        <span className={classes.late}>
          <IconAlertTriangle size={16} aria-hidden="true" />
          {words}
        </span>
      ) : (
        <span className={ahead <= dueSoonDays ? classes.soon : classes.quiet}>{words}</span>
      )}
    </>
  )
}
