import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseNumber } from '#shared/lib/parseNumber'

const locales = [
  'en-GB',
  'de',
  'fr',
  'es',
  'it',
  'pl',
  'sv',
  'nl',
  'fi',
  'el',
  'pt',
  'hu',
  'de-CH',
  'de-AT',
  'en-IN',
  'ar-EG',
  'lv',
]
const value = (text: string, locale: string) => {
  const parsed = parseNumber(text, locale)
  return parsed.kind === 'number' ? parsed.value : parsed.kind
}

describe('parseNumber', () => {
  it('reads back what Intl writes, in every locale', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.integer({ min: 0, max: 6 }),
        (locale, whole, digits) => {
          const number = whole / 10 ** digits
          const text = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(number)
          expect(value(text, locale)).toBeCloseTo(number, 6)
        },
      ),
    )
  })

  it('reads a bare number with a point or a comma the same in every locale, where it can mean only one thing', () => {
    for (const locale of ['en', 'de', 'fr']) {
      expect(value('1.5', locale)).toBe(1.5)
      expect(value('1,5', locale)).toBe(1.5)
      expect(value('0,125', locale)).toBe(0.125)
      expect(value('12.3456', locale)).toBe(12.3456)
      expect(value('1.234,56', locale)).toBe(1234.56)
      expect(value('1,234.56', locale)).toBe(1234.56)
    }
  })

  it('goes by the locale where a sign could close a group or open the decimals', () => {
    expect(value('1.500', 'de')).toBe(1500)
    expect(value('1.500', 'en')).toBe(1.5)
    expect(value('1,500', 'en')).toBe(1500)
    expect(value('1,500', 'de')).toBe(1.5)
  })

  it('takes spaces and apostrophes as groups, and a percent sign as the unit', () => {
    expect(value(' 1 234 567,5 ', 'fr')).toBe(1234567.5)
    expect(value('1\u202f234', 'fr')).toBe(1234)
    expect(value("1'234.5", 'de-CH')).toBe(1234.5)
    expect(value('12 %', 'de')).toBe(12)
    expect(value('−3', 'sv')).toBe(-3)
  })

  it('tells empty from zero', () => {
    expect(parseNumber('  ', 'en')).toEqual({ kind: 'empty' })
    expect(parseNumber('0', 'en')).toEqual({ kind: 'number', value: 0 })
    expect(Object.is(value('-0', 'en'), 0)).toBe(true)
  })

  it.each([
    'abc',
    '12 people',
    '1 5',
    '1,2,3',
    '1.2.3',
    '--1',
    '1e5',
    '.',
    '5,',
    '12/3',
    'NaN',
    '1 234 56',
  ])('does not guess at %j', (text) => {
    expect(parseNumber(text, 'en')).toEqual({ kind: 'unreadable' })
  })

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...locales), (text, locale) => {
        expect(['empty', 'number', 'unreadable']).toContain(parseNumber(text, locale).kind)
      }),
    )
  })
})
