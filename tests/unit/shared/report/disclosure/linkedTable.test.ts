import { describe, expect, it } from 'vitest'
import { linkedTable } from '#shared/report/disclosure/linkedTable'
import { addedUp, anAxis } from './tables'

describe('a table', () => {
  it('ties rows, columns and totals', () => {
    const axes = [anAxis('a', 2), anAxis('b', 3)]
    const { cells, sums } = linkedTable({ form: 'counts', axes, cellValue: addedUp(axes, () => 2) })
    expect(cells).toHaveLength(12)
    expect(sums).toHaveLength(4 + 3)
    expect(Math.max(...cells.map(({ value }) => value ?? 0))).toBe(12)
  })

  it('ties totals of totals', () => {
    const axes = [anAxis('a', 4, { nested: true })]
    const { cells, sums } = linkedTable({ form: 'counts', axes, cellValue: addedUp(axes, () => 1) })
    const drawn = sums.map(
      ({ total, parts }) =>
        `${cells[total]?.value}=${parts.map((at) => cells[at]?.value).join('+')}`,
    )
    expect(drawn).toEqual(['2=1+1', '4=2+1+1'])
  })

  it('ties years that run on by what came in between', () => {
    const axes = [anAxis('y', 3, { total: false, isRunning: true })]
    const totals: Record<string, number> = { y1: 10, y2: 13, y3: 40 }
    const cellValue = ([year = '']: readonly string[]) => totals[year] ?? null
    const { cells } = linkedTable({ form: 'counts', axes, cellValue })
    const between = cells.filter(({ printed }) => !printed)
    expect(between.map(({ value }) => value)).toEqual([3, 27])
  })

  it('of shares rests on numerators, rests and denominators that are shown or hidden together', () => {
    const axes = [anAxis('a', 2)]
    const share = (numerator: number, denominator: number) => ({ numerator, denominator })
    const shares = { a1: share(3, 20), a2: share(9, 30), 'a all': share(12, 50) }
    const cellValue = ([key = '']: readonly string[]) => shares[key as keyof typeof shares]
    const { cells, sums } = linkedTable({ form: 'shares', axes, cellValue })
    expect(cells.map(({ value }) => value)).toEqual([3, 20, 17, 9, 30, 21, 12, 50, 38])
    expect(new Set(cells.map(({ bundle }) => bundle)).size).toBe(3)
    expect(sums).toHaveLength(3 + 3)
  })

  it('of rates has nothing left over', () => {
    const axes = [anAxis('a', 1, { total: false })]
    const { cells } = linkedTable({
      form: 'shares',
      axes,
      cellValue: () => ({ numerator: 30, denominator: 20 }),
    })
    expect(cells.map(({ value }) => value)).toEqual([30, 20])
  })
})
