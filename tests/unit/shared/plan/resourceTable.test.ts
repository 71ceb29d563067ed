import fc from 'fast-check'
import { expect, it } from 'vitest'
import { evaluationShare, resourceTable } from '#shared/plan/resourceTable'
import { resourceTotals } from '#shared/plan/resourceTotals'
import { aResource } from '../../../helpers/builders'

const someResources = fc.array(
  fc
    .record({
      kind: fc.constantFrom('money' as const, 'staff' as const, 'in-kind' as const),
      year: fc.integer({ min: 2024, max: 2029 }),
      source: fc.constantFrom('City', ' City ', 'Region', ''),
      amount: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
      forEvaluation: fc.boolean(),
    })
    .map((fields) => aResource(fields)),
)

it('gives the same totals by source, by year and over all, and those of resourceTotals', () => {
  fc.assert(
    fc.property(someResources, fc.constantFrom('money' as const, 'staff' as const), (all, kind) => {
      const { years, rows, yearTotals, total } = resourceTable(all, kind)
      const sum = (amounts: readonly number[]) => amounts.reduce((a, b) => a + b, 0)
      expect(sum(rows.map((row) => row.total))).toBe(total)
      expect(sum(yearTotals)).toBe(total)
      expect([...years].sort((a, b) => a - b)).toEqual(years)
      for (const row of rows) expect(sum(row.amounts)).toBe(row.total)
      const byYear = new Map(resourceTotals(all).map((year) => [year.year, year[kind]]))
      years.forEach((year, index) => {
        expect(yearTotals[index]).toBe(byYear.get(year))
      })
    }),
  )
})

it('takes sources that differ by spaces at their ends as one, and puts the largest first', () => {
  const { rows } = resourceTable(
    [
      aResource({ source: 'Region', amount: 10 }),
      aResource({ source: 'City', amount: 8 }),
      aResource({ source: ' City ', amount: 7 }),
    ],
    'money',
  )
  expect(rows.map(({ source, total }) => [source, total])).toEqual([
    ['City', 15],
    ['Region', 10],
  ])
})

it('gives the share of evaluation in the money, and none where there is no money', () => {
  fc.assert(
    fc.property(someResources, (all) => {
      const { money, forEvaluation, share } = evaluationShare(all)
      expect(money).toBe(resourceTable(all, 'money').total)
      expect(forEvaluation).toBeLessThanOrEqual(money)
      if (money === 0) expect(share).toBeNull()
      else expect((share ?? -1) * money).toBeCloseTo(forEvaluation, 3)
    }),
  )
  expect(evaluationShare([aResource({ kind: 'staff', amount: 4, forEvaluation: true })])).toEqual({
    money: 0,
    forEvaluation: 0,
    share: null,
  })
})
