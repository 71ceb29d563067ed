import { expect, it } from 'vitest'
import { inOrder } from '#shared/lib/inOrder'

it('sorts by the order key as text, then by id, and leaves the given list alone', () => {
  const records = [
    { id: 'c', order: 'a1' },
    { id: 'b', order: 'Zz' },
    { id: 'a', order: 'a1' },
    { id: 'd', order: 'a0V' },
  ]
  expect(inOrder(records).map(({ id }) => id)).toEqual(['b', 'd', 'a', 'c'])
  expect(records[0]?.id).toBe('c')
})
