import '@mantine/dates/styles.css'
import { DatePicker, DatesProvider } from '@mantine/dates'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Day, formatDay } from '#shared/lib/dates'
import { loadCalendarLocale } from './calendarLocale'

interface DayCalendarProps {
  readonly value: Day | null
  readonly locale: string
  readonly onChange: (day: Day | null) => void
}

/** The calendar behind a day field: months by arrow keys, weeks begin on Monday. */
export function DayCalendar({ value, locale, onChange }: DayCalendarProps) {
  const { t } = useTranslation('plan')
  const [calendarLocale, setCalendarLocale] = useState<string | null>(null)
  useEffect(() => {
    let shown = true
    void loadCalendarLocale(locale).then((loaded) => {
      if (shown) setCalendarLocale(loaded)
    })
    return () => {
      shown = false
    }
  }, [locale])
  if (calendarLocale === null) return null
  return (
    <DatesProvider settings={{ locale: calendarLocale, firstDayOfWeek: 1 }}>
      <DatePicker
        value={value}
        {...(value ? { defaultDate: value } : {})}
        onChange={onChange}
        allowDeselect
        size="md"
        // Weekends in red would be paler than text may be, and say nothing that matters here.
        weekendDays={[]}
        getDayProps={(day) => ({ 'aria-label': formatDay(day, locale) })}
        ariaLabels={{
          monthLevelControl: t('plan:day.chooseMonth'),
          yearLevelControl: t('plan:day.chooseYear'),
          nextMonth: t('plan:day.nextMonth'),
          previousMonth: t('plan:day.previousMonth'),
          nextYear: t('plan:day.nextYear'),
          previousYear: t('plan:day.previousYear'),
          nextDecade: t('plan:day.nextDecade'),
          previousDecade: t('plan:day.previousDecade'),
        }}
      />
    </DatesProvider>
  )
}
