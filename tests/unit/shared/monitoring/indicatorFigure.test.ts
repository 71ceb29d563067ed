import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays } from '#shared/lib/dates'
import type { Measurement } from '#shared/monitoring/Indicator'
import { figureRows, indicatorFigure } from '#shared/monitoring/indicatorFigure'
import { aBaseline, aMeasurement, anIndicator, aTarget } from '../../../helpers/builders'

const today = '2026-11-22'
const history = (measurements: readonly Measurement[], fields = {}) => ({
  indicator: anIndicator(fields),
  baseline: aBaseline({ value: 10, on: '2025-01-01' }),
  target: aTarget({ value: 50, on: '2028-12-31' }),
  measurements,
})
const someMeasurements = fc.array(
  fc
    .tuple(fc.integer({ min: -900, max: 300 }), fc.option(fc.integer({ min: -5, max: 5 })))
    .map(([days, value]) => aMeasurement({ on: addDays(today, days), value })),
)

it('draws one known value for each day up to today, by day, whatever the order', () => {
  fc.assert(
    fc.property(someMeasurements, (measurements) => {
      const { measured } = indicatorFigure(history(measurements), today)
      const days = measured.map(({ on }) => on)
      expect(days).toEqual([...new Set(days)].sort())
      expect(days.every((on) => on <= today)).toBe(true)
      const turned = indicatorFigure(history([...measurements].reverse()), today)
      expect(turned.measured).toEqual(measured)
    }),
  )
})

it('gives a row of the table for every point that is drawn, and no other value', () => {
  fc.assert(
    fc.property(someMeasurements, (measurements) => {
      const figure = indicatorFigure(history(measurements), today)
      const rows = figureRows(figure)
      expect(rows.map(({ on, value }) => ({ on, value }))).toEqual(figure.measured)
    }),
  )
})

it('has both groups of a gap with the baseline first, and the gap as its value', () => {
  const gapBetween = { group: 'Born abroad', comparedWith: 'All', as: 'difference' as const }
  const figure = indicatorFigure(
    {
      ...history([aMeasurement({ on: '2026-01-31', value: 20, comparedValue: 35 })], {
        gapBetween,
      }),
      baseline: aBaseline({ value: 15, comparedValue: 35, on: '2025-01-01' }),
    },
    today,
  )
  expect(figure.groups).toEqual([
    { on: '2025-01-01', group: 15, comparedWith: 35 },
    { on: '2026-01-31', group: 20, comparedWith: 35 },
  ])
  expect(figure.measured).toEqual([{ on: '2026-01-31', value: -15 }])
})

it('draws a breakdown of the last day that has one, in the order asked for, unknown groups too', () => {
  const bars = (on: string, values: readonly (readonly [string, number | null])[]) =>
    aMeasurement({
      on,
      breakdownValues: values.map(([group, value]) => ({ breakdown: 'Sex', group, value })),
    })
  const { breakdowns } = indicatorFigure(
    history(
      [
        bars('2025-06-30', [['Women', 1]]),
        bars('2026-06-30', [
          ['Men', 4],
          ['Other', 2],
        ]),
        bars('2026-09-30', [['Women', null]]),
      ],
      { breakdowns: ['Sex'], breakdownGroups: [{ breakdown: 'Sex', groups: ['Women', 'Men'] }] },
    ),
    today,
  )
  expect(breakdowns).toEqual([
    {
      breakdown: 'Sex',
      on: '2026-06-30',
      bars: [
        { group: 'Women', value: null },
        { group: 'Men', value: 4 },
        { group: 'Other', value: 2 },
      ],
    },
  ])
})
