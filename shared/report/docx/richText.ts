import { ExternalHyperlink, Paragraph, type ParagraphChild, TextRun } from 'docx'
import { cleanText } from '#shared/lib/cleanText'
import type {
  RichText,
  RichTextBlock,
  RichTextInline,
  RichTextListItem,
  RichTextMark,
} from '#shared/richText/RichText'
import type { DocumentParts } from './DocumentParts'
import { documentLink } from './documentLink'
import { bullets, deepestListLevel, indentOf, numbers } from './numbering'

/** Where in a rich text a block stands. */
interface Place {
  readonly parts: DocumentParts
  readonly style: 'Normal' | 'Quote'
  /** The list around it, and what is still to be given its first paragraph: the sign or number. */
  readonly list: {
    readonly reference: ReturnType<typeof bullets>
    readonly instance: number
  } | null
  readonly level: number
}

type Writers<T extends { type: string }, R> = {
  readonly [K in T['type']]: (node: Extract<T, { type: K }>, place: Place) => R
}

/** How each kind of block is written. */
const blockWriters: Writers<RichTextBlock, Paragraph[]> = {
  paragraph: ({ content }, place) => paragraphOf(inlinesOf(content ?? [], place), place, false),
  blockquote: ({ content }, place) =>
    content.flatMap((block) => writeBlock(block, { ...place, style: 'Quote' })),
  bulletList: ({ content }, place) =>
    listOf(content, { ...place, list: { reference: bullets(place.parts.theme), instance: 0 } }),
  orderedList: ({ content, attrs }, place) => {
    const level = place.list ? Math.min(place.level + 1, deepestListLevel) : 0
    const instance = place.parts.nextList()
    const reference = numbers(place.parts.theme, level, attrs?.start ?? 1)
    return listOf(content, { ...place, list: { reference, instance } })
  },
}

interface RunLook {
  readonly bold?: true
  readonly italics?: true
  readonly href?: string
}

/** What each kind of mark does to a run. */
const markWriters: {
  readonly [K in RichTextMark['type']]: (mark: Extract<RichTextMark, { type: K }>) => RunLook
} = {
  bold: () => ({ bold: true }),
  italic: () => ({ italics: true }),
  link: ({ attrs }) => ({ href: attrs.href }),
}

/** How each kind of inline is written. */
const inlineWriters: Writers<RichTextInline, ParagraphChild[]> = {
  text: ({ text, marks }, { parts }) => {
    const { href, ...look } = Object.assign(
      {},
      ...(marks ?? []).map((mark) => lookOf(mark, parts)),
    ) as RunLook
    const words = cleanText(text).replace(/[\t\n\r\u2028\u2029]+/g, ' ')
    if (words === '') return []
    const link = href === undefined ? null : documentLink(href)
    return link
      ? [
          new ExternalHyperlink({
            link,
            children: [new TextRun({ ...look, text: words, style: 'Hyperlink' })],
          }),
        ]
      : [new TextRun({ ...look, text: words })]
  },
  hardBreak: () => [new TextRun({ break: 1 })],
}

/**
 * Writes what somebody wrote in the editor. Paragraphs that say nothing are left out. A node or mark of unknown type leaves a
 * visible placeholder (a mark: its plain words), and is reported through `onUnknown`.
 */
export function richTextParagraphs(text: RichText, parts: DocumentParts): Paragraph[] {
  return text.content.flatMap((block) =>
    writeBlock(block, { parts, style: 'Normal', list: null, level: 0 }),
  )
}

function writeBlock(block: RichTextBlock, place: Place): Paragraph[] {
  const write = Object.hasOwn(blockWriters, block.type) ? blockWriters[block.type] : undefined
  if (write) return (write as (node: RichTextBlock, place: Place) => Paragraph[])(block, place)
  place.parts.onUnknown(String((block as { type: unknown }).type))
  return paragraphOf([new TextRun(place.parts.unknownPart)], place, false)
}

function inlinesOf(content: readonly RichTextInline[], place: Place): ParagraphChild[] {
  if (!content.some((inline) => inline.type !== 'hardBreak' && inline.text?.trim() !== ''))
    return []
  return content.flatMap((inline) => {
    const write = Object.hasOwn(inlineWriters, inline.type) ? inlineWriters[inline.type] : undefined
    if (write)
      return (write as (node: RichTextInline, place: Place) => ParagraphChild[])(inline, place)
    place.parts.onUnknown(String((inline as { type: unknown }).type))
    return [new TextRun(place.parts.unknownPart)]
  })
}

function lookOf(mark: RichTextMark, parts: DocumentParts): RunLook {
  const look = Object.hasOwn(markWriters, mark.type) ? markWriters[mark.type] : undefined
  if (look) return (look as (mark: RichTextMark) => RunLook)(mark)
  parts.onUnknown(String((mark as { type: unknown }).type))
  return {}
}

/** The items of a list. Only the first paragraph of an item carries its sign; what follows stands in as far. */
function listOf(
  items: readonly RichTextListItem[],
  outer: Place & { list: NonNullable<Place['list']> },
): Paragraph[] {
  return items.flatMap((item) => {
    let signed = false
    return item.content.flatMap((block) => {
      const inside: Place = outer
      if (block.type === 'paragraph') {
        const written = paragraphOf(inlinesOf(block.content ?? [], inside), inside, !signed)
        signed ||= written.length > 0
        return written
      }
      return writeBlock(block, {
        ...inside,
        level: Math.min(inside.level + 1, deepestListLevel),
      })
    })
  })
}

function paragraphOf(
  children: readonly ParagraphChild[],
  place: Place,
  signed: boolean,
): Paragraph[] {
  if (children.length === 0) return []
  const { list, level, parts, style } = place
  if (!list) return [new Paragraph({ style, children })]
  return [
    signed
      ? new Paragraph({
          style: 'ListParagraph',
          children,
          numbering: { reference: list.reference, level, instance: list.instance },
        })
      : new Paragraph({
          style: 'ListContinue',
          children,
          indent: { left: indentOf(parts.theme, level).left },
        }),
  ]
}
