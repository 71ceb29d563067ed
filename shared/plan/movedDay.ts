import { addMonths } from '#shared/lib/calendarPeriods'
import { addDays, type Day, isDay } from '#shared/lib/dates'

/** How far one press of an arrow key moves a date. */
export type TimeStep = 'day' | 'week' | 'month'

/** A day moved by so many steps, to the left when negative. It stays where the step would leave the calendar that records know. */
export function movedDay(day: Day, step: TimeStep, by: number): Day {
  const moved = step === 'month' ? addMonths(day, by) : addDays(day, by * (step === 'week' ? 7 : 1))
  return isDay(moved) ? moved : day
}
