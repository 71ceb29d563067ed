import { Text } from '@mantine/core'
import { IconCheck, IconClock, IconClockExclamation } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { type Day, daysBetween, formatDay } from '#shared/lib/dates'
import type { SheetRequest } from '#shared/monitoring/SheetRequest'
import classes from './sheets.module.css'

interface SheetStateProps {
  readonly request: SheetRequest
  readonly locale: string
  readonly today: Day
}

/** Whether a sheet was answered, is awaited, or is overdue: in words, with a sign beside them. */
export function SheetState({ request, locale, today }: SheetStateProps) {
  const { t } = useTranslation('sheets')
  const { returnedAt, answerBy } = request
  const isOverdue = returnedAt === null && answerBy !== null && answerBy < today
  const Icon = returnedAt !== null ? IconCheck : isOverdue ? IconClockExclamation : IconClock
  return (
    <Text size="sm" className={classes.state} data-overdue={isOverdue || undefined}>
      <Icon size={16} aria-hidden="true" />
      {returnedAt !== null
        ? t('sheets:sent.answered', { day: formatDay(returnedAt.slice(0, 10), locale, 'short') })
        : isOverdue
          ? t('sheets:sent.overdue', { count: daysBetween(answerBy, today) })
          : t('sheets:sent.awaited')}
    </Text>
  )
}
