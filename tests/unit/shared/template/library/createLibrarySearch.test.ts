import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLibrarySearch } from '#shared/template/library/createLibrarySearch'
import { libraryOf } from '#shared/template/library/Library'
import type { LibraryItem } from '#shared/template/library/LibraryItem'
import { smallBenchmark } from '../../../../helpers/smallPacks'
import { itemAt, wholeLibrary } from './aLibrary'

const search = async () => createLibrarySearch((await wholeLibrary()).items.values())

const topRefs = async (query: string, count = 5) =>
  (await search())
    .find(query)
    .slice(0, count)
    .map(({ item }) => item.ref)

/** A benchmark with words in several languages, as a city might make it. */
const manyTongues = createLibrarySearch(
  libraryOf([
    {
      ...smallBenchmark,
      contextFactors: [
        ['K1', 'Integrationsbeauftragte', 'Eine Stelle im Rathaus an der Hauptstraße.'],
        ['K2', 'Łódź', 'Miasto włókniarzy.'],
        ['K3', 'Tromsø', 'Kommunens tjenester for nyankomne.'],
        ['K4', 'Diyarbakır', 'Kadınlar için danışma.'],
        ['K5', 'Égalité', 'L’accès aux services.'],
      ].map(([id = '', title = '', explanation = ''], index) => ({
        id,
        number: index + 1,
        title,
        explanation,
        source: `own:${id}`,
      })),
    },
  ]).items.values(),
)

describe('createLibrarySearch', () => {
  it('finds every item that has a label by that label, before all else', async () => {
    const { find } = await search()
    for (const item of (await wholeLibrary()).items.values()) {
      if (item.label === null) continue
      const same = find(item.label)
        .filter((hit) => hit.item.label === item.label)
        .map((hit) => hit.item)
      expect(same).toContain(item)
      expect(find(item.label)[0]?.item.label, item.ref).toBe(item.label)
    }
  })

  it.each([
    ['47', 'common-basic-principles:47'],
    ['F3.Q2', 'integrating-cities-diversity:F3.Q2'],
    ['f3.q2', 'integrating-cities-diversity:F3.Q2'],
    [' M2.3 ', 'impart:M2.3'],
    ['city.4', 'city-recommendations:city.4'],
  ])('finds %j as the first', async (query, ref) => {
    expect((await topRefs(query))[0]).toBe(ref)
  })

  it.each([
    ['consultaton', 'consultation'],
    ['procuremnt', 'procurement'],
    ['entrepeneurship', 'entrepreneurship'],
    ['monitring', 'monitoring'],
    ['disrimination', 'discrimination'],
  ])('finds for %j what it finds for %j', async (typed, meant) => {
    const { find } = await search()
    const right = find(meant)
      .slice(0, 3)
      .map(({ item }) => item.ref)
    const found = find(typed).map(({ item }) => item.ref)
    expect(right.length).toBeGreaterThan(0)
    for (const ref of right) expect(found).toContain(ref)
  })

  it.each([
    ['wroclaw', 'good-practice:wroclaw-network-meeting'],
    ['Wrocław', 'good-practice:wroclaw-network-meeting'],
    ['ZURICH', 'good-practice:zurich-integration-steering'],
    ['zürich', 'good-practice:zurich-integration-steering'],
  ])('finds %j', async (query, ref) => {
    expect(await topRefs(query)).toContain(ref)
  })

  it.each([
    ['hauptstrasse', 'K1'],
    ['Hauptstraße', 'K1'],
    ['beauftragte', 'K1'],
    ['rathaus', 'K1'],
    ['lodz', 'K2'],
    ['wlokniarzy', 'K2'],
    ['tromso', 'K3'],
    ['diyarbakir', 'K4'],
    ['danisma', 'K4'],
    ['egalite', 'K5'],
    ['acces', 'K5'],
  ])('finds %j in a pack of another language', (query, id) => {
    expect(manyTongues.find(query)[0]?.item.ref).toBe(`small:${id}`)
  })

  it('finds an item by any word of its title, cut short', async () => {
    const { find } = await search()
    const titled = [...(await wholeLibrary()).items.values()].filter(({ title }) => title !== null)
    fc.assert(
      fc.property(fc.constantFrom(...titled), (item) => {
        const words = (item.title ?? '').match(/\p{L}{6,}/gu) ?? []
        for (const word of words)
          expect(
            find(word.slice(0, -1)).map((hit) => hit.item.ref),
            word,
          ).toContain(item.ref)
      }),
    )
  })

  it('wants all words where one item has them all, and takes some of them where none has', async () => {
    const all = await topRefs('equality standards in contracts', 3)
    expect(all).toContain('city-recommendations:city.7')
    const some = (await search()).find('procurement xylophone')
    expect(some.length).toBeGreaterThan(0)
  })

  it('lets nothing through that a filter keeps out, with words and without', async () => {
    const { find } = await search()
    const library = await wholeLibrary()
    const filters: readonly (readonly [
      Parameters<typeof find>[1],
      (item: LibraryItem) => boolean,
    ])[] = [
      [{ kinds: ['lesson'] }, ({ kind }) => kind === 'lesson'],
      [{ packIds: ['impart'] }, ({ packId }) => packId === 'impart'],
      [{ topics: ['Procurement'] }, ({ topic }) => topic === 'Procurement'],
      [{ cities: ['Oslo'] }, ({ city }) => city === 'Oslo'],
      [
        { commitmentRefs: ['integrating-cities-charter:P3'] },
        ({ ref, commitmentRefs }) =>
          [ref, ...commitmentRefs].includes('integrating-cities-charter:P3'),
      ],
      [
        { principleRefs: ['common-basic-principles:P9'] },
        ({ ref, principleRefs }) => [ref, ...principleRefs].includes('common-basic-principles:P9'),
      ],
      [
        { kinds: ['practice'], cities: ['Oslo', 'Vienna'] },
        ({ kind, city }) => kind === 'practice' && (city === 'Oslo' || city === 'Vienna'),
      ],
    ]
    for (const [filter, passes] of filters) {
      const listed = find('', filter).map(({ item }) => item)
      expect(listed).toEqual([...library.items.values()].filter(passes))
      expect(listed.length).toBeGreaterThan(0)
      for (const query of ['migrants', 'services', '47', 'F3.Q2'])
        for (const { item } of find(query, filter)) expect(passes(item), item.ref).toBe(true)
    }
  })

  it('tells which words were met', async () => {
    const hit = (await search()).find('procurement')[0]
    expect(hit?.words).toContain('procurement')
  })

  it('answers any text, best first and each item once', async () => {
    const { find } = await search()
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (query) => {
        const hits = find(query)
        expect(new Set(hits.map(({ item }) => item)).size).toBe(hits.length)
        for (const [index, { score }] of hits.entries())
          expect(score).toBeLessThanOrEqual(hits[index - 1]?.score ?? Number.POSITIVE_INFINITY)
      }),
    )
  })

  it('finds nothing for what nobody wrote', async () => {
    expect((await search()).find('xyzzyplugh')).toEqual([])
  })

  it('knows the item that it found', async () => {
    const library = await wholeLibrary()
    const hit = (await search()).find('F3.Q2')[0]
    expect(hit?.item).toBe(itemAt(library, 'integrating-cities-diversity:F3.Q2'))
  })
})
