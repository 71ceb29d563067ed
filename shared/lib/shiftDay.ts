import { addDays, type Day } from './dates'
import type { TimeUnit } from './dayVocabulary'

/**
 * The day that lies some days, weeks, months or years later (earlier where `count` is negative). A month without that day gives its last:
 * one month after 31 January 2027 is 28 February.
 */
export function shiftDay(day: Day, count: number, unit: TimeUnit): Day {
  if (unit === 'day') return addDays(day, count)
  if (unit === 'week') return addDays(day, 7 * count)
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const months = year * 12 + month - 1 + count * (unit === 'year' ? 12 : 1)
  const [toYear, toMonth] = [Math.floor(months / 12), ((months % 12) + 12) % 12]
  const lastOfMonth = new Date(Date.UTC(toYear, toMonth + 1, 0)).getUTCDate()
  return new Date(Date.UTC(toYear, toMonth, Math.min(date, lastOfMonth))).toISOString().slice(0, 10)
}
