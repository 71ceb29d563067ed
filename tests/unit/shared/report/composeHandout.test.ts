import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createTranslator } from '#shared/messages/createTranslator'
import { composeHandout } from '#shared/report/composeHandout'
import type { Report, ReportBlock } from '#shared/report/Report'
import { type Collection, collectionSchema } from '#shared/template/library/Collection'
import type { Library } from '#shared/template/library/Library'
import { packTo } from '../../../helpers/aReport'
import { openXmlErrors } from '../../../helpers/documentTools'
import { temporaryFolder } from '../../../helpers/temporaryFolder'
import { paragraphsOf, partOf, tablesOf, wordParts } from '../../../helpers/wordFile'
import { wholeLibrary } from '../template/library/aLibrary'

const aCollection = (fields: Partial<Collection> = {}): Collection =>
  collectionSchema.parse({
    format: 'common-ground/collection/1',
    id: 'c-1',
    title: 'For the March workshop',
    note: 'Read before you come.\nBring one question each.',
    itemRefs: [],
    createdAt: '2026-03-01T09:00:00.000Z',
    ...fields,
  })

const handout = (library: Library, fields: Partial<Collection>, locale = 'en-GB'): Report =>
  composeHandout(aCollection(fields), library, {
    locale,
    today: '2026-03-10',
    t: createTranslator(locale),
  })

/** One of each kind, and those with the most parts. */
const mixed = (library: Library): string[] => [
  ...new Map([...library.items.values()].map(({ kind, ref }) => [kind, ref])).values(),
  'common-basic-principles:P5',
  'indicator-fiches:home-ownership',
]

/** Every word that a report says, in order. */
function wordsOf(blocks: readonly ReportBlock[]): string {
  const texts: string[] = []
  const collect = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value)
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect)
  }
  collect(blocks)
  return texts.join('\n')
}

describe('a handout', () => {
  it('says all that each of its items says, in the order of the collection', async () => {
    const library = await wholeLibrary()
    const itemRefs = mixed(library)
    const { blocks } = handout(library, { itemRefs })
    const headings = blocks.flatMap((each, at) =>
      each.type === 'heading' && each.level === 2 ? [at] : [],
    )
    expect(headings).toHaveLength(itemRefs.length)
    for (const [index, ref] of itemRefs.entries()) {
      const item = library.items.get(ref)
      const said = wordsOf(blocks.slice(headings[index], headings[index + 1]))
      expect(said).toContain(item?.title ?? item?.label)
      expect(said).toContain(item?.text)
      expect(said).toContain('Source: ')
      for (const part of item?.parts ?? [])
        if (part.form === 'list' && part.key !== 'years' && part.key !== 'euReference')
          for (const text of part.texts) expect(said).toContain(text)
    }
  })

  it('begins with the title and the note, each line a paragraph', async () => {
    const library = await wholeLibrary()
    const report = handout(library, { itemRefs: ['impart:C1'] })
    expect(report.title).toBe('For the March workshop')
    expect(report.blocks.slice(0, 3)).toMatchObject([
      { type: 'heading', level: 1, text: 'For the March workshop' },
      { style: 'lead', text: [{ text: 'Read before you come.' }] },
      { style: 'lead', text: [{ text: 'Bring one question each.' }] },
    ])
  })

  it('tells of items that the library no longer holds, and leaves them out', async () => {
    const library = await wholeLibrary()
    const { blocks } = handout(library, { itemRefs: ['gone:1', 'impart:C1', 'gone:2'] })
    expect(wordsOf(blocks)).toContain('2 items of this collection are not in the library')
    expect(blocks.filter((each) => each.type === 'heading')).toHaveLength(2)
  })

  it('is a whole document without title, note or items', async () => {
    const report = handout(await wholeLibrary(), { title: '', note: '' })
    expect(report.title).toBe('Collection without a title')
    expect(wordsOf(report.blocks)).toContain('This collection holds no items yet.')
  })

  it('puts the European line into a table, with numbers in the form of the locale', async () => {
    const library = await wholeLibrary()
    const { blocks } = handout(library, { itemRefs: ['indicator-fiches:home-ownership'] }, 'de')
    const table = blocks.find((each) => each.type === 'table')
    expect(table?.rows[0]).toEqual([[[{ text: 'Nationals' }]], [[{ text: '73,6' }]]])
    expect(table?.caption).toContain('Adults in the EU, 2024')
  })

  it('leads to web addresses that are safe to follow', async () => {
    const library = await wholeLibrary()
    const item = [...library.items.values()].find(({ parts }) =>
      parts.some(({ key }) => key === 'website'),
    )
    const { blocks } = handout(library, { itemRefs: [item?.ref ?? ''] })
    expect(wordsOf(blocks)).toMatch(/\nhttps?:\/\//)
  })

  it('is a Word file without fault, with real headings, lists and tables', async () => {
    const library = await wholeLibrary()
    const report = handout(library, { itemRefs: mixed(library) })
    const path = await packTo(join(await temporaryFolder(), 'handout.docx'), report)
    expect(await openXmlErrors(path)).toEqual([])
    const parts = await wordParts(path)
    const xml = partOf(parts, 'word/document.xml')
    const styles = paragraphsOf(xml).map(({ style }) => style)
    expect(styles.filter((style) => style === 'Heading1')).toHaveLength(1)
    expect(styles.filter((style) => style === 'Heading2')).toHaveLength(mixed(library).length)
    expect(styles).toContain('ListParagraph')
    expect(tablesOf(xml)).toHaveLength(1)
    expect(partOf(parts, 'docProps/core.xml')).toContain('For the March workshop')
  }, 60_000)
})
