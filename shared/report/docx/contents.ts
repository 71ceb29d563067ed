import { ImportedXmlComponent, InternalHyperlink, Paragraph, Tab, TextRun } from 'docx'
import type { HeadingBlock } from '#shared/report/Report'
import type { DocumentParts } from './DocumentParts'
import { lineOf } from './runs'

/**
 * The table of contents as Word's own field, with its entries written already and each leading to its heading. The package's table is
 * not used: it marks every page number as due for an update, at which Word opens the document with a question that readers take for
 * a warning, and it closes with an empty paragraph. The page numbers are blank until the reader updates the field.
 * @param depth the lowest level of heading that is listed
 */
export function contentsParagraphs(depth: 1 | 2, parts: DocumentParts): Paragraph[] {
  const listed = parts.headings.filter(({ level }) => level <= depth)
  return listed.map(
    (heading, index) =>
      new Paragraph({
        style: heading.level === 1 ? 'TOC1' : 'TOC2',
        children: [
          ...(index === 0 ? fieldOpening(`TOC \\h \\o "1-${depth}"`) : []),
          entryOf(heading, parts),
          ...(index === listed.length - 1 ? [fieldMark('end')] : []),
        ],
      }),
  )
}

function entryOf({ id, text }: HeadingBlock, { bookmarkOf }: DocumentParts): InternalHyperlink {
  const anchor = bookmarkOf.get(id) ?? ''
  return new InternalHyperlink({
    anchor,
    children: [
      new TextRun(lineOf(text)),
      new TextRun({ children: [new Tab()] }),
      ...fieldOpening(`PAGEREF ${anchor} \\h`),
      fieldMark('end'),
    ],
  })
}

const fieldOpening = (instruction: string): TextRun[] => [
  fieldMark('begin'),
  new TextRun({ children: [instructionText(instruction)] }),
  fieldMark('separate'),
]

const fieldMark = (type: 'begin' | 'separate' | 'end'): TextRun =>
  new TextRun({ children: [new ImportedXmlComponent('w:fldChar', { 'w:fldCharType': type })] })

function instructionText(instruction: string): ImportedXmlComponent {
  const text = new ImportedXmlComponent('w:instrText', { 'xml:space': 'preserve' })
  text.push(instruction)
  return text
}
