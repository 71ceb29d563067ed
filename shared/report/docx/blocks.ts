import { Bookmark, type FileChild, HeadingLevel, Paragraph, Tab, TextRun } from 'docx'
import type {
  CalloutBlock,
  ContentsBlock,
  FactsBlock,
  FormTableBlock,
  HeadingBlock,
  ListBlock,
  ParagraphBlock,
  ReportBlock,
  RichTextBlock,
  TableBlock,
  TitlePageBlock,
} from '#shared/report/Report'
import { contentsParagraphs } from './contents'
import { DirectTable } from './DirectTable'
import type { DocumentParts } from './DocumentParts'
import { FormTable } from './FormTable'
import { bullets, numbers } from './numbering'
import { richTextParagraphs } from './richText'
import { lineOf, runsOf } from './runs'

/** What the block before means for this one. */
export interface Flow {
  readonly onNewPage: boolean
  readonly afterTable: boolean
}

type BlockWriters = {
  readonly [K in ReportBlock['type']]: (
    block: Extract<ReportBlock, { type: K }>,
    parts: DocumentParts,
    flow: Flow,
  ) => FileChild[]
}

const headingLevels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const
const paragraphStyles = { body: 'Normal', lead: 'Lead', note: 'Note', intro: 'ListIntro' } as const

const writers: BlockWriters = {
  heading: ({ level, id, text }: HeadingBlock, parts, { onNewPage }) => {
    const run = new TextRun(lineOf(text))
    const bookmark = parts.bookmarkOf.get(id)
    return [
      new Paragraph({
        heading: headingLevels[level],
        pageBreakBefore: onNewPage,
        children: [bookmark ? new Bookmark({ id: bookmark, children: [run] }) : run],
      }),
    ]
  },
  paragraph: ({ style, text }: ParagraphBlock, parts, { onNewPage, afterTable }) => [
    new Paragraph({
      style: afterTable && style === 'body' ? 'AfterTable' : paragraphStyles[style],
      pageBreakBefore: onNewPage,
      children: runsOf(text, parts),
    }),
  ],
  richText: ({ content }: RichTextBlock, parts) => richTextParagraphs(content, parts),
  list: ({ ordered, items }: ListBlock, parts) => {
    const reference = ordered ? numbers(parts.theme) : bullets(parts.theme)
    const instance = ordered ? parts.nextList() : 0
    return items.map(
      (item) =>
        new Paragraph({
          style: 'ListParagraph',
          numbering: { reference, level: 0, instance },
          children: runsOf(item, parts),
        }),
    )
  },
  table: (block: TableBlock, parts) => [captionOf(block), new DirectTable(block, parts)],
  formTable: (block: FormTableBlock, parts) => [captionOf(block), new FormTable(block, parts)],
  facts: ({ items }: FactsBlock, parts) => factParagraphs(items, parts),
  callout: ({ title, text }: CalloutBlock, parts) => [
    new Paragraph({ style: 'CalloutTitle', children: [new TextRun(lineOf(title))] }),
    new Paragraph({ style: 'Callout', children: runsOf(text, parts) }),
  ],
  // Takes effect on the block after it: a break of its own would be an empty paragraph.
  pageBreak: () => [],
  titlePage: ({ kind, title, subtitle, facts, note }: TitlePageBlock, parts) => [
    new Paragraph({ style: 'TitleKind', children: [new TextRun(lineOf(kind))] }),
    new Paragraph({ style: 'Title', children: [new TextRun(lineOf(title))] }),
    new Paragraph({ style: 'Subtitle', children: [new TextRun(lineOf(subtitle))] }),
    ...factParagraphs(facts, parts),
    new Paragraph({ style: 'Note', children: [new TextRun(lineOf(note))] }),
  ],
  contents: ({ title, depth, hint }: ContentsBlock, parts) => [
    new Paragraph({
      style: 'ContentsTitle',
      pageBreakBefore: true,
      children: [new TextRun(lineOf(title))],
    }),
    new Paragraph({ style: 'Note', children: [new TextRun(lineOf(hint))] }),
    ...contentsParagraphs(depth, parts),
  ],
}

/** Writes one block of a report. */
export function writeBlock(block: ReportBlock, parts: DocumentParts, flow: Flow): FileChild[] {
  const write = writers[block.type] as (
    block: ReportBlock,
    parts: DocumentParts,
    flow: Flow,
  ) => FileChild[]
  return write(block, parts, flow)
}

function factParagraphs(items: FactsBlock['items'], parts: DocumentParts): Paragraph[] {
  return items.map(
    ({ term, detail }, index) =>
      new Paragraph({
        style: index === items.length - 1 ? 'Fact' : 'FactKept',
        children: [
          new TextRun({ bold: true, text: lineOf(term) }),
          new TextRun({ children: [new Tab()] }),
          ...runsOf(detail, parts),
        ],
      }),
  )
}

function captionOf({ caption }: TableBlock | FormTableBlock): Paragraph {
  return new Paragraph({ style: 'Caption', children: [new TextRun(lineOf(caption))] })
}
