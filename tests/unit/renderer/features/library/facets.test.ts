import { describe, expect, it } from 'vitest'
import { facetKinds, facetsOf, findFacet } from '#renderer/features/library/facets'
import { wholeLibrary } from '../../../shared/template/library/aLibrary'

const all = async () => facetsOf(await wholeLibrary())
const names = async (kind: (typeof facetKinds)[number]) =>
  (await all())[kind].flatMap(({ facets }) => facets.map(({ name }) => name))

describe('facets', () => {
  it('offer every item by its document, once', async () => {
    const library = await wholeLibrary()
    const items = facetsOf(library).document.flatMap(({ facets }) =>
      facets.flatMap((facet) => facet.items),
    )
    expect(items).toEqual([...library.items.values()])
  })

  it('offer nothing that leads nowhere, and no value twice', async () => {
    const facets = await all()
    for (const kind of facetKinds) {
      const ofKind = facets[kind].flatMap((group) => group.facets)
      expect(ofKind.length).toBeGreaterThan(5)
      expect(new Set(ofKind.map(({ id }) => id)).size).toBe(ofKind.length)
      for (const { items } of ofKind) expect(items.length).toBeGreaterThan(0)
    }
  })

  it('lead from each commitment and principle to what is linked to it, itself first', async () => {
    const facets = await all()
    expect(await names('commitment')).toHaveLength(11)
    expect(await names('principle')).toHaveLength(11)
    const principle = findFacet(facets, 'principle', 'common-basic-principles:P5')
    expect(principle?.items[0]?.ref).toBe('common-basic-principles:P5')
    for (const item of principle?.items.slice(1) ?? [])
      expect(item.principleRefs).toContain('common-basic-principles:P5')
  })

  it('put what several documents say on one topic together', async () => {
    const packs = findFacet(await all(), 'topic', 'Employment')?.items.map(({ packId }) => packId)
    expect(new Set(packs)).toEqual(new Set(['good-practice', 'indicator-fiches']))
  })

  it('list the toolkits that are missing, with what we have instead', async () => {
    const library = await wholeLibrary()
    for (const theme of library.itemsOf('integrating-cities-themes')) {
      const facet = findFacet(facetsOf(library), 'topic', theme.ref)
      expect(facet?.items[0]).toBe(theme)
      expect(facet?.items).toHaveLength(
        1 + library.linksOf(theme.ref).filter(({ kind }) => kind === 'standsIn').length,
      )
    }
  })

  it('give cities in the order of the alphabet', async () => {
    const cities = await names('city')
    expect(cities[0]).toBe('Amsterdam')
    expect(cities).toEqual([...cities].sort((a, b) => a.localeCompare(b)))
  })

  it('know no value that is not there', async () => {
    expect(findFacet(await all(), 'city', 'Atlantis')).toBeUndefined()
  })
})
