import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isEqual, keepEqualRows } from '#renderer/database/keepEqualRows'

const rows = [
  { id: 'a', text: { words: ['x'] } },
  { id: 'b', text: { words: ['y'] } },
]

it('gives back the very same list where nothing changed', () => {
  expect(keepEqualRows(rows, structuredClone(rows))).toBe(rows)
})

it('keeps the objects of the rows that did not change', () => {
  const next = keepEqualRows(rows, [rows[0], { id: 'b', text: { words: ['z'] } }].map(clone))
  expect(next).not.toBe(rows)
  expect(next[0]).toBe(rows[0])
  expect(next[1]).toEqual({ id: 'b', text: { words: ['z'] } })
})

it('notices rows that come, go or change places', () => {
  expect(keepEqualRows(rows, [clone(rows[1])])).toEqual([rows[1]])
  expect(keepEqualRows(rows, [clone(rows[1]), clone(rows[0])])).toEqual([rows[1], rows[0]])
  const third = { id: 'c', text: { words: ['new'] } }
  expect(keepEqualRows(rows, [...rows.map(clone), third])).toHaveLength(3)
})

it('takes values for equal exactly when they read the same', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      expect(isEqual(a, structuredClone(a))).toBe(true)
      if (isEqual(a, b)) expect(b).toEqual(a)
    }),
  )
})

function clone<T>(value: T): Exclude<T, undefined> {
  return structuredClone(value) as Exclude<T, undefined>
}
