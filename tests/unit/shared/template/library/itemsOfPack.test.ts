import { describe, expect, it } from 'vitest'
import { itemsOfPack } from '#shared/template/library/itemsOfPack'
import { loadLibraryPacks, loadPack } from '#templates/index'

/** Every prose of a pack: what stands in fields that are read, not those that say where and what kind. */
function proseIn(value: unknown, found: string[] = []): readonly string[] {
  if (typeof value === 'string' && /\s/.test(value)) found.push(value)
  else if (Array.isArray(value)) for (const one of value) proseIn(one, found)
  else if (value !== null && typeof value === 'object')
    for (const [key, one] of Object.entries(value))
      if (key !== 'source' && key !== 'about') proseIn(one, found)
  return found
}

describe('itemsOfPack', () => {
  it('loses no text of any pack that holds items', async () => {
    for (const pack of await loadLibraryPacks()) {
      if (pack.format === 'common-ground/cross-walk/1') continue
      const { title, shortTitle, publisher, ...content } = pack
      const told = JSON.stringify(itemsOfPack(pack))
      // Reasons of links and notes of places stand in the links; see linksOfPack.
      const elsewhere = JSON.stringify([title, shortTitle, publisher, linkTexts(pack)])
      for (const text of proseIn(content)) {
        const written = JSON.stringify(text).slice(1, -1)
        expect(told.includes(written) || elsewhere.includes(written), text).toBe(true)
      }
    }
  })

  it('gives a cross-walk no items', async () => {
    const walk = await loadPack('common-ground/cross-walk/1')
    expect(walk && itemsOfPack(walk)).toEqual([])
  })

  it('gives every item of a pack another id', async () => {
    for (const pack of await loadLibraryPacks()) {
      const ids = itemsOfPack(pack).map(({ id }) => id)
      expect(new Set(ids).size, pack.id).toBe(ids.length)
    }
  })
})

const linkTexts = (pack: object): unknown =>
  'commitments' in pack ? Reflect.get(pack, 'commitments') : null
