import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { auditSuppression } from '#shared/report/disclosure/auditSuppression'
import {
  type DisclosureRule,
  disclosureRule,
  isSmall,
} from '#shared/report/disclosure/DisclosureRule'
import type { LinkedCells } from '#shared/report/disclosure/LinkedCells'
import { type CountTable, cellName, linkedTable } from '#shared/report/disclosure/linkedTable'
import { suppressCells } from '#shared/report/disclosure/suppressCells'
import { addedUp, anAxis, countTables, fewSmall, rules, shareTables } from './tables'

const smallBundles = ({ cells }: LinkedCells, rule: DisclosureRule) =>
  cells.filter(({ printed, value }) => printed && isSmall(value, rule)).map(({ bundle }) => bundle)

function expectSafe(table: CountTable, rule: DisclosureRule) {
  const linked = linkedTable(table)
  const hidden = suppressCells(linked, rule)
  for (const bundle of smallBundles(linked, rule)) expect(hidden).toContain(bundle)
  expect(auditSuppression(linked, hidden, rule)).toEqual([])
}

describe('no suppressed cell can be recomputed or bounded', () => {
  it('in tables of one to three axes, nested, with zeros, unknowns and sums that do not fit', () => {
    fc.assert(
      fc.property(countTables({ groups: 3 }), rules, (table, rule) => expectSafe(table, rule)),
      { numRuns: 150 },
    )
  })

  it('in two-way tables with few small cells', () => {
    fc.assert(
      fc.property(countTables({ axes: 2, groups: 6, counts: fewSmall }), rules, expectSafe),
      { numRuns: 150 },
    )
  })

  it('in tables of shares', () => {
    fc.assert(fc.property(shareTables(), rules, expectSafe), { numRuns: 100 })
  })

  it('in tables in which a single cell is small', () => {
    const spot = fc.record({
      rows: fc.integer({ min: 1, max: 5 }),
      columns: fc.integer({ min: 1, max: 5 }),
      small: fc.integer({ min: 1, max: 4 }),
      others: fc.array(fc.integer({ min: 5, max: 90 }), { minLength: 25, maxLength: 25 }),
      at: fc.nat(24),
    })
    fc.assert(
      fc.property(spot, ({ rows, columns, small, others, at }) => {
        const axes = [anAxis('r', rows), anAxis('c', columns)]
        const cellValue = addedUp(axes, ([r = '', c = '']) => {
          const place = (Number(r.slice(1)) - 1) * columns + Number(c.slice(1)) - 1
          return place === at % (rows * columns) ? small : (others[place] ?? 5)
        })
        expectSafe({ form: 'counts', axes, cellValue }, disclosureRule(5))
      }),
      { numRuns: 100 },
    )
  })

  it('in tables of balances, which may be below zero', () => {
    const balances = fc.array(fc.integer({ min: -30, max: 30 }), { minLength: 16, maxLength: 16 })
    fc.assert(
      fc.property(balances, rules, (values, rule) => {
        const axes = [anAxis('r', 4, { nested: true }), anAxis('c', 4)]
        const cellValue = addedUp(
          axes,
          ([r = '', c = '']) => values[Number(r.slice(1)) * 4 + Number(c.slice(1)) - 5] ?? 0,
        )
        expectSafe({ form: 'counts', axes, cellValue }, rule)
      }),
      { numRuns: 60 },
    )
  })

  it('by a reader who tries all tables in whole numbers', () => {
    fc.assert(
      fc.property(
        countTables({ axes: 3, groups: 2, counts: fc.integer({ min: 0, max: 4 }) }),
        (table) => {
          const rule = disclosureRule(2)
          const linked = linkedTable(table)
          fc.pre(linked.cells.every(({ printed, value }) => printed && value !== null))
          fc.pre(linked.cells.length <= 27)
          const hidden = suppressCells(linked, rule)
          for (const { least, most } of rangesByTrying(linked, hidden))
            expect(most - least).toBeGreaterThanOrEqual(rule.width)
        },
      ),
      { numRuns: 400 },
    )
  })
})

/** Goes through all tables whose published cells are as they are, and whose cells are not much larger than those of the table. */
function rangesByTrying({ cells, sums }: LinkedCells, hidden: ReadonlySet<string>) {
  const open = cells.flatMap(({ bundle }, at) => (hidden.has(bundle) ? at : []))
  const values = cells.map(({ bundle, value }) => (hidden.has(bundle) ? -1 : (value ?? -1)))
  const ranges = open.map((at) => ({ at, least: Number.POSITIVE_INFINITY, most: -1 }))
  const largest = Math.max(...cells.map(({ value }) => value ?? 0)) + 12
  let left = 100_000
  const fits = () =>
    sums.every(({ total, parts }) => {
      const whole = values[total] ?? -1
      const known = parts.map((at) => values[at] ?? -1)
      const sum = known.reduce((all, one) => all + Math.max(0, one), 0)
      if (known.includes(-1)) return whole < 0 || sum <= whole
      return whole < 0 || sum === whole
    })
  const go = (i: number) => {
    if (left <= 0) return
    left -= 1
    const at = open[i]
    if (at === undefined) {
      for (const range of ranges) {
        range.least = Math.min(range.least, values[range.at] ?? 0)
        range.most = Math.max(range.most, values[range.at] ?? 0)
      }
      return
    }
    for (let value = 0; value <= largest; value += 1) {
      values[at] = value
      if (fits()) go(i + 1)
    }
    values[at] = -1
  }
  go(0)
  // A search that was cut short proves nothing.
  return left > 0 ? ranges : []
}

