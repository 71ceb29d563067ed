import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  asNumber,
  dividedBy,
  exactly,
  fraction,
  isLess,
  minus,
  plus,
  signOf,
  times,
  zero,
} from '#shared/report/disclosure/Fraction'

const decimals = fc.oneof(
  fc.integer({ min: -1e15, max: 1e15 }),
  fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => Number(value.toFixed(6))),
)

describe('fractions', () => {
  it('are the numbers as they are written', () => {
    expect(exactly(0.1)).toEqual(fraction(1n, 10n))
    expect(exactly(-1.5e-7)).toEqual(fraction(-3n, 20_000_000n))
    expect(exactly(1e21)).toEqual(fraction(10n ** 21n))
    fc.assert(fc.property(decimals, (value) => asNumber(exactly(value)) === value + 0))
  })

  it('add without the noise of binary fractions', () => {
    expect(plus(exactly(0.1), exactly(0.2))).toEqual(exactly(0.3))
  })

  it('take back what was added and multiplied', () => {
    fc.assert(
      fc.property(decimals, decimals, (one, other) => {
        const [a, b] = [exactly(one), exactly(other)]
        expect(minus(plus(a, b), b)).toEqual(a)
        if (signOf(b) !== 0) expect(dividedBy(times(a, b), b)).toEqual(a)
        expect(isLess(a, b)).toBe(signOf(minus(a, b)) < 0)
      }),
    )
  })

  it('refuse what is no number', () => {
    expect(() => dividedBy(fraction(1n), zero)).toThrow(RangeError)
    expect(() => exactly(Number.NaN)).toThrow(RangeError)
  })
})
