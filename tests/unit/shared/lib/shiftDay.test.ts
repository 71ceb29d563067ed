import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, daysBetween, isDay } from '#shared/lib/dates'
import { shiftDay } from '#shared/lib/shiftDay'

const days = fc.integer({ min: 0, max: 60_000 }).map((ahead) => addDays('1950-01-01', ahead))
const counts = fc.integer({ min: -120, max: 120 })

it.each([
  ['2027-01-31', 1, 'month', '2027-02-28'],
  ['2028-01-31', 1, 'month', '2028-02-29'],
  ['2028-02-29', 1, 'year', '2029-02-28'],
  ['2027-03-31', -1, 'month', '2027-02-28'],
  ['2027-01-15', -1, 'month', '2026-12-15'],
  ['2026-12-31', 2, 'month', '2027-02-28'],
  ['2027-06-30', 2, 'week', '2027-07-14'],
  ['2027-06-30', -1, 'day', '2027-06-29'],
] as const)('moves %s by %i %s to %s', (day, count, unit, moved) => {
  expect(shiftDay(day, count, unit)).toBe(moved)
})

it('moves by months to the same day of the month, or to its last', () => {
  fc.assert(
    fc.property(days, counts, (day, count) => {
      const moved = shiftDay(day, count, 'month')
      expect(isDay(moved)).toBe(true)
      const months = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
      expect(months(moved) - months(day)).toBe(count)
      if (moved.slice(8) !== day.slice(8)) expect(addDays(moved, 1).slice(8)).toBe('01')
    }),
  )
})

it('goes back by days and weeks to where it was', () => {
  fc.assert(
    fc.property(days, counts, fc.constantFrom('day', 'week'), (day, count, unit) => {
      const moved = shiftDay(day, count, unit)
      expect(daysBetween(day, moved)).toBe(unit === 'day' ? count : 7 * count)
      expect(shiftDay(moved, -count, unit)).toBe(day)
    }),
  )
})