describe('companions', () => {
  function shownRow(values: readonly number[], rule = disclosureRule(5)) {
    const axes = [anAxis('a', values.length)]
    const cellValue = addedUp(axes, ([key = '']) => values[Number(key.slice(1)) - 1] ?? 0)
    const hidden = suppressCells(linkedTable({ form: 'counts', axes, cellValue }), rule)
    return [...values.keys()]
      .map((i) => `a${i + 1}`)
      .concat('a all')
      .map((key) => (hidden.has(cellName([key])) ? '*' : cellValue([key])))
  }

  it('are not needed where nothing is small', () => {
    fc.assert(
      fc.property(countTables({ counts: fc.integer({ min: 20, max: 99 }) }), (table) => {
        const linked = linkedTable(table)
        fc.pre(smallBundles(linked, disclosureRule(5)).length === 0)
        fc.pre(linked.cells.every(({ printed, value }) => printed && value !== null))
        expect(suppressCells(linked, disclosureRule(5)).size).toBe(0)
      }),
    )
  })

  it('are the smallest group that is large enough, not the total', () => {
    expect(shownRow([3, 80, 12, 30])).toEqual(['*', 80, '*', 30, 125])
  })

  it('are not needed where small cells hide each other', () => {
    expect(shownRow([3, 4, 80])).toEqual(['*', '*', 80, 87])
    expect(shownRow([1, 1, 80])).toEqual(['*', '*', '*', 82])
  })

  it('are the total where there is no other group', () => {
    expect(shownRow([3, 0])).toEqual(['*', 0, '*'])
  })

  it('hide a zero where zeros are protected', () => {
    expect(shownRow([0, 80, 12, 30], disclosureRule(10, true))).toEqual(['*', 80, '*', 30, 122])
  })

  it('close a square in a table with totals', () => {
    const axes = [anAxis('r', 3), anAxis('c', 3)]
    const cellValue = addedUp(axes, ([r, c]) => (r === 'r1' && c === 'c1' ? 2 : 20))
    const hidden = suppressCells(
      linkedTable({ form: 'counts', axes, cellValue }),
      disclosureRule(5),
    )
    expect(hidden.size).toBe(4)
    expect([...hidden].some((name) => name.includes('all'))).toBe(false)
  })

  it('are never a zero that may be shown', () => {
    const rows: Readonly<Record<string, readonly number[]>> = {
      r1: [2, 20],
      r2: [20, 0],
      r3: [30, 30],
    }
    const axes = [anAxis('r', 3), anAxis('c', 2)]
    const cellValue = addedUp(axes, ([r = '', c = '']) => rows[r]?.[Number(c.slice(1)) - 1] ?? 0)
    const hidden = suppressCells(
      linkedTable({ form: 'counts', axes, cellValue }),
      disclosureRule(5),
    )
    const square = [
      ['r1', 'c1'],
      ['r1', 'c2'],
      ['r3', 'c1'],
      ['r3', 'c2'],
    ]
    expect([...hidden].sort()).toEqual(square.map(cellName))
  })

  it('are the same each time', () => {
    fc.assert(
      fc.property(countTables({ groups: 3 }), rules, (table, rule) => {
        const linked = linkedTable(table)
        expect([...suppressCells(linked, rule)]).toEqual([...suppressCells(linked, rule)])
      }),
      { numRuns: 30 },
    )
  })
})

describe('stages', () => {
  it('leave what was decided for earlier years as it was', () => {
    const years = fc.array(
      fc.tuple(fc.nat(12), fc.nat(30)).map(([few, many]) => [few, many] as const),
      { minLength: 2, maxLength: 6 },
    )
    fc.assert(
      fc.property(years, rules, (list, rule) => {
        const upTo = (count: number) => {
          const axes = [anAxis('g', 2), anAxis('y', count, { total: false, isRunning: true })]
          const cellValue = addedUp(axes, ([group, year = '']) =>
            list
              .slice(0, Number(year.slice(1)))
              .reduce((sum, year) => sum + year[group === 'g1' ? 0 : 1], 0),
          )
          const linked = linkedTable({ form: 'counts', axes, cellValue })
          const stages = Array.from({ length: count }, (_, i) =>
            linked.cells.flatMap(({ id, printed }, at) =>
              printed && id.includes(`"y${i + 1}"`) ? at : [],
            ),
          )
          const hidden = suppressCells(linked, rule, stages)
          expect(auditSuppression(linked, hidden, rule)).toEqual([])
          return hidden
        }
        const all = upTo(list.length)
        const before = upTo(list.length - 1)
        expect([...all].filter((name) => !name.includes(`"y${list.length}"`))).toEqual([...before])
      }),
      { numRuns: 60 },
    )
  })
})
