import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  periodSheets,
  sheetAt,
  usualPeriod,
} from '#renderer/features/monitoring/measurements/measurementPeriods'
import { addDays } from '#shared/lib/dates'

it('makes the columns as narrow as the shortest time between two values', () => {
  const of = (...frequencies: Parameters<typeof usualPeriod>[0][number]['frequency'][]) =>
    usualPeriod(frequencies.map((frequency) => ({ frequency })))
  expect(of('annual', null, 'once', 'biennial')).toBe('year')
  expect(of('annual', 'half-yearly')).toBe('quarter')
  expect(of('annual', 'quarterly', 'monthly')).toBe('month')
  expect(of()).toBe('year')
})

it('parts many columns into sheets of whole years, and finds the one with a day', () => {
  const sheets = periodSheets({ from: '2025-05-01', to: '2029-02-28' }, 'month')
  expect(sheets.map((sheet) => sheet.length)).toEqual([20, 24, 2])
  expect(sheets[1]?.[0]?.from).toBe('2027-01-01')
  expect(sheetAt(sheets, '2026-12-31')).toBe(0)
  expect(sheetAt(sheets, '2027-01-01')).toBe(1)
  expect(sheetAt(sheets, '2020-01-01')).toBe(0)
  expect(sheetAt(sheets, '2040-01-01')).toBe(2)
})

it('shows every period once, in order, at most 24 on a sheet', () => {
  const day = fc.integer({ min: 0, max: 8000 }).map((days) => addDays('2015-12-30', days))
  fc.assert(
    fc.property(
      day,
      fc.nat(6000),
      fc.constantFrom('month' as const, 'quarter' as const, 'year' as const),
      (from, length, kind) => {
        const sheets = periodSheets({ from, to: addDays(from, length) }, kind)
        const starts = sheets.flat().map((period) => period.from)
        expect(starts).toEqual([...new Set(starts)].sort())
        for (const sheet of sheets) {
          expect(sheet.length).toBeGreaterThan(0)
          expect(sheet.length).toBeLessThanOrEqual(24)
        }
      },
    ),
  )
})
