import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asNumber, exactly } from '#shared/report/disclosure/Fraction'
import { solutionRanges } from '#shared/report/disclosure/solutionRanges'

const system = (rows: readonly (readonly number[])[], signed = false) =>
  solutionRanges(
    rows.map((row) => ({
      row: row.slice(0, -1).map(exactly),
      right: exactly(row.at(-1) ?? 0),
    })),
    (rows[0]?.length ?? 1) - 1,
    signed,
  )?.map(({ from, upTo }) => [from && asNumber(from), upTo && asNumber(upTo)])

describe('the ranges of unknowns', () => {
  it('are points where the equations say so', () => {
    const rows = [
      [1, 1, 10],
      [1, -1, 4],
    ]
    expect(system(rows)).toEqual([
      [7, 7],
      [3, 3],
    ])
  })

  it('end where another unknown would fall below zero', () => {
    expect(system([[1, 1, 1, 9]])).toEqual([
      [0, 9],
      [0, 9],
      [0, 9],
    ])
    expect(system([[1, -1, 3]])).toEqual([
      [3, null],
      [0, null],
    ])
  })

  it('have no ends where unknowns may be below zero', () => {
    expect(system([[1, 1, 9]], true)).toEqual([
      [null, null],
      [null, null],
    ])
  })

  it('are pressed to a point by zeros', () => {
    expect(system([[1, 1, 0]])).toEqual([
      [0, 0],
      [0, 0],
    ])
  })

  it('are none where there is no solution', () => {
    const contradicting = [
      [1, 1, 3],
      [1, 1, 4],
    ]
    expect(system(contradicting, true)).toBeUndefined()
    expect(system([[1, 1, -1]])).toBeUndefined()
  })

  it('reach exactly as far as the solutions in whole numbers of a two-way table', () => {
    const cell = fc.integer({ min: 0, max: 4 })
    fc.assert(
      fc.property(cell, cell, cell, cell, (a, b, c, d) => {
        const rows = [
          [1, 1, 0, 0, a + b],
          [0, 0, 1, 1, c + d],
          [1, 0, 1, 0, a + c],
          [0, 1, 0, 1, b + d],
        ]
        const solutions = Array.from({ length: a + b + 1 }, (_, x) => [
          x,
          a + b - x,
          a + c - x,
          b + d - (a + b - x),
        ]).filter((all) => all.every((value) => value >= 0))
        const ends = [0, 1, 2, 3].map((at) => {
          const values = solutions.map((all) => all[at] ?? 0)
          return [Math.min(...values), Math.max(...values)]
        })
        expect(system(rows)).toEqual(ends)
      }),
    )
  })
})
