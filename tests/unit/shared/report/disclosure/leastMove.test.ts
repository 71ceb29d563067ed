import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leastMove, type Room, type Term } from '#shared/report/disclosure/leastMove'

const free = Number.POSITIVE_INFINITY
/** Cells of which the first is the total. */
const sum = (count: number): Term[] =>
  Array.from({ length: count }, (_, at) => ({ at, sign: at === 0 ? 1 : -1 }))
const room = (down: number, cost: number): Room => ({ up: free, down, cost })

describe('a move', () => {
  const cells = [room(60, 50), room(3, 0), room(20, 2), room(37, 3)]
  const problem = { room: cells, equations: [sum(4)], target: 1, direction: 1 as const, need: 5 }

  it('takes from the cheapest that has enough', () => {
    expect(leastMove(problem)).toEqual(
      new Map([
        [1, 5],
        [2, -5],
      ]),
    )
  })

  it('takes from several where one has not enough', () => {
    expect(leastMove({ ...problem, need: 30 })).toEqual(
      new Map([
        [1, 30],
        [2, -20],
        [3, -10],
      ]),
    )
  })

  it('goes as far as it can', () => {
    const held = cells.map((one, at) => (at === 0 ? { ...one, up: 0, down: 0 } : one))
    expect(leastMove({ ...problem, room: held, need: 100 })?.get(1)).toBe(57)
    expect(leastMove({ ...problem, direction: -1 })?.get(1)).toBe(-3)
  })

  it('is none where nothing else may move', () => {
    const held = cells.map((one, at) => (at === 1 ? one : { ...one, up: 0, down: 0 }))
    expect(leastMove({ ...problem, room: held })).toBeNull()
  })

  it('keeps every sum and every limit, in whole steps', () => {
    const rows = 4
    const columns = 5
    const at = (row: number, column: number) => row * (columns + 1) + column
    const equations = [
      ...Array.from({ length: rows }, (_, row): Term[] => [
        { at: at(row, columns), sign: 1 },
        ...Array.from(
          { length: columns },
          (_, column) => ({ at: at(row, column), sign: -1 }) as const,
        ),
      ]),
      ...Array.from({ length: columns + 1 }, (_, column): Term[] => [
        { at: at(rows, column), sign: 1 },
        ...Array.from({ length: rows }, (_, row) => ({ at: at(row, column), sign: -1 }) as const),
      ]),
    ]
    const size = (rows + 1) * (columns + 1)
    const limits = fc.record({
      up: fc.oneof(fc.constant(free), fc.nat(9)),
      down: fc.nat(20),
      cost: fc.nat(9),
    })
    fc.assert(
      fc.property(
        fc.array(limits, { minLength: size, maxLength: size }),
        fc.nat(size - 1),
        fc.constantFrom(1, -1),
        (list, target, direction) => {
          const move = leastMove({ room: list, equations, target, direction, need: 5 })
          if (!move) return
          expect((move.get(target) ?? 0) * direction).toBeGreaterThan(0)
          for (const [place, step] of move) {
            expect(Number.isInteger(step)).toBe(true)
            expect(step).toBeLessThanOrEqual(list[place]?.up ?? 0)
            expect(-step).toBeLessThanOrEqual(list[place]?.down ?? 0)
          }
          for (const terms of equations)
            expect(terms.reduce((all, one) => all + one.sign * (move.get(one.at) ?? 0), 0)).toBe(0)
        },
      ),
    )
  })
})
