import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAnswerDay } from '#shared/compare/ownerSheet/readAnswerDay'
import { addDays } from '#shared/lib/dates'

const today = '2026-11-22'
const read = (cell: string | number, locale = 'en-GB') => readAnswerDay(cell, { locale, today })

describe('reading a day from a cell', () => {
  it.each([
    ['2027-04-03', 'en-GB', '2027-04-03'],
    ['2027-04-03 00:00:00', 'de', '2027-04-03'],
    ['3.4.2027', 'de', '2027-04-03'],
    ['3.4.2027', 'en-GB', '2027-04-03'],
    ['03.04.27', 'de', '2027-04-03'],
    ['03/04/2027', 'fr', '2027-04-03'],
    ['3-4-2027', 'nl', '2027-04-03'],
    ['25/04/2027', 'en-GB', '2027-04-25'],
    ['04/25/2027', 'en-GB', '2027-04-25'],
    ['end of June', 'en-GB', '2027-06-30'],
    ['Ende Juni 2027', 'de', '2027-06-30'],
    ['29.2.2028', 'de', '2028-02-29'],
    ['5/5/2027', 'en-GB', '2027-05-05'],
  ])('takes %s in %s', (cell, locale, day) => {
    expect(read(cell, locale)).toEqual([day])
  })

  it('asks where day and month could change places, the usual order first', () => {
    expect(read('03/04/2027', 'en-GB')).toEqual(['2027-04-03', '2027-03-04'])
    expect(read('03/04/2027', 'en-US')).toEqual(['2027-03-04', '2027-04-03'])
  })

  it.each(['', 'soon', '30.2.2027', '31/13/2027', 'x 3.4.2027', '-1'])(
    'finds no day in “%s”',
    (cell) => {
      expect(read(cell, 'de')).toEqual([])
    },
  )

  it('takes the number that Excel keeps for a day, and a bare year as its end', () => {
    expect(read(46_480)).toEqual(['2027-04-03'])
    expect(read(46_480.75)).toEqual(['2027-04-03'])
    expect(read(2027)).toEqual(['2027-12-31'])
    for (const number of [0, -1, 12, 500_000, 1.5, Number.MAX_VALUE])
      expect(read(number)).toEqual([])
  })

  it('reads back every serial number from 1990 to 2150, leap days too', () => {
    fc.assert(
      fc.property(fc.integer({ min: 32_874, max: 91_676 }), (serial) => {
        expect(read(serial)).toEqual([addDays('1899-12-30', serial)])
      }),
    )
  })
})
