import { ExternalHyperlink, InternalHyperlink, type ParagraphChild, TextRun } from 'docx'
import { cleanText } from '#shared/lib/cleanText'
import type { Inline, Text } from '#shared/report/Report'
import type { DocumentParts } from './DocumentParts'
import { documentLink } from './documentLink'

/** Words as a document can carry them: one line, no characters that XML forbids. */
export const lineOf = (text: string): string =>
  cleanText(text).replace(/[\t\n\r\u2028\u2029]+/g, ' ')

/** The runs of one paragraph. */
export function runsOf(text: Text, parts: DocumentParts): ParagraphChild[] {
  return text.map((inline) => runOf(inline, parts))
}

function runOf({ text, strong, emphasis, href, to }: Inline, parts: DocumentParts): ParagraphChild {
  const words = lineOf(text)
  const look = { ...(strong ? { bold: true } : {}), ...(emphasis ? { italics: true } : {}) }
  const anchor = to === undefined ? undefined : parts.bookmarkOf.get(to)
  if (anchor)
    return new InternalHyperlink({
      anchor,
      children: [new TextRun({ ...look, text: words, style: 'Hyperlink' })],
    })
  const link = href === undefined ? null : documentLink(href)
  if (link)
    return new ExternalHyperlink({
      link,
      children: [new TextRun({ ...look, text: words, style: 'Hyperlink' })],
    })
  return new TextRun({ ...look, text: words })
}
