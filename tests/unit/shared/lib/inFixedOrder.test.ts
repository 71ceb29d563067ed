import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inFixedOrder } from '#shared/lib/inFixedOrder'

it('writes equal values alike, in whatever order their fields came', () => {
  expect(JSON.stringify(inFixedOrder({ b: [{ d: 1, c: 2 }], a: null }))).toBe(
    '{"a":null,"b":[{"c":2,"d":1}]}',
  )
})

it('changes no value and keeps the order of lists', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(inFixedOrder(value)).toEqual(value)
    }),
  )
})
