import { describe, expect, it } from 'vitest'
import { facetKinds, facetsOf, findFacet } from '#renderer/features/library/facets'
import { listGroups } from '#renderer/features/library/listGroups'
import { createTranslator } from '#shared/messages/createTranslator'
import { wholeLibrary } from '../../../shared/template/library/aLibrary'

const t = createTranslator('en')

async function titlesOf(kind: (typeof facetKinds)[number], id: string): Promise<string[]> {
  const library = await wholeLibrary()
  const facet = findFacet(facetsOf(library), kind, id)
  if (!facet) throw new Error(id)
  return listGroups(facet, library, t).map(({ title }) => title)
}

describe('listGroups', () => {
  it('lists every item of every facet once', async () => {
    const library = await wholeLibrary()
    const facets = facetsOf(library)
    for (const facet of facetKinds.flatMap((kind) =>
      facets[kind].flatMap((group) => group.facets),
    )) {
      const listed = listGroups(facet, library, t).flatMap(({ items }) => items)
      expect(new Set(listed)).toEqual(new Set(facet.items))
      expect(listed).toHaveLength(new Set(facet.items).size)
    }
  })

  it('gives a benchmark by its factors', async () => {
    expect((await titlesOf('document', 'integrating-cities-diversity')).slice(0, 2)).toEqual([
      'Standards',
      expect.stringMatching(/^F1 /),
    ])
  })

  it('gives conclusions by the headings under their principles', async () => {
    const titles = await titlesOf('document', 'common-basic-principles')
    expect(titles[0]).toMatch(/^P1 /)
    expect(titles).toContain('Choosing indicators')
  })

  it('gives recommendations by whom they address, and the rest by kind', async () => {
    expect(await titlesOf('document', 'city-recommendations')).toEqual([
      'Cities',
      'National governments',
      'The European level',
      'Findings and challenges',
    ])
  })

  it('gives what is linked to a principle by kind', async () => {
    expect((await titlesOf('principle', 'common-basic-principles:P5')).slice(0, 1)).toEqual([
      'Principles',
    ])
  })
})
