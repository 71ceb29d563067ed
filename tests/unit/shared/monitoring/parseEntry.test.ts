import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entryText, isShare, parseEntry } from '#shared/monitoring/parseEntry'
import { anIndicator } from '../../../helpers/builders'

const count = anIndicator({ unit: 'people' })
const share = anIndicator({ unit: '%' })
const gap = anIndicator({
  unit: '%',
  gapBetween: { group: 'Women', comparedWith: 'Men', as: 'difference' },
})
const nothing = { value: null, numerator: null, denominator: null, comparedValue: null }
const values = (given: object) => ({ kind: 'values', values: { ...nothing, ...given } })
const fault = (name: string) => ({ kind: 'fault', fault: name })

describe('what is typed into a cell', () => {
  it('is a number in the format of the plan, and zero is one', () => {
    expect(parseEntry(' 1.250,5 ', count, 'de-DE')).toEqual(values({ value: 1250.5 }))
    expect(parseEntry('1,250.5', count, 'en-GB')).toEqual(values({ value: 1250.5 }))
    expect(parseEntry('0', count, 'en-GB')).toEqual(values({ value: 0 }))
    expect(parseEntry('62 %', share, 'fr-FR')).toEqual(values({ value: 62 }))
  })

  it('is nothing where it is empty, and "not known" where it is a question mark', () => {
    expect(parseEntry('  ', count, 'en-GB')).toEqual({ kind: 'empty' })
    expect(parseEntry('?', count, 'en-GB')).toEqual(values({}))
    expect(parseEntry('？', gap, 'en-GB')).toEqual(values({}))
  })

  it('is numerator and denominator of a share, and the two groups of a gap', () => {
    expect(parseEntry('12/48', share, 'en-GB')).toEqual(values({ numerator: 12, denominator: 48 }))
    expect(parseEntry('52,1 / 71', gap, 'de-DE')).toEqual(
      values({ value: 52.1, comparedValue: 71 }),
    )
    expect(parseEntry('52 / 0', gap, 'de-DE')).toEqual(values({ value: 52, comparedValue: 0 }))
  })

  it('is refused with the reason where it does not fit', () => {
    expect(parseEntry('12 people', count, 'en-GB')).toEqual(fault('not-a-number'))
    expect(parseEntry('12 / ', share, 'en-GB')).toEqual(fault('not-a-number'))
    expect(parseEntry('1/2/3', share, 'en-GB')).toEqual(fault('not-a-number'))
    expect(parseEntry('12/48', count, 'en-GB')).toEqual(fault('no-pair'))
    expect(parseEntry('12/0', share, 'en-GB')).toEqual(fault('of-nobody'))
    expect(parseEntry('52', gap, 'en-GB')).toEqual(fault('needs-two-groups'))
    expect(parseEntry('9999999999999999', count, 'en-GB')).toEqual(fault('too-large'))
  })

  it('is read back from how it is written, in any language', () => {
    const amount = fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100)
    const locale = fc.constantFrom('en-GB', 'de-DE', 'fr-FR', 'de-CH', 'hi-IN', 'ar-EG', 'sv-SE')
    fc.assert(
      fc.property(amount, amount, locale, (a, b, tag) => {
        const entered = [
          [count, { ...nothing, value: a }],
          [gap, { ...nothing, value: a, comparedValue: b }],
          [share, { ...nothing, numerator: a, denominator: b || 1 }],
          [count, nothing],
        ] as const
        for (const [indicator, given] of entered) {
          const text = entryText(indicator, given, tag)
          expect(parseEntry(text, indicator, tag), text).toEqual(values(given))
        }
      }),
    )
  })
})

it('takes an indicator for a share by its unit, its denominator or what it is multiplied by', () => {
  expect(isShare(count)).toBe(false)
  expect(isShare(share)).toBe(true)
  expect(isShare(anIndicator({ denominator: 'All residents' }))).toBe(true)
  expect(isShare(anIndicator({ per: 1000 }))).toBe(true)
})
