import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PeriodKind, periodsBetween } from '#shared/lib/calendarPeriods'
import { addDays } from '#shared/lib/dates'
import type { Indicator } from '#shared/monitoring/Indicator'
import { measurementCells } from '#shared/monitoring/measurementCells'
import { aMeasurement, anIndicator } from '../../../helpers/builders'

const plan = { from: '2026-01-01', to: '2028-12-31' }
const today = '2027-05-10'

const cells = (
  fields: Partial<Indicator>,
  kind: PeriodKind,
  measuredOn: readonly string[] = [],
  on = today,
) =>
  measurementCells(
    anIndicator(fields),
    measuredOn.map((day) => aMeasurement({ on: day })),
    periodsBetween(plan.from, plan.to, kind),
    plan,
    on,
  )
const words = (list: ReturnType<typeof cells>) =>
  list.map(({ standing, on }) => (on === null ? standing : `${standing} ${on}`))

describe('the cells of an indicator', () => {
  it('of every year stand open for the year that is over and, dated today, for the one under way', () => {
    expect(words(cells({ frequency: 'annual' }, 'year'))).toEqual([
      'late 2026-12-31',
      'under-way 2027-05-10',
      'ahead',
    ])
    expect(words(cells({ frequency: 'annual' }, 'year', [], '2027-03-31'))[0]).toBe(
      'due 2026-12-31',
    )
  })

  it('of every year are asked in the quarter in which the year ends, and in today’s', () => {
    expect(words(cells({ frequency: 'annual' }, 'quarter')).slice(0, 7)).toEqual([
      'not-asked',
      'not-asked',
      'not-asked',
      'late 2026-12-31',
      'not-asked',
      'under-way 2027-05-10',
      'ahead',
    ])
  })

  it('of every quarter are entered in quarters, so that no quarter is mistaken for another', () => {
    const [year] = cells({ frequency: 'quarterly' }, 'year', ['2026-03-31', '2026-06-30'])
    expect(year).toMatchObject({ periods: 4, on: null, more: 1 })
    expect(year?.measurement?.on).toBe('2026-06-30')
    expect(words(cells({ frequency: 'quarterly' }, 'quarter', ['2026-06-30'])).slice(0, 6)).toEqual(
      [
        'asked 2026-03-31',
        'asked 2026-06-30',
        'asked 2026-09-30',
        'asked 2026-12-31',
        'due 2027-03-31',
        'under-way 2027-05-10',
      ],
    )
  })

  it('show what was measured on another day, and let it be corrected there', () => {
    const quarters = cells({ frequency: 'annual' }, 'quarter', ['2026-05-02'])
    expect(quarters[1]).toMatchObject({ standing: 'not-asked', on: '2026-05-02' })
    expect(quarters[3]).toMatchObject({ standing: 'asked', on: '2026-12-31' })
  })

  it('stand open on any day where no frequency is given, and where it is asked only once', () => {
    expect(words(cells({ frequency: null }, 'year'))).toEqual([
      'open 2026-12-31',
      'open 2027-05-10',
      'ahead',
    ])
    expect(words(cells({ frequency: 'once' }, 'year'))).toEqual([
      'open 2026-12-31',
      'under-way 2027-05-10',
      'ahead',
    ])
  })

  it('take nothing where the city does not collect it, and show what it once measured', () => {
    const [first] = cells({ frequency: 'annual', notCollected: 'No register' }, 'year', [
      '2026-12-31',
    ])
    expect(first).toMatchObject({ standing: 'not-collected', on: null })
    expect(first?.measurement).not.toBeNull()
  })
})

it('shows every measurement of the time in exactly one column, and dates no entry ahead', () => {
  const day = fc.integer({ min: 0, max: 1095 }).map((days) => addDays(plan.from, days))
  const frequency = fc.constantFrom(
    null,
    'monthly' as const,
    'quarterly' as const,
    'half-yearly' as const,
    'annual' as const,
    'biennial' as const,
    'once' as const,
  )
  const kind = fc.constantFrom<PeriodKind>('month', 'quarter', 'year')
  fc.assert(
    fc.property(frequency, kind, fc.uniqueArray(day), day, (often, columns, days, on) => {
      const list = cells({ frequency: often }, columns, [...days].sort(), on)
      const shown = list.reduce(
        (sum, { measurement, more }) => sum + (measurement ? 1 : 0) + more,
        0,
      )
      expect(shown).toBe(days.length)
      const periods = periodsBetween(plan.from, plan.to, columns)
      for (const [index, cell] of list.entries()) {
        const column = periods[index]
        if (cell.on === null || !column) continue
        expect(cell.on >= column.from && cell.on <= column.to).toBe(true)
        if (!cell.measurement) expect(cell.on <= on).toBe(true)
      }
    }),
  )
})
