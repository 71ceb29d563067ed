import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#shared/lib/dates'
import {
  expectedOn,
  isAsExpected,
  shareOfWay,
  targetAim,
  valuePath,
} from '#shared/monitoring/valuePath'
import { aBaseline, anIndicator, aTarget } from '../../../helpers/builders'

const directions = ['higher', 'lower', 'target-range'] as const
const amount = fc.integer({ min: -1000, max: 1000 }).map((tenths) => tenths / 10)
const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2023-12-30', days))

const anyPath = fc
  .record({
    betterWhen: fc.constantFrom(...directions),
    start: amount,
    end: amount,
    upTo: fc.option(amount, { nil: null }),
    from: day,
    length: fc.integer({ min: 1, max: 3000 }),
  })
  .map(({ betterWhen, start, end, upTo, from, length }) => {
    const indicator = anIndicator({ betterWhen })
    const target = aTarget({ value: end, upTo, on: addDays(from, length) })
    const path = valuePath(indicator, aBaseline({ value: start, on: from }), target)
    const aim = targetAim(indicator, target)
    if (!path || !aim) throw new Error('There is a way between any two values')
    return { betterWhen, path, aim, from, to: addDays(from, length) }
  })

it('begins at the baseline and ends at the target', () => {
  fc.assert(
    fc.property(anyPath, ({ betterWhen, path, aim, from, to }) => {
      expect(isAsExpected(path.from.value, expectedOn(path, betterWhen, from))).toBe(true)
      expect(expectedOn(path, betterWhen, to)).toEqual(aim)
      expect(expectedOn(path, betterWhen, addDays(to, 900))).toEqual(aim)
      expect(expectedOn(path, betterWhen, addDays(from, -900))).toEqual(
        expectedOn(path, betterWhen, from),
      )
      expect(isAsExpected(path.to.value, aim)).toBe(true)
    }),
  )
})

it('moves evenly and never backwards', () => {
  fc.assert(
    fc.property(anyPath, day, fc.integer({ min: 0, max: 500 }), ({ path }, on, later) => {
      const [early, late] = [shareOfWay(path, on), shareOfWay(path, addDays(on, later))]
      expect(early).toBeGreaterThanOrEqual(0)
      expect(late).toBeGreaterThanOrEqual(early)
      expect(late).toBeLessThanOrEqual(1)
    }),
  )
})

it('counts a leap day as the day it is', () => {
  const path = valuePath(
    anIndicator(),
    aBaseline({ value: 0, on: '2028-02-28' }),
    aTarget({ value: 4, on: '2028-03-03' }),
  )
  expect(path && expectedOn(path, 'higher', '2028-02-29')).toEqual({ from: 1, upTo: null })
  expect(path && expectedOn(path, 'higher', '2028-03-01')).toEqual({ from: 2, upTo: null })
})

describe('a range', () => {
  const range = anIndicator({ betterWhen: 'target-range' })
  const to = (start: number, value: number | null, upTo: number | null) =>
    valuePath(
      range,
      aBaseline({ value: start, on: '2026-01-01' }),
      aTarget({ value, upTo, on: '2026-01-11' }),
    )

  it('is approached from the side on which the baseline lies, and kept on the other', () => {
    const below = to(0, 10, 20)
    expect(below?.to.value).toBe(10)
    expect(below && expectedOn(below, 'target-range', '2026-01-06')).toEqual({ from: 5, upTo: 20 })
    const above = to(40, 10, 20)
    expect(above && expectedOn(above, 'target-range', '2026-01-06')).toEqual({ from: 10, upTo: 30 })
  })

  it('is to be kept from the first day on where the baseline lies within or on its edge', () => {
    for (const start of [10, 15, 20]) {
      const path = to(start, 10, 20)
      expect(path?.to.value).toBe(start)
      expect(path && expectedOn(path, 'target-range', '2026-01-02')).toEqual({ from: 10, upTo: 20 })
    }
  })

  it('is open on the side of which no edge is given', () => {
    expect(targetAim(range, { value: 5, upTo: null })).toEqual({ from: 5, upTo: null })
    expect(targetAim(range, { value: null, upTo: 5 })).toEqual({ from: null, upTo: 5 })
    expect(targetAim(range, { value: null, upTo: null })).toBeNull()
    const atMost = to(9, null, 5)
    expect(atMost && expectedOn(atMost, 'target-range', '2026-01-06')).toEqual({
      from: null,
      upTo: 7,
    })
  })

  it('is turned where its edges were given the wrong way round', () => {
    expect(to(0, 20, 10)).toEqual(to(0, 10, 20))
  })
})

it('is no way where a value, a day or the direction is missing, or the target is not later', () => {
  const baseline = aBaseline({ value: 0, on: '2026-01-01' })
  const target = aTarget({ value: 10, on: '2027-01-01' })
  expect(valuePath(anIndicator(), baseline, target)).not.toBeNull()
  expect(valuePath(anIndicator({ betterWhen: null }), baseline, target)).toBeNull()
  expect(valuePath(anIndicator(), undefined, target)).toBeNull()
  expect(valuePath(anIndicator(), { ...baseline, value: null }, target)).toBeNull()
  expect(valuePath(anIndicator(), { ...baseline, on: null }, target)).toBeNull()
  expect(valuePath(anIndicator(), baseline, undefined)).toBeNull()
  expect(valuePath(anIndicator(), baseline, { ...target, value: null })).toBeNull()
  expect(valuePath(anIndicator(), baseline, { ...target, on: '2026-01-01' })).toBeNull()
  expect(valuePath(anIndicator(), baseline, { ...target, on: '2025-12-31' })).toBeNull()
})
