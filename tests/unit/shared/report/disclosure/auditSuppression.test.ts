import { describe, expect, it } from 'vitest'
import { auditSuppression } from '#shared/report/disclosure/auditSuppression'
import { disclosureRule } from '#shared/report/disclosure/DisclosureRule'
import { cellName, linkedTable } from '#shared/report/disclosure/linkedTable'
import { addedUp, anAxis } from './tables'

function exposed(
  rows: readonly (readonly number[])[],
  hidden: readonly (readonly [string, string])[],
  rule = disclosureRule(5),
) {
  const axes = [anAxis('r', rows.length), anAxis('c', rows[0]?.length ?? 0)]
  const cellValue = addedUp(
    axes,
    ([r = '', c = '']) => rows[Number(r.slice(1)) - 1]?.[Number(c.slice(1)) - 1] ?? 0,
  )
  const linked = linkedTable({ form: 'counts', axes, cellValue })
  return auditSuppression(linked, new Set(hidden.map(cellName)), rule).map(
    ({ kind, from, upTo }) => `${kind} ${from}-${upTo}`,
  )
}

describe('an attack', () => {
  it('recomputes a cell that is hidden alone', () => {
    expect(
      exposed(
        [
          [3, 40],
          [50, 60],
        ],
        [['r1', 'c1']],
      ),
    ).toEqual(['recomputed 3-3'])
  })

  it('recomputes cells that are hidden by row alone', () => {
    expect(
      exposed(
        [
          [3, 40],
          [50, 60],
        ],
        [
          ['r1', 'c1'],
          ['r1', 'c2'],
        ],
      ),
    ).toEqual(['recomputed 3-3', 'recomputed 40-40'])
  })

  it('fails where rows and columns are hidden by two', () => {
    const square = [
      ['r1', 'c1'],
      ['r1', 'c2'],
      ['r2', 'c1'],
      ['r2', 'c2'],
    ] as const
    expect(
      exposed(
        [
          [3, 40],
          [50, 60],
        ],
        square,
      ),
    ).toEqual([])
  })

  it('bounds cells that add up to little', () => {
    const square = [
      ['r1', 'c1'],
      ['r1', 'c2'],
      ['r2', 'c1'],
      ['r2', 'c2'],
    ] as const
    expect(
      exposed(
        [
          [3, 1],
          [50, 60],
        ],
        square,
      ),
    ).toEqual(['bounded 0-4', 'bounded 0-4', 'bounded 49-53', 'bounded 57-61'])
  })

  it('finds what only several rows and columns together give away', () => {
    // Each row and column hides two, but two of the cells can be added and taken away until one is left.
    const rows = [
      [3, 9, 9],
      [9, 9, 9],
      [9, 9, 9],
    ]
    const hidden = [
      ['r1', 'c1'],
      ['r2', 'c2'],
      ['r2', 'c3'],
      ['r3', 'c2'],
      ['r3', 'c3'],
    ] as const
    expect(exposed(rows, hidden)).toEqual(['recomputed 3-3'])
  })

  it('looks at zeros where these are protected', () => {
    expect(
      exposed(
        [
          [0, 40],
          [50, 60],
        ],
        [],
        disclosureRule(10, true),
      ),
    ).toEqual([])
    const axes = [anAxis('r', 2)]
    const totals: Record<string, number> = { r1: 20, r2: 30, 'r all': 52 }
    const cellValue = ([key = '']: readonly string[]) => totals[key] ?? 0
    const linked = linkedTable({ form: 'counts', axes, cellValue })
    const found = auditSuppression(linked, new Set(), disclosureRule(5))
    expect(found.map(({ from, upTo }) => [from, upTo])).toEqual([[2, 2]])
  })
})
