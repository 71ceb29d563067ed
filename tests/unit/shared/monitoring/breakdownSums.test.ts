import { describe, expect, it } from 'vitest'
import { breakdownMisfits, groupsOf } from '#shared/monitoring/breakdownSums'
import type { Indicator } from '#shared/monitoring/Indicator'
import { aMeasurement, anIndicator } from '../../../helpers/builders'

const bySex = {
  breakdowns: ['Sex'],
  breakdownGroups: [{ breakdown: 'Sex', groups: ['Women', 'Men'] }],
}
function misfits(
  fields: Partial<Indicator>,
  total: number | null,
  groups: Readonly<Record<string, number | null>>,
) {
  const breakdownValues = Object.entries(groups).map(([group, value]) => ({
    breakdown: 'Sex',
    group,
    value,
  }))
  return breakdownMisfits(
    anIndicator({ ...bySex, ...fields }),
    aMeasurement({ value: total, breakdownValues }),
  ).map(({ kind, sum }) => `${kind} ${sum}`)
}

describe('groups of a count', () => {
  it('add up to the total, fractions and all', () => {
    expect(misfits({}, 100, { Women: 60, Men: 40 })).toEqual([])
    expect(misfits({}, 0.3, { Women: 0.1, Men: 0.2 })).toEqual([])
    expect(misfits({}, 100, { Women: 60, Men: 50 })).toEqual(['differs 110'])
  })

  it('say nothing while one is unknown, unless those known are more already', () => {
    expect(misfits({}, 100, { Women: 60, Men: null })).toEqual([])
    expect(misfits({}, 100, { Women: 60 })).toEqual([])
    expect(misfits({}, 100, { Women: 101 })).toEqual(['exceeds 101'])
    expect(misfits({}, 100, { Women: 60, Men: 40, Other: null })).toEqual([])
  })

  it('say nothing while the total is unknown, or nothing was broken down', () => {
    expect(misfits({}, null, { Women: 60, Men: 50 })).toEqual([])
    expect(misfits({}, 100, {})).toEqual([])
  })
})

it('holds the groups of a share, and what people say, to lie around the total', () => {
  expect(misfits({ unit: '%' }, 50, { Women: 40, Men: 60 })).toEqual([])
  expect(misfits({ unit: '%' }, 65, { Women: 40, Men: 60 })).toEqual(['outside 100'])
  expect(misfits({ kind: 'perception', unit: 'points' }, 3.1, { Women: 3, Men: 3.4 })).toEqual([])
})

it('leaves a gap between two groups alone', () => {
  const gapBetween = { group: 'a', comparedWith: 'b', as: 'ratio' as const }
  expect(misfits({ gapBetween }, 100, { Women: 1, Men: 1 })).toEqual([])
})

it('asks for the groups of a breakdown in their order, then those that were measured besides', () => {
  const values = [
    { breakdown: 'Sex', group: 'Other', value: 1 },
    { breakdown: 'Sex', group: 'Men', value: 1 },
    { breakdown: 'Age', group: '18–24', value: 1 },
  ]
  expect(groupsOf(bySex, 'Sex', values)).toEqual(['Women', 'Men', 'Other'])
  expect(groupsOf(bySex, 'Age', values)).toEqual(['18–24'])
})
