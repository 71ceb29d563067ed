import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#shared/lib/dates'
import {
  axisPeriods,
  dayAt,
  dayLeft,
  dayMiddle,
  timeAxis,
  timelineSpan,
  timelineZooms,
} from '#shared/plan/timeAxis'

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days))
const span = fc
  .tuple(day, fc.integer({ min: 0, max: 4000 }))
  .map(([from, length]) => ({ from, to: addDays(from, length) }))
const zoom = fc.constantFrom(...timelineZooms)

describe('timelineSpan', () => {
  const period = { from: '2026-01-01', to: '2028-12-31' }
  it('is the period of the plan where nothing lies outside', () => {
    expect(timelineSpan(period, ['2027-05-01', null], '2026-11-22')).toEqual(period)
  })

  it('takes in today and days shortly before and after the period', () => {
    expect(timelineSpan(period, ['2025-11-03', '2030-02-28'], '2025-06-01')).toEqual({
      from: '2025-06-01',
      to: '2030-02-28',
    })
  })

  it('is not made endless by a mistyped century', () => {
    expect(timelineSpan(period, ['1926-05-01', '2126-05-01'], '2026-11-22')).toEqual(period)
  })

  it('turns a period round that was entered the wrong way', () => {
    expect(timelineSpan({ from: '2028-12-31', to: '2026-01-01' }, [], '2027-01-01')).toEqual(period)
  })

  it('does not depend on the order of the days', () => {
    fc.assert(
      fc.property(fc.array(fc.option(day)), day, (days, today) => {
        expect(timelineSpan(period, [...days].reverse(), today)).toEqual(
          timelineSpan(period, days, today),
        )
      }),
    )
  })
})

describe('timeAxis', () => {
  it('begins and ends with whole quarters, over a leap day too', () => {
    const axis = timeAxis({ from: '2028-02-29', to: '2028-02-29' }, 'month')
    expect([axis.from, axis.to, axis.width]).toEqual(['2028-01-01', '2028-03-31', 91 * 4])
  })

  it('finds every day again at the place where it stands', () => {
    fc.assert(
      fc.property(span, zoom, fc.nat(4000), (stretch, at, days) => {
        const axis = timeAxis(stretch, at)
        const shown = addDays(stretch.from, days)
        if (shown > axis.to) return
        expect(dayAt(axis, dayMiddle(axis, shown))).toBe(shown)
        expect(dayLeft(axis, shown)).toBeLessThan(axis.width)
      }),
    )
  })

  it('holds days and places outside at its edges', () => {
    fc.assert(
      fc.property(span, zoom, (stretch, at) => {
        const axis = timeAxis(stretch, at)
        expect(dayLeft(axis, '1900-01-01')).toBe(0)
        expect(dayLeft(axis, '2199-12-31')).toBe(axis.width - axis.dayWidth)
        expect([dayAt(axis, -1), dayAt(axis, axis.width + 1)]).toEqual([axis.from, axis.to])
      }),
    )
  })

  it('is covered by its headings once, without gap', () => {
    fc.assert(
      fc.property(span, zoom, (stretch, at) => {
        const axis = timeAxis(stretch, at)
        const { upper, lower } = axisPeriods(axis)
        for (const line of [upper, lower]) {
          let end = 0
          for (const { left, width } of line) {
            expect(left).toBeCloseTo(end)
            end = left + width
          }
          expect(end).toBeCloseTo(axis.width)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('shows quarters at every zoom', () => {
    for (const at of timelineZooms) {
      const { upper, lower } = axisPeriods(timeAxis({ from: '2026-01-01', to: '2027-12-31' }, at))
      expect([...upper, ...lower].filter(({ kind }) => kind === 'quarter')).toHaveLength(8)
    }
  })
})
