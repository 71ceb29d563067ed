import fc from 'fast-check'
import { expect, it } from 'vitest'
import { gapOf, measuredValue, multiplierOf } from '#shared/monitoring/measuredValue'
import { anIndicator } from '../../../helpers/builders'

const percentage = anIndicator({ unit: '%' })
const gap = (as: 'difference' | 'ratio') =>
  anIndicator({ unit: '%', gapBetween: { group: 'Women', comparedWith: 'Men', as } })

it('multiplies a share by 100 where the unit is a percentage, however it is written, and by what the indicator says before that', () => {
  for (const unit of ['%', ' % of residents', 'percent', 'per cent', 'Percentage'])
    expect(multiplierOf({ per: null, unit }), unit).toBe(100)
  expect(multiplierOf({ per: null, unit: '‰' })).toBe(1000)
  expect(multiplierOf({ per: null, unit: 'people' })).toBe(1)
  expect(multiplierOf({ per: 1, unit: '%' })).toBe(1)
  expect(
    measuredValue(anIndicator({ per: 10_000, unit: 'per 10,000 residents' }), {
      value: null,
      numerator: 3,
      denominator: 20_000,
    }),
  ).toBe(1.5)
})

it('takes the value as entered while numerator or denominator is unknown', () => {
  expect(measuredValue(percentage, { value: 12, numerator: 3, denominator: null })).toBe(12)
  expect(measuredValue(percentage, { value: null, numerator: null, denominator: 4 })).toBeNull()
  expect(measuredValue(percentage, { value: 12, numerator: 0, denominator: 4 })).toBe(0)
})

it('knows no share of nobody, and no ratio to zero', () => {
  expect(measuredValue(percentage, { value: 12, numerator: 0, denominator: 0 })).toBeNull()
  expect(measuredValue(gap('ratio'), { value: 12, comparedValue: 0 })).toBeNull()
  expect(measuredValue(gap('difference'), { value: 12, comparedValue: 0 })).toBe(12)
})

it('gives the distance between two groups as difference in points and as ratio, and neither while one is unknown', () => {
  const parts = { value: 52.1, comparedValue: 72.1 }
  expect(measuredValue(gap('difference'), parts)).toBe(-20)
  expect(measuredValue(gap('ratio'), { value: 60, comparedValue: 80 })).toBe(0.75)
  expect(gapOf(null, 80)).toEqual({ difference: null, ratio: null })
  expect(measuredValue(gap('difference'), { value: 52.1, comparedValue: null })).toBeNull()
})

it('works the group’s own value out from numerator and denominator before comparing it', () => {
  const parts = { value: null, numerator: 30, denominator: 50, comparedValue: 80 }
  expect(measuredValue(gap('difference'), parts)).toBe(-20)
})

it('leaves no noise of binary fractions, and no whole number is changed', () => {
  const tenths = fc.integer({ min: -1e9, max: 1e9 })
  fc.assert(
    fc.property(tenths, tenths, (a, b) => {
      expect(gapOf(a / 10, b / 10).difference).toBe((a - b) / 10 + 0)
    }),
  )
  const whole = fc.integer({ min: -1e15, max: 1e15 })
  fc.assert(
    fc.property(whole, fc.integer({ min: -1e6, max: 1e6 }), (a, b) => {
      fc.pre(Math.abs(a - b) <= 1e15)
      expect(gapOf(a, b).difference).toBe(a - b)
    }),
  )
})

it('turns the difference round and never gives minus zero when the groups are swapped', () => {
  const amount = fc.double({ min: -1e15, max: 1e15, noNaN: true })
  fc.assert(
    fc.property(amount, amount, (a, b) => {
      const there = gapOf(a, b).difference ?? Number.NaN
      expect(gapOf(b, a).difference).toBe(-there + 0)
      expect(Object.is(there, -0)).toBe(false)
      expect(gapOf(a, a).difference).toBe(0)
    }),
  )
})

it('gives a number or null, whatever is entered', () => {
  const amount = fc.option(fc.double({ min: -1e15, max: 1e15, noNaN: true }), { nil: null })
  fc.assert(
    fc.property(amount, amount, amount, amount, (value, numerator, denominator, comparedValue) => {
      const parts = { value, numerator, denominator, comparedValue }
      for (const indicator of [percentage, gap('difference'), gap('ratio')]) {
        const measured = measuredValue(indicator, parts)
        expect(measured === null || Number.isFinite(measured)).toBe(true)
      }
    }),
  )
})
