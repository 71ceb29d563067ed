import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, formatDay } from '#shared/lib/dates'
import { parseDay } from '#shared/lib/parseDay'

const today = '2026-11-22'
const due = (text: string, locale = 'en') => parseDay(text, { locale, today, edge: 'end' })
const start = (text: string, locale = 'en') => parseDay(text, { locale, today, edge: 'start' })
const locales = [
  'bg',
  'cs',
  'da',
  'de',
  'el',
  'en-GB',
  'en-US',
  'es',
  'et',
  'fi',
  'fr',
  'ga',
  'hr',
  'hu',
  'it',
  'lt',
  'lv',
  'mt',
  'nb',
  'nl',
  'pl',
  'pt',
  'ro',
  'sk',
  'sl',
  'sv',
  'tr',
  'uk',
  'ca',
]

describe('parseDay', () => {
  it('reads back every day as it is printed, in the languages of Europe', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
        fc.integer({ min: 0, max: 20_000 }),
        fc.constantFrom('long' as const, 'short' as const),
        (locale, ahead, style) => {
          const day = addDays('2000-01-01', ahead)
          expect(due(formatDay(day, locale, style), locale)).toBe(day)
          expect(start(formatDay(day, locale, style), locale)).toBe(day)
        },
      ),
      { numRuns: 500 },
    )
  })

  it.each([
    ['2027-09-01', '2027-09-01'],
    ['15 March 2027', '2027-03-15'],
    ['15th of March 2027', '2027-03-15'],
    ['15. March 2027', '2027-03-15'],
    ['March 15, 2027', '2027-03-15'],
    ['Mon 15 Mar 2027', null],
    ['15 Sept 2027', '2027-09-15'],
    ['15.3.2027', '2027-03-15'],
    ['15/03/27', '2027-03-15'],
    ['3/25/2027', '2027-03-25'],
    ['end of June 2027', '2027-06-30'],
    ['end of February 2028', '2028-02-29'],
    ['end June 2027', '2027-06-30'],
    ['mid-June 2027', '2027-06-15'],
    ['early June 2027', '2027-06-01'],
    ['by the end of 2027', '2027-12-31'],
    ['Q3 2027', '2027-09-30'],
    ['2027 Q3', '2027-09-30'],
    ['Q3/2027', '2027-09-30'],
    ['end of Q1 2028', '2028-03-31'],
    ['third quarter of 2027', '2027-09-30'],
    ['second half of 2027', '2027-12-31'],
    ['H1 2027', '2027-06-30'],
    ['06/2027', '2027-06-30'],
    ['2027-06', '2027-06-30'],
    ['June 2027', '2027-06-30'],
    ['2027', '2027-12-31'],
    ['12–14 March 2027', '2027-03-14'],
    ['in 6 weeks', '2027-01-03'],
    ['in 3 months', '2027-02-22'],
    ['in 1 year', '2027-11-22'],
    ['tomorrow', '2026-11-23'],
  ])('reads %j as a deadline on %s', (text, day) => {
    expect(due(text)).toBe(day)
  })

  it('takes a date without a year as the next one', () => {
    expect(due('15 March')).toBe('2027-03-15')
    expect(due('23 November')).toBe('2026-11-23')
    expect(due('21 November')).toBe('2027-11-21')
    expect(due('29 February')).toBe('2028-02-29')
    expect(due('November')).toBe('2026-11-30')
    expect(due('Q3')).toBe('2027-09-30')
  })

  it('takes the first day of a stretch for a beginning', () => {
    expect(start('June 2027')).toBe('2027-06-01')
    expect(start('Q3 2027')).toBe('2027-07-01')
    expect(start('2027')).toBe('2027-01-01')
    expect(start('end of June 2027')).toBe('2027-06-30')
    expect(start('12-14 March 2027')).toBe('2027-03-12')
  })

  it('reads numbers in the order of the locale', () => {
    expect(due('3/4/2027', 'en-US')).toBe('2027-03-04')
    expect(due('3/4/2027', 'en')).toBe('2027-04-03')
    expect(due('3.4.2027', 'de')).toBe('2027-04-03')
  })

  it('understands English beside the language of the plan', () => {
    expect(due('31. März 2027', 'de')).toBe('2027-03-31')
    expect(due('end of June 2027', 'de')).toBe('2027-06-30')
  })

  it.each([
    '',
    '31 June 2027',
    '2027-02-30',
    '32.1.2027',
    'soon',
    'March March 2027',
    '15',
    'end',
    'of',
    'the course',
    'Q5 2027',
    '12 15 March 2027',
    'third half of 2027',
    'in 2000 days',
    '15 March 1700',
    'ma 2027',
  ])('finds no day in %j', (text) => {
    expect(due(text)).toBeNull()
  })

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...locales), (text, locale) => {
        const day = due(text, locale)
        expect(day === null || /^\d{4}-\d{2}-\d{2}$/.test(day)).toBe(true)
      }),
    )
  })
})
