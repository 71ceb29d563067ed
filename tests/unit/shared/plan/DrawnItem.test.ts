import { describe, expect, it } from 'vitest'
import { drawnFromSchema } from '#shared/plan/DrawnFrom'
import { draftKindsOf, drawnFrom, drawnItem, partTexts } from '#shared/plan/DrawnItem'
import { itemAt, wholeLibrary } from '../template/library/aLibrary'

describe('an item of the library', () => {
  it('gives a citation that a record can keep, whatever item it is', async () => {
    const library = await wholeLibrary()
    for (const item of library.items.values()) {
      const cited = drawnFrom(drawnItem(library, item))
      expect(drawnFromSchema.safeParse(cited).data, item.ref).toEqual(cited)
      expect(cited.document, item.ref).not.toBe('')
    }
  })

  it('is cited by its number, and by its words where it has no title', async () => {
    const library = await wholeLibrary()
    expect(
      drawnFrom(drawnItem(library, itemAt(library, 'common-basic-principles:47'))),
    ).toMatchObject({
      label: '47',
      source: '000:47',
      title: itemAt(library, 'common-basic-principles:47').text,
    })
  })

  it('becomes an action where it says what to do, an indicator where it says what to count, and nothing else', async () => {
    const library = await wholeLibrary()
    const kinds = new Map(
      [...library.items.values()].map((item) => [item.kind, draftKindsOf(item)]),
    )
    for (const kind of ['conclusion', 'recommendation', 'lesson', 'practice'] as const)
      expect(kinds.get(kind)).toEqual(['action', 'milestones'])
    expect(kinds.get('fiche')).toEqual(['indicator', 'milestones'])
    expect(kinds.get('question')).toEqual([])
    expect(kinds.get('evidenceExample')).toEqual([])
  })

  it('brings the refs it is linked to, and its texts by their part', async () => {
    const library = await wholeLibrary()
    const item = itemAt(library, 'good-practice:oslo-service-consultation')
    expect(drawnItem(library, item).linkedRefs).toContain('integrating-cities-diversity:F3')
    expect(partTexts(item, 'result')).toHaveLength(1)
    expect(partTexts(item, 'pitfalls')).toEqual([])
  })
})
