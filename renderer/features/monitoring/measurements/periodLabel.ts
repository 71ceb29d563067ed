import type { TFunction } from 'i18next'
import type { CalendarPeriod } from '#shared/lib/calendarPeriods'

const months = new Map<string, Intl.DateTimeFormat>()

/** A month, quarter or year as the head of a column: "Mar 2027", "Q1 2027", "2027". */
export function periodLabel(
  { kind, year, number, from }: CalendarPeriod,
  locale: string,
  t: TFunction,
): string {
  if (kind === 'year') return String(year)
  if (kind === 'quarter') return t('measurements:quarter', { number, year })
  let format = months.get(locale)
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' })
    months.set(locale, format)
  }
  return format.format(new Date(`${from}T00:00:00Z`))
}
