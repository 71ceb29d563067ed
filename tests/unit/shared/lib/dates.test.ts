import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  dayAfterMonths,
  dayOf,
  daysBetween,
  formatDay,
  formatMoney,
  formatNumber,
  isDay,
  isInstant,
} from '#shared/lib/dates'

const anyDay = fc
  .integer({ min: 0, max: 100_000 })
  .map((days) => new Date(Date.UTC(1910, 0, 1) + days * 86_400_000).toISOString().slice(0, 10))

describe('a day', () => {
  it.each(['2026-11-22', '2024-02-29', '2000-02-29', '1900-01-01', '2200-12-31'])(
    '%s exists',
    (day) => {
      expect(isDay(day)).toBe(true)
    },
  )

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '22.11.2026',
    '2026-11-22T00:00:00Z',
    '1899-12-31',
    '2201-01-01',
    ' 2026-11-22',
    '2026-11-22\n',
    '',
  ])('%j does not', (day) => {
    expect(isDay(day)).toBe(false)
  })

  it('is written back as it was read', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(isDay(day)).toBe(true)
      }),
    )
  })
})

describe('a moment', () => {
  it.each(['2026-11-22T09:30:00.000Z', '2024-02-29T23:59:59Z', '2026-11-22T09:30Z'])(
    '%s exists',
    (moment) => {
      expect(isInstant(moment)).toBe(true)
    },
  )

  it.each([
    '2026-02-30T09:30:00.000Z',
    '2026-11-22T24:30:00Z',
    '2026-11-22T09:60:00Z',
    '2026-11-22T09:30:00',
    '2026-11-22T09:30:00+01:00',
    '2026-11-22',
    '',
  ])('%j does not', (moment) => {
    expect(isInstant(moment)).toBe(false)
  })

  it('is anything that a clock gives', () => {
    const clock = fc.date({
      min: new Date('1970-01-01'),
      max: new Date('2199-12-31'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(clock, (date) => {
        expect(isInstant(date.toISOString())).toBe(true)
      }),
    )
  })
})

describe('counting days', () => {
  it.each([
    ['2026-03-28', '2026-03-30', 2],
    ['2026-10-24', '2026-10-26', 2],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-02-28', '2026-03-01', 1],
    ['2026-11-22', '2026-11-22', 0],
    ['2026-11-22', '2026-11-21', -1],
    ['2025-12-31', '2026-12-31', 365],
  ])('from %s to %s it is %d, whatever the clocks do', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days)
    expect(addDays(from, days)).toBe(to)
  })

  it('goes forth and back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -3000, max: 3000 }), (day, days) => {
        const other = addDays(day, days)
        expect(daysBetween(day, other)).toBe(days)
        expect(addDays(other, -days)).toBe(day)
        expect(Math.sign(days)).toBe(other < day ? -1 : other > day ? 1 : 0)
      }),
    )
  })
})

describe('the day of a moment', () => {
  it('is the one on the calendar of this computer', () => {
    expect(dayOf(new Date(2026, 0, 5, 0, 0, 1))).toBe('2026-01-05')
    expect(dayOf(new Date(2026, 11, 31, 23, 59, 59))).toBe('2026-12-31')
  })
})

describe('days, numbers and money in words', () => {
  it('follow the language, and not the zone of the computer', () => {
    expect(formatDay('2026-11-22', 'en-GB')).toBe('22 November 2026')
    expect(formatDay('2026-11-22', 'en-GB', 'short')).toBe('22 Nov 2026')
    expect(formatDay('2026-01-01', 'de')).toBe('1. Januar 2026')
    expect(formatNumber(1234.567, 'en-GB')).toBe('1,234.57')
    expect(formatNumber(1234.567, 'de', 1)).toBe('1.234,6')
  })

  it('show cents only where there are some', () => {
    expect(formatMoney(12000, 'EUR', 'en-GB')).toBe('€12,000')
    expect(formatMoney(0.5, 'EUR', 'en-GB')).toBe('€0.50')
  })
})

describe('the same day some months later', () => {
  it('is the last day of a month that has no such day', () => {
    expect(dayAfterMonths('2027-01-31', 1)).toBe('2027-02-28')
    expect(dayAfterMonths('2028-01-31', 1)).toBe('2028-02-29')
    expect(dayAfterMonths('2028-08-31', -6)).toBe('2028-02-29')
    expect(dayAfterMonths('2026-11-22', -11)).toBe('2025-12-22')
    expect(dayAfterMonths('2026-11-22', 2)).toBe('2027-01-22')
  })

  it('lies that many months off, on that day or the last before it', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (day, months) => {
        const other = dayAfterMonths(day, months)
        const count = (of: string) => Number(of.slice(0, 4)) * 12 + Number(of.slice(5, 7))
        const year = Number(other.slice(0, 4))
        // Days beyond those that the app takes are not judged.
        if (year >= 1900 && year <= 2200) expect(isDay(other)).toBe(true)
        expect(count(other) - count(day)).toBe(months)
        expect(other.slice(8) <= day.slice(8)).toBe(true)
        if (other.slice(8) !== day.slice(8)) expect(addDays(other, 1).slice(8)).toBe('01')
      }),
    )
  })
})
