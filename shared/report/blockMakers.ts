import { isBlank } from '#shared/richText/plainTextOf'
import type { RichText } from '#shared/richText/RichText'
import type {
  CalloutBlock,
  Cell,
  Column,
  FactsBlock,
  HeadingBlock,
  ListBlock,
  PageBreakBlock,
  ParagraphBlock,
  ReportBlock,
  TableBlock,
  Text,
} from './Report'

/** What follows begins on a new page. */
export const pageBreak: PageBreakBlock = { type: 'pageBreak' }

/** Plain words as a paragraph's text. */
export const say = (text: string): Text => [{ text }]

export const heading = (level: HeadingBlock['level'], id: string, text: string): HeadingBlock => ({
  type: 'heading',
  level,
  id,
  text,
})

export const paragraph = (
  text: string | Text,
  style: ParagraphBlock['style'] = 'body',
): ParagraphBlock => ({
  type: 'paragraph',
  style,
  text: typeof text === 'string' ? say(text) : text,
})

/** A text of several lines as one paragraph for each line that says something. */
export const paragraphs = (text: string, style: ParagraphBlock['style'] = 'body') =>
  linesOf(text).map((line) => paragraph(line, style))

/** What was written in the editor; nothing where nothing was. */
export const written = (content: RichText | null): ReportBlock[] =>
  content && !isBlank(content) ? [{ type: 'richText', content }] : []

export const list = (items: readonly (string | Text)[], ordered = false): ListBlock => ({
  type: 'list',
  ordered,
  items: items.map((item) => (typeof item === 'string' ? say(item) : item)),
})

export const callout = (title: string, text: string): CalloutBlock => ({
  type: 'callout',
  title,
  text: say(text),
})

/** Terms with what holds for each; those with nothing to say are left out. */
export const facts = (
  items: readonly (readonly [term: string, detail: string | Text])[],
): FactsBlock => ({
  type: 'facts',
  items: items
    .filter(([, detail]) => detail.length > 0)
    .map(([term, detail]) => ({ term, detail: typeof detail === 'string' ? say(detail) : detail })),
})

export const column = (
  title: string,
  weight: number,
  align: Column['align'] = 'start',
): Column => ({
  title,
  weight,
  align,
})

/** A table; none where it would have no rows, as an empty table tells a reader nothing. */
export const table = (
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
): TableBlock[] => (rows.length > 0 ? [{ type: 'table', caption, columns, rows }] : [])

/** A cell of one paragraph for each line that says something; at least one. */
export const cell = (...lines: readonly (string | Text)[]): Cell => {
  const said = lines.filter((line) => line.length > 0)
  return said.length > 0
    ? said.map((line) => (typeof line === 'string' ? say(line) : line))
    : [say('–')]
}

/** The lines of a plain text that say something. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.trim())
    .filter(Boolean)
}
