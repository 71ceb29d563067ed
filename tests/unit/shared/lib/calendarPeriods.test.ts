import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths, type PeriodKind, periodOf, periodsBetween } from '#shared/lib/calendarPeriods'
import { addDays, daysBetween, isDay } from '#shared/lib/dates'

const day = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1950-01-01', days))
const kind = fc.constantFrom<PeriodKind>('month', 'quarter', 'year')

describe('periodOf', () => {
  it.each([
    ['2028-02-29', 'month', '2028-02-01', '2028-02-29', 2],
    ['2027-02-10', 'month', '2027-02-01', '2027-02-28', 2],
    ['2026-12-31', 'quarter', '2026-10-01', '2026-12-31', 4],
    ['2026-04-01', 'quarter', '2026-04-01', '2026-06-30', 2],
    ['2100-03-01', 'year', '2100-01-01', '2100-12-31', 1],
  ] as const)('finds around %s the %s', (inside, of, from, to, number) => {
    expect(periodOf(inside, of)).toEqual({
      kind: of,
      year: Number(from.slice(0, 4)),
      number,
      from,
      to,
    })
  })

  it('holds the day, and gives the same for its own first and last day', () => {
    fc.assert(
      fc.property(day, kind, (inside, of) => {
        const period = periodOf(inside, of)
        expect(period.from <= inside && inside <= period.to).toBe(true)
        expect(periodOf(period.from, of)).toEqual(period)
        expect(periodOf(period.to, of)).toEqual(period)
      }),
    )
  })
})

describe('periodsBetween', () => {
  it('follows without gap or overlap from the first day to the last', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 3000 }), kind, (from, length, of) => {
        const to = addDays(from, length)
        const periods = periodsBetween(from, to, of)
        expect((periods[0]?.from ?? '') <= from && (periods.at(-1)?.to ?? '') >= to).toBe(true)
        for (const [index, period] of periods.entries())
          if (index > 0) expect(period.from).toBe(addDays(periods[index - 1]?.to ?? '', 1))
      }),
    )
  })

  it('is empty where the end lies before the start', () => {
    expect(periodsBetween('2027-01-02', '2027-01-01', 'month')).toEqual([])
  })
})

describe('addMonths', () => {
  it.each([
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2027-06-30', 1, '2027-07-31'],
    ['2027-01-30', 1, '2027-02-28'],
    ['2027-03-15', -3, '2026-12-15'],
  ])('leads from %s by %i to %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to)
  })

  it('leads to a real day of the month meant, and back again from a day that every month has', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -240, max: 240 }), (from, months) => {
        const there = addMonths(from, months)
        expect(isDay(there)).toBe(true)
        expect(Math.abs(daysBetween(from, there) - months * 30.44)).toBeLessThan(4)
        if (Number(from.slice(8)) < 28) expect(addMonths(there, -months)).toBe(from)
      }),
    )
  })
})
