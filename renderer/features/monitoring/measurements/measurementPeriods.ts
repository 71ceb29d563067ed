import { type CalendarPeriod, type PeriodKind, periodsBetween } from '#shared/lib/calendarPeriods'
import type { Day } from '#shared/lib/dates'
import type { Indicator } from '#shared/monitoring/Indicator'
import type { MeasuredTime } from '#shared/monitoring/measurementDue'

/** Columns shown at once: more are leafed through. */
const mostColumns = 24

/** The columns that show each value of most indicators by itself: as narrow as the shortest time between two values. */
export function usualPeriod(indicators: readonly Pick<Indicator, 'frequency'>[]): PeriodKind {
  const frequencies = new Set(indicators.map(({ frequency }) => frequency))
  if (frequencies.has('monthly')) return 'month'
  return frequencies.has('quarterly') || frequencies.has('half-yearly') ? 'quarter' : 'year'
}

/** The columns over a time in sheets of at most 24, each of whole years. */
export function periodSheets({ from, to }: MeasuredTime, kind: PeriodKind): CalendarPeriod[][] {
  const all = periodsBetween(from, to, kind)
  const perYear = kind === 'month' ? 12 : kind === 'quarter' ? 4 : 1
  const years = mostColumns / perYear
  const firstYear = all[0]?.year ?? 0
  const sheets: CalendarPeriod[][] = []
  for (const period of all) {
    const index = Math.floor((period.year - firstYear) / years)
    const sheet = sheets[index]
    if (sheet) sheet.push(period)
    else sheets[index] = [period]
  }
  return sheets
}

/** The sheet that holds a day; the last one where none does. */
export function sheetAt(sheets: readonly (readonly CalendarPeriod[])[], day: Day): number {
  const index = sheets.findIndex((sheet) => (sheet.at(-1)?.to ?? '') >= day)
  return index === -1 ? Math.max(0, sheets.length - 1) : index
}

/** The id of a column in the grid. */
export function columnIdOf({ from }: CalendarPeriod): string {
  return `period ${from}`
}
