import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gridMove, rowFrom, rowsBetween } from '#renderer/components/grid/gridMoves'
import type { GridLine } from '#renderer/components/grid/gridTypes'

const linesOf = (pattern: string): GridLine<number>[] =>
  [...pattern].map((sign, index) =>
    sign === 'h'
      ? { kind: 'heading', id: `h${index}`, content: null }
      : { kind: 'row', id: `r${index}`, row: index },
  )
const lines = linesOf('hrrhrh')
const key = (name: string, ctrlKey = false) => ({ key: name, ctrlKey, metaKey: false })

describe('gridMove', () => {
  it.each([
    ['ArrowDown', false, { line: 4, column: 1 }],
    ['ArrowUp', false, { line: 1, column: 1 }],
    ['ArrowLeft', false, { line: 2, column: 0 }],
    ['ArrowRight', false, { line: 2, column: 2 }],
    ['Home', false, { line: 2, column: 0 }],
    ['End', false, { line: 2, column: 2 }],
    ['Home', true, { line: 1, column: 0 }],
    ['End', true, { line: 4, column: 2 }],
    ['ArrowDown', true, { line: 4, column: 1 }],
    ['ArrowUp', true, { line: 1, column: 1 }],
    ['PageDown', false, { line: 4, column: 1 }],
    ['PageUp', false, { line: 1, column: 1 }],
    ['x', false, null],
  ])('goes with %s (Ctrl %s) past headings', (name, ctrl, to) => {
    expect(gridMove(key(name, ctrl), { line: 2, column: 1 }, lines, 3)).toEqual(to)
  })

  it('stays at the edges', () => {
    expect(gridMove(key('ArrowUp'), { line: 1, column: 0 }, lines, 3)).toBeNull()
    expect(gridMove(key('ArrowDown'), { line: 4, column: 0 }, lines, 3)).toBeNull()
    expect(gridMove(key('ArrowLeft'), { line: 1, column: 0 }, lines, 3)).toBeNull()
    expect(gridMove(key('ArrowRight'), { line: 1, column: 2 }, lines, 3)).toBeNull()
  })

  it('never leads to a heading or out of the grid', () => {
    const keys = [
      'ArrowUp',
      'ArrowDown',
      'ArrowLeft',
      'ArrowRight',
      'Home',
      'End',
      'PageUp',
      'PageDown',
    ]
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('h', 'r'), minLength: 1, maxLength: 60 }),
        fc.constantFrom(...keys),
        fc.boolean(),
        fc.nat(),
        fc.integer({ min: 1, max: 6 }),
        (pattern, name, ctrl, seed, columns) => {
          const some = linesOf(pattern)
          const from = rowFrom(some, seed % some.length, 1)
          fc.pre(from !== null)
          const to = gridMove(
            key(name, ctrl),
            { line: from, column: seed % columns },
            some,
            columns,
          )
          if (to === null) return
          expect(some[to.line]?.kind).toBe('row')
          expect(to.column).toBeGreaterThanOrEqual(0)
          expect(to.column).toBeLessThan(columns)
        },
      ),
    )
  })
})

it('names the rows between two lines, whichever comes first', () => {
  expect(rowsBetween(lines, 1, 4)).toEqual(['r1', 'r2', 'r4'])
  expect(rowsBetween(lines, 4, 2)).toEqual(['r2', 'r4'])
})
