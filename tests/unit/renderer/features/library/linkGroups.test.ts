import { describe, expect, it } from 'vitest'
import { linkGroups } from '#renderer/features/library/linkGroups'
import { itemAt, wholeLibrary } from '../../../shared/template/library/aLibrary'

describe('linkGroups', () => {
  it('holds every link of every item once, but for what it belongs under and what belongs under it', async () => {
    const library = await wholeLibrary()
    for (const item of library.items.values()) {
      const grouped = linkGroups(item, library).flatMap(({ links }) => links)
      const all = library.linksOf(item.ref)
      expect(new Set(grouped).size).toBe(grouped.length)
      for (const link of all) {
        const isNear = link.item.ref === item.parentRef || link.item.parentRef === item.ref
        expect(grouped.includes(link)).toBe(!isNear)
      }
    }
  })

  it('tells apart what bears on an item and what it bears on itself', async () => {
    const library = await wholeLibrary()
    const factor = itemAt(library, 'integrating-cities-diversity:F6')
    const groups = linkGroups(factor, library).map(({ kind, direction }) => `${kind} ${direction}`)
    expect(groups).toContain('serves out')
    expect(groups).toContain('bearsOn in')
    expect(groups).toContain('listed in')
  })
})
