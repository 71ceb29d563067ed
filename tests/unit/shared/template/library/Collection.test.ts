import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Collection,
  collectionLimit,
  collectionSchema,
  moved,
} from '#shared/template/library/Collection'

const collection = {
  format: 'common-ground/collection/1',
  id: 'c-1',
  title: 'For the March workshop',
  note: 'Bring two printed copies.',
  itemRefs: ['common-basic-principles:47', 'impart:C5.T1'],
  createdAt: '2026-03-01T09:00:00.000Z',
}

describe('a collection', () => {
  it('is read as it is written', () => {
    const read = collectionSchema.parse(collection)
    expect(collectionSchema.parse(JSON.parse(JSON.stringify(read)))).toEqual(read)
  })

  it.each<[string, Partial<Record<keyof Collection, unknown>>]>([
    ['an id that leads elsewhere', { id: '../c' }],
    ['an item of no pack', { itemRefs: ['47'] }],
    ['an item twice', { itemRefs: ['a:1', 'a:1'] }],
    [
      'a whole book',
      { itemRefs: Array.from({ length: collectionLimit + 1 }, (_, at) => `a:${at}`) },
    ],
    ['a title of several pages', { title: 'x'.repeat(201) }],
  ])('is refused with %s', (_, fields) => {
    expect(collectionSchema.safeParse({ ...collection, ...fields }).success).toBe(false)
  })
})

describe('moving an item', () => {
  const lists = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 8 })

  it('keeps all items and the order of the others', () => {
    fc.assert(
      fc.property(lists, fc.nat(), fc.integer({ min: -9, max: 9 }), (list, pick, by) => {
        const item = list[pick % list.length] ?? ''
        const after = moved(list, item, by)
        expect(after).toHaveLength(list.length)
        expect(after.filter((each) => each !== item)).toEqual(list.filter((each) => each !== item))
        const to = Math.min(Math.max(list.indexOf(item) + by, 0), list.length - 1)
        expect(after.indexOf(item)).toBe(to)
      }),
    )
  })

  it('leaves a list alone that does not hold it', () => {
    expect(moved(['a', 'b'], 'c', 1)).toEqual(['a', 'b'])
  })
})
