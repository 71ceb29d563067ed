import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actionRows } from '#renderer/features/plan/action/actionRows'
import { besideAt, boardColumns } from '#renderer/features/plan/board/boardColumns'
import { anAction, anId } from '../../../../../helpers/builders'

const rows = actionRows(
  [
    anAction({ id: anId('a'), order: 'a0' }),
    anAction({ id: anId('b'), order: 'a1', status: 'dropped' }),
    anAction({ id: anId('c'), order: 'a2' }),
  ],
  new Map(),
  new Map(),
)

describe('boardColumns', () => {
  it('has a column for each status, with its actions in the order of the plan', () => {
    expect(
      boardColumns(rows).map(({ status, rows: cards }) => [
        status,
        cards.map(({ action }) => action.id),
      ]),
    ).toEqual([
      ['planned', ['a', 'c']],
      ['underway', []],
      ['completed', []],
      ['dropped', ['b']],
    ])
  })
})

describe('besideAt', () => {
  it('names the card that will follow, or at the end the one that goes before', () => {
    expect(besideAt(rows, anId('c'), 0)).toEqual({ before: 'a' })
    expect(besideAt(rows, anId('a'), 1)).toEqual({ before: 'c' })
    expect(besideAt(rows, anId('a'), 9)).toEqual({ after: 'c' })
    expect(besideAt(rows, anId('other'), -3)).toEqual({ before: 'a' })
    expect(besideAt([], anId('a'), 0)).toBeNull()
  })

  it('never puts a card beside itself', () => {
    fc.assert(
      fc.property(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: -2, max: 5 }), (id, place) => {
        expect(Object.values(besideAt(rows, anId(id), place) ?? {})).not.toContain(id)
      }),
    )
  })
})
