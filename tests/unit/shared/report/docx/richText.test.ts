import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildDocument } from '#shared/report/docx/buildDocument'
import type { Report } from '#shared/report/Report'
import { type RichText, richTextSchema } from '#shared/richText/RichText'
import { packTo } from '../../../../helpers/aReport'
import { openXmlErrors } from '../../../../helpers/documentTools'
import { temporaryFolder } from '../../../../helpers/temporaryFolder'
import { paragraphsOf, partOf, wordParts } from '../../../../helpers/wordFile'

const reportOf = (content: RichText): Report => ({
  kind: 'action-plan',
  locale: 'en',
  title: 'Title',
  subject: 'Subject',
  author: 'City',
  runningHead: 'Head',
  footer: [{ text: 'Page ' }, { field: 'page' }],
  unknownPart: '[not shown]',
  blocks: [{ type: 'richText', content }],
})
const text = (words: string) => ({ type: 'text' as const, text: words })
const says = (words: string) => ({ type: 'paragraph' as const, content: [text(words)] })

async function written(content: RichText) {
  const path = await packTo(join(await temporaryFolder(), 'text.docx'), reportOf(content))
  return { path, parts: await wordParts(path) }
}

describe('rich text in Word', () => {
  it('keeps bold, italic, breaks and quotes', async () => {
    const { parts } = await written({
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'strong', marks: [{ type: 'bold' }] },
            { type: 'hardBreak' },
            { type: 'text', text: 'soft', marks: [{ type: 'italic' }] },
          ],
        },
        { type: 'blockquote', content: [says('quoted')] },
      ],
    })
    const [first, second] = paragraphsOf(partOf(parts, 'word/document.xml'))
    expect(first?.xml).toMatch(/<w:b\/>.*strong.*<w:br\/>.*<w:i\/>.*soft/s)
    expect(second).toMatchObject({ style: 'Quote', text: 'quoted' })
  })

  it('counts each ordered list from its own start, and nests lists', async () => {
    const item = (...content: RichText['content']) => ({ type: 'listItem' as const, content })
    const { path, parts } = await written({
      type: 'doc',
      content: [
        { type: 'orderedList', content: [item(says('one')), item(says('two'))] },
        says('between'),
        {
          type: 'orderedList',
          attrs: { start: 5 },
          content: [
            item(says('five'), says('still five'), {
              type: 'bulletList',
              content: [item(says('inner'))],
            }),
          ],
        },
      ],
    })
    const lists = paragraphsOf(partOf(parts, 'word/document.xml')).map(({ text: words, xml }) => ({
      words,
      list: /<w:numId w:val="(\d+)"/.exec(xml)?.[1],
      level: /<w:ilvl w:val="(\d+)"/.exec(xml)?.[1],
    }))
    const named = new Map(lists.map((one) => [one.words, one]))
    expect(named.get('one')?.list).toBe(named.get('two')?.list)
    expect(named.get('five')?.list).not.toBe(named.get('one')?.list)
    expect(named.get('still five')?.list).toBeUndefined()
    expect(named.get('inner')?.level).toBe('1')
    expect(partOf(parts, 'word/numbering.xml')).toContain('<w:start w:val="5"/>')
    expect(await openXmlErrors(path)).toEqual([])
  })

  it('leaves out paragraphs that say nothing', async () => {
    const { parts } = await written({
      type: 'doc',
      content: [
        { type: 'paragraph' },
        says('something'),
        { type: 'paragraph', content: [text('  ')] },
        { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }] },
      ],
    })
    expect(
      paragraphsOf(partOf(parts, 'word/document.xml')).map(({ text: words }) => words),
    ).toEqual(['something'])
  })

  it('shows a placeholder for a node nobody knows, and reports it', async () => {
    const unknown = {
      type: 'doc',
      content: [{ type: 'video' }, says('after')],
    } as unknown as RichText
    const seen: string[] = []
    buildDocument(reportOf(unknown), undefined, (type) => seen.push(type))
    expect(seen).toEqual(['video'])
    await expect(written(unknown)).rejects.toThrow('video')
  })

  it('keeps the words under a mark nobody knows, and reports it', () => {
    const marked = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ ...text('x'), marks: [{ type: 'glow' }] }] }],
    } as unknown as RichText
    const seen: string[] = []
    buildDocument(reportOf(marked), undefined, (type) => seen.push(type))
    expect(seen).toEqual(['glow'])
  })

  it('writes any text that the schema lets through', async () => {
    const { block } = fc.letrec<{ block: RichText['content'][number] }>((tie) => ({
      block: fc.oneof(
        { maxDepth: 12 },
        fc
          .array(fc.string({ minLength: 1, maxLength: 20 }).map(text), { maxLength: 3 })
          .map((content) => ({ type: 'paragraph' as const, content })),
        fc
          .array(tie('block'), { minLength: 1, maxLength: 2 })
          .map((content) => ({ type: 'blockquote' as const, content })),
        fc.record({
          type: fc.constantFrom('bulletList' as const, 'orderedList' as const),
          content: fc.array(
            fc
              .array(tie('block'), { minLength: 1, maxLength: 2 })
              .map((content) => ({ type: 'listItem' as const, content })),
            { minLength: 1, maxLength: 3 },
          ),
        }),
      ),
    }))
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 4, maxLength: 20 }), async (content) => {
        const checked = richTextSchema.safeParse({
          type: 'doc',
          content: [...content, says('end')],
        })
        fc.pre(checked.success)
        const { path } = await written(checked.data)
        expect(await openXmlErrors(path)).toEqual([])
      }),
      { numRuns: 4 },
    )
  }, 120_000)
})
