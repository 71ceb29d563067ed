import { addDays, type Day } from './dates'

export type PeriodKind = 'month' | 'quarter' | 'year'

/** A month, quarter or year of the calendar; both days are part of it. */
export interface CalendarPeriod {
  readonly kind: PeriodKind
  readonly year: number
  /** Which one of its year, from 1: 1–12 for months, 1–4 for quarters, 1 for years. */
  readonly number: number
  readonly from: Day
  readonly to: Day
}

const monthsIn: Readonly<Record<PeriodKind, number>> = { month: 1, quarter: 3, year: 12 }

/** The month, quarter or year in which a day lies. */
export function periodOf(day: Day, kind: PeriodKind): CalendarPeriod {
  const year = Number(day.slice(0, 4))
  const length = monthsIn[kind]
  const number = Math.ceil(Number(day.slice(5, 7)) / length)
  const first = (number - 1) * length
  return {
    kind,
    year,
    number,
    from: firstOfMonth(year, first),
    to: addDays(firstOfMonth(year, first + length), -1),
  }
}

/** All months, quarters or years that share a day with the stretch from one day to another, in their order. */
export function periodsBetween(from: Day, to: Day, kind: PeriodKind): CalendarPeriod[] {
  const periods: CalendarPeriod[] = []
  let day = from
  while (day <= to) {
    const period = periodOf(day, kind)
    periods.push(period)
    day = addDays(period.to, 1)
  }
  return periods
}

/**
 * The day that many months later (earlier, when negative). The last day of a month leads to the last day of the other one, since that is
 * what a deadline at the end of a month means; a day that the other month does not have, to its last.
 */
export function addMonths(day: Day, months: number): Day {
  const { to } = periodOf(day, 'month')
  const first = firstOfMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + months)
  const last = periodOf(first, 'month').to
  const same = `${first.slice(0, 8)}${day.slice(8)}`
  return day === to || same > last ? last : same
}

/** @param month from 0; months before and after the year count on */
function firstOfMonth(year: number, month: number): Day {
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10)
}
