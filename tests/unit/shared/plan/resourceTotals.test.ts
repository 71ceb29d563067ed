import { expect, it } from 'vitest'
import { newId } from '#shared/lib/ids'
import type { Resource } from '#shared/plan/Action'
import { resourceTotals } from '#shared/plan/resourceTotals'

const aResource = (fields: Partial<Resource>): Resource => ({
  id: newId(),
  kind: 'money',
  year: 2027,
  source: 'City budget',
  amount: 1000,
  note: '',
  forEvaluation: false,
  ...fields,
})

it('adds money and staff by year, earliest first, and says how much is for evaluation', () => {
  expect(
    resourceTotals([
      aResource({ year: 2028 }),
      aResource({}),
      aResource({ amount: 250, forEvaluation: true }),
      aResource({ kind: 'staff', amount: 0.5 }),
      aResource({ kind: 'staff', amount: 1, forEvaluation: true }),
      aResource({ kind: 'in-kind', amount: 99 }),
      aResource({ amount: null }),
    ]),
  ).toEqual([
    { year: 2027, money: 1250, staff: 1.5, forEvaluation: 250 },
    { year: 2028, money: 1000, staff: 0, forEvaluation: 0 },
  ])
})
