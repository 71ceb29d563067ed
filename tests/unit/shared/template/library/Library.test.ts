import { describe, expect, it } from 'vitest'
import { libraryOf } from '#shared/template/library/Library'
import { nameOf } from '#shared/template/library/LibraryItem'
import { packRefSchema } from '#shared/template/packRefSchema'
import { loadLibraryPacks, loadPack } from '#templates/index'
import { smallBenchmark, smallCommitments } from '../../../../helpers/smallPacks'
import { benchmarkDraft } from '../drafts'
import { itemAt, wholeLibrary } from './aLibrary'

const diversity = (id: string) => `integrating-cities-diversity:${id}`

describe('libraryOf', () => {
  it('gives every item a reference of its own form, a name and a text', async () => {
    const { items } = await wholeLibrary()
    for (const [ref, item] of items) {
      expect(item.ref).toBe(ref)
      expect(packRefSchema.safeParse(ref).success, ref).toBe(true)
      expect(nameOf(item), ref).not.toBe('')
      expect(item.text, ref).not.toBe('')
      for (const { texts } of item.parts) expect(texts.length, ref).toBeGreaterThan(0)
    }
  })

  it('puts questions under factors, factors of modules under modules, conclusions under principles', async () => {
    const library = await wholeLibrary()
    expect(itemAt(library, diversity('F3.Q2')).parentRef).toBe(diversity('F3'))
    expect(itemAt(library, 'impart:M2.3').parentRef).toBe('impart:M2')
    expect(itemAt(library, 'impart:C3').parentRef).toBeNull()
    expect(itemAt(library, 'common-basic-principles:47').parentRef).toBe(
      'common-basic-principles:P7',
    )
    expect(library.childrenOf(diversity('F3')).map(({ label }) => label)).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((number) => `F3.Q${number}`),
    )
  })

  it('has every parent and every child of a parent', async () => {
    const library = await wholeLibrary()
    for (const item of library.items.values())
      if (item.parentRef) expect(library.childrenOf(item.parentRef)).toContain(item)
  })

  it('lets a city example be read once, in the collection that ties it to other items', async () => {
    const { items } = await wholeLibrary()
    expect(items.has(diversity('F3.X1'))).toBe(false)
    expect(items.get('good-practice:oslo-service-consultation')?.city).toBe('Oslo')
    const alone = libraryOf([await benchmarkDraft()])
    expect(alone.items.get(diversity('F3.X1'))?.city).toBe('Oslo')
  })

  it('shows each link from both of its ends, with the same reason', async () => {
    const { items, linksOf } = await wholeLibrary()
    for (const ref of items.keys())
      for (const link of linksOf(ref)) {
        const back = linksOf(link.item.ref).filter(
          ({ item, kind }) => item.ref === ref && kind === link.kind,
        )
        expect(back, `${ref} ${link.item.ref}`).toEqual([
          {
            ...link,
            item: items.get(ref),
            direction: link.direction === 'in' ? 'out' : 'in',
          },
        ])
      }
  })

  it('shows a pair once, unless one of its links offers the same answer', async () => {
    const { items, linksOf } = await wholeLibrary()
    for (const ref of items.keys()) {
      const others = linksOf(ref).map(
        ({ item, kind }) => `${item.ref} ${kind === 'sameAnswer' ? kind : ''}`,
      )
      expect(new Set(others).size, ref).toBe(others.length)
    }
  })

  it('knows which factor serves a commitment, and why', async () => {
    const { linksOf } = await wholeLibrary()
    const serving = linksOf('integrating-cities-charter:P3').filter(({ kind }) => kind === 'serves')
    expect(serving.map(({ item, direction }) => [item.ref, direction])).toEqual([
      [diversity('F3'), 'in'],
    ])
    expect(serving[0]?.reason).toMatch(/Migrants help/)
  })

  it('ties the fifth principle to the conclusions that the source means, as corrected', async () => {
    const library = await wholeLibrary()
    const related = library
      .linksOf('common-basic-principles:P5')
      .filter(({ kind }) => kind === 'related')
    const numbers = related.map(({ item }) => Number(item.label))
    expect(numbers).toEqual(expect.arrayContaining([7, 18, 28, 29, 30, 31, 35, 42, 43, 44, 45]))
    const { parts } = itemAt(library, 'common-basic-principles:P5')
    const part = (key: string) => parts.find((one) => one.key === key)?.texts ?? []
    expect(part('referencesAsPrinted')).toContain('Language training: 39')
    expect(part('referencesCorrected')).toContain('Language training: 35')
    expect(part('referencesAsPrinted')[0]).toMatch(/: 7–18$/)
  })

  it('finds a question through the commitment and the principle of its factor', async () => {
    const question = itemAt(await wholeLibrary(), diversity('F3.Q2'))
    expect(question.commitmentRefs).toContain('integrating-cities-charter:P3')
    expect(question.principleRefs.length).toBeGreaterThan(0)
  })

  it('leaves out links to packs that are not there', () => {
    const { items, linksOf } = libraryOf([smallCommitments])
    expect(items.size).toBe(2)
    expect(linksOf('small-charter:P1')).toEqual([])
  })

  it('marks what the city made, and nothing else', () => {
    const { items } = libraryOf([smallBenchmark, smallCommitments], ({ id }) => id === 'small')
    for (const { packId, own } of items.values()) expect(own).toBe(packId === 'small')
  })

  it('lets the later of two editions of a pack stand', () => {
    const later = {
      ...smallBenchmark,
      version: '1.1.0',
      factors: smallBenchmark.factors.slice(0, 1),
    }
    const { packs, items } = libraryOf([smallBenchmark, later])
    expect(packs).toEqual([later])
    expect(items.has('small:F2')).toBe(false)
    expect(items.get('small:F1')?.packVersion).toBe('1.1.0')
  })

  it('keeps the order of packs and of print', async () => {
    const packs = await loadLibraryPacks()
    const { items } = libraryOf(packs)
    const order = packs.map(({ id }) => id)
    const places = [...items.values()].map(({ packId }) => order.indexOf(packId))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    const set = await loadPack('common-ground/recommendations/1')
    expect(
      [...items.values()].flatMap(({ kind, label }) => (kind === 'recommendation' ? [label] : [])),
    ).toEqual(set?.recommendations.map(({ id }) => id))
  })
})
