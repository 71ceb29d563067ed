import { describe, expect, it } from 'vitest'
import type { Indicator, Measurement } from '#shared/monitoring/Indicator'
import { readingNet } from '#shared/report/disclosure/readingNet'
import { aMeasurement, anIndicator } from '../../../../helpers/builders'

const bySex = {
  breakdowns: ['Sex'],
  breakdownGroups: [{ breakdown: 'Sex', groups: ['Women', 'Men'] }],
}
const groups = (values: Readonly<Record<string, number | null>>, breakdown = 'Sex') =>
  Object.entries(values).map(([group, value]) => ({ breakdown, group, value }))

/** Each sum with its values; a star stands at what nobody prints. */
function sumsOf(fields: Partial<Indicator>, ...measurements: readonly Partial<Measurement>[]) {
  const readings = measurements.map((one) => aMeasurement(one))
  const { cells, sums } = readingNet(anIndicator({ ...bySex, ...fields }), readings).linked
  const word = (at: number) => `${cells[at]?.value}${cells[at]?.printed ? '' : '*'}`
  return sums.map(({ total, parts }) => `${word(total)} = ${parts.map(word).join(' + ')}`)
}

describe('the numbers of an indicator', () => {
  it('of one day are tied to the total of the day', () => {
    const breakdownValues = groups({ Women: 60, Men: 40 })
    expect(sumsOf({}, { value: 100, breakdownValues })).toEqual(['100 = 60 + 40'])
  })

  it('include the group that was asked for and not given', () => {
    const breakdownValues = groups({ Women: 60 })
    expect(sumsOf({}, { value: 63, breakdownValues })).toEqual(['63 = 60 + null*'])
  })

  it('are tied to each other where the total was not given', () => {
    const breakdownValues = [
      ...groups({ Women: 60, Men: 40 }),
      ...groups({ 'Born here': 97, 'Born abroad': 3 }, 'Born'),
    ]
    expect(sumsOf({}, { value: null, breakdownValues })).toEqual([
      '100* = 60 + 40',
      '100* = 97 + 3',
    ])
  })

  it('are one where two measurements of a day share them', () => {
    expect(
      sumsOf(
        {},
        { value: 100, breakdownValues: [] },
        { value: null, breakdownValues: groups({ Women: 97, Men: 3 }) },
      ),
    ).toEqual(['100 = 97 + 3'])
  })

  it('that run on are tied from day to day, past days without a value', () => {
    const runningTotal = true
    expect(
      sumsOf(
        { runningTotal },
        { on: '2024-01-01', value: 100 },
        { on: '2025-01-01', value: null },
        { on: '2026-01-01', value: 103 },
      ),
    ).toEqual(['103 = 100 + 3*'])
  })

  it('that run on and were read twice on a day are both tied to the day before, not to each other', () => {
    const days = [
      { on: '2024-12-31', value: 100 },
      { on: '2025-12-31', value: 140 },
      { on: '2025-12-31', value: 102 },
    ]
    expect(sumsOf({ runningTotal: true }, ...days)).toEqual(['140 = 100 + 40*', '102 = 100 + 2*'])
  })

  it('of a share are its numerator, its rest and its denominator', () => {
    expect(sumsOf({ unit: '%' }, { value: null, numerator: 3, denominator: 40 })).toEqual([
      '40 = 3 + 37',
    ])
  })
})
