import { Document, type FileChild, Footer, Header, PageNumber, Paragraph, TextRun } from 'docx'
import type { Report } from '#shared/report/Report'
import { writeBlock } from './blocks'
import type { DocumentParts } from './DocumentParts'
import { lineOf } from './runs'
import { type ReportTheme, reportStyles, reportTheme, tableStyles } from './theme'

/** What Word gives up on is a document with more text in one property than this. */
const longestProperty = 250

/**
 * Makes the Word document of a report: real headings with bookmarks, a contents field with its entries, marked header rows,
 * lists as lists, the document's language and title. Packing it to bytes is left to the edges.
 * @param onUnknown told the type of a rich text node that nobody knows how to write; the document shows a placeholder there
 */
export function buildDocument(
  report: Report,
  theme: ReportTheme = reportTheme,
  onUnknown: (type: string) => void = () => {},
): Document {
  let lists = 0
  let marks = 1_000_000
  const headings = report.blocks.filter((block) => block.type === 'heading')
  const parts: DocumentParts = {
    theme,
    locale: report.locale,
    // Short plain names, whatever the ids of the headings hold.
    bookmarkOf: new Map(headings.map(({ id }, index) => [id, `heading_${index + 1}`])),
    headings,
    unknownPart: report.unknownPart,
    onUnknown,
    nextList: () => ++lists,
    nextMark: () => ++marks,
  }
  const { page } = theme
  return new Document({
    title: propertyOf(report.title),
    subject: propertyOf(report.subject),
    creator: propertyOf(report.author),
    lastModifiedBy: propertyOf(report.author),
    customProperties: Object.entries(report.properties ?? {}).map(([name, value]) => ({
      name,
      value: propertyOf(value),
    })),
    styles: reportStyles(theme, report.locale),
    externalStyles: tableStyles(theme),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: page.width, height: page.height },
            margin: {
              top: page.margin.top,
              bottom: page.margin.bottom,
              left: page.margin.side,
              right: page.margin.side,
              header: 709,
              footer: 624,
            },
          },
        },
        headers: {
          default: new Header({
            children: [
              new Paragraph({
                style: 'Header',
                children: [new TextRun(lineOf(report.runningHead))],
              }),
            ],
          }),
        },
        footers: {
          default: new Footer({ children: [footerOf(report)] }),
          // A title page stays bare; a first page that begins at once is numbered like the others.
          ...(report.blocks[0]?.type === 'titlePage'
            ? {}
            : { first: new Footer({ children: [footerOf(report)] }) }),
        },
        children: childrenOf(report, parts),
      },
    ],
  })
}

function childrenOf({ blocks }: Report, parts: DocumentParts): FileChild[] {
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1]?.type
    return writeBlock(block, parts, {
      onNewPage: before === 'pageBreak',
      afterTable: before === 'table' || before === 'formTable',
    })
  })
}

function footerOf({ footer }: Report): Paragraph {
  return new Paragraph({
    style: 'Footer',
    children: footer.map((piece) =>
      'field' in piece
        ? new TextRun({
            children: [piece.field === 'page' ? PageNumber.CURRENT : PageNumber.TOTAL_PAGES],
          })
        : new TextRun(lineOf(piece.text)),
    ),
  })
}

export const propertyOf = (text: string): string => lineOf(text).slice(0, longestProperty)
