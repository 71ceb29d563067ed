import fc from 'fast-check'
import { expect, it } from 'vitest'
import { keysAtEnd, keysForMove } from '#renderer/repositories/placing'
import { inOrder } from '#shared/lib/inOrder'

const list = (orders: readonly string[]) =>
  orders.map((order, index) => ({ id: `${index}`, order }))

function move(items: { id: string; order: string }[], movedId: string, beforeId: string | null) {
  const keys = keysForMove(items, movedId, beforeId)
  return items.map((item) => ({ ...item, order: keys.get(item.id) ?? item.order }))
}

it('puts new items behind all others, in the order given', () => {
  const items = list(keysAtEnd([], 3))
  const more = keysAtEnd(items, 2).map((order, index) => ({ id: `new${index}`, order }))
  expect(inOrder([...more, ...items]).map(({ id }) => id)).toEqual(['0', '1', '2', 'new0', 'new1'])
})

it('puts new items behind keys of another make', () => {
  const items = list(['1', '2'])
  const more = keysAtEnd(items, 1).map((order) => ({ id: 'new', order }))
  expect(inOrder([...items, ...more]).at(-1)?.id).toBe('new')
})

it('gives a new key to the moved item alone', () => {
  const items = list(keysAtEnd([], 5))
  expect([...keysForMove(items, '4', '1').keys()]).toEqual(['4'])
})

it('gives no key where nothing moves', () => {
  const items = list(keysAtEnd([], 3))
  expect(keysForMove(items, '1', '2').size).toBe(0)
  expect(keysForMove(items, '2', null).size).toBe(0)
  expect(keysForMove(items, '1', '1').size).toBe(0)
  expect(keysForMove(items, 'unknown', '1').size).toBe(0)
})

it('gives all items new keys where two share one', () => {
  const moved = move(list(['a0', 'a0', 'a1']), '2', '1')
  expect(inOrder(moved).map(({ id }) => id)).toEqual(['0', '2', '1'])
})

it('leads to the order asked for, whatever the keys were before', () => {
  const order = fc.constantFrom('a0', 'a1', 'a2', 'a0V', 'Zz', 'x', '1', 'b')
  fc.assert(
    fc.property(
      fc.array(order, { minLength: 1, maxLength: 8 }),
      fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 10 }),
      (orders, moves) => {
        let items = list(orders)
        for (const [from, to] of moves) {
          const before = inOrder(items).map(({ id }) => id)
          const movedId = before[from % before.length] ?? ''
          const at = to % (before.length + 1)
          const beforeId = before[at] ?? null
          items = move(items, movedId, beforeId)
          if (beforeId === movedId) continue
          const expected = before.filter((id) => id !== movedId)
          expected.splice(
            beforeId === null ? expected.length : expected.indexOf(beforeId),
            0,
            movedId,
          )
          expect(inOrder(items).map(({ id }) => id)).toEqual(expected)
        }
      },
    ),
  )
})
