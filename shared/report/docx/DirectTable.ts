import { FileChild, type IContext, type IXmlableObject, Paragraph } from 'docx'
import type { Cell, Column, TableBlock, Text } from '#shared/report/Report'
import type { DocumentParts } from './DocumentParts'
import { lineOf, runsOf } from './runs'
import {
  attributes,
  headParagraph,
  mark,
  run,
  tableBegin,
  tableParagraph,
  tableRow,
} from './tableXml'

/** Tables of up to so many rows stay on one page; a row of several paragraphs counts as so many. */
const keptRows = 9

/**
 * A table, given to the package as XML rather than as its own objects. Tables are the bulk of a long report, and the package looks
 * through the whole document once for each of its tables: a plan of 1,000 actions took three times as long with them.
 */
export class DirectTable extends FileChild {
  constructor(
    private readonly block: TableBlock,
    private readonly parts: DocumentParts,
  ) {
    super('w:tbl')
  }

  override prepForXml(context: IContext): IXmlableObject {
    const { columns, rows } = this.block
    const { widths, properties } = tableBegin(columns, this.parts.theme)
    // Rows of several paragraphs count as many: a tall table kept whole would leave half a page empty before it.
    const height = rows.reduce((sum, row) => sum + Math.max(...row.map((cell) => cell.length)), 0)
    return {
      'w:tbl': [
        ...properties,
        tableRow(
          columns.map((column, index) => ({
            width: widths[index] ?? 0,
            paragraphs: [headParagraph(column)],
          })),
          true,
        ),
        ...rows.map((cells, row) => {
          const kept = height <= keptRows && row < rows.length - 1
          return tableRow(
            columns.map((column, index) => ({
              width: widths[index] ?? 0,
              paragraphs: this.cellParagraphs(
                cells[index] ?? [],
                column,
                kept && index === 0,
                context,
              ),
            })),
            false,
          )
        }),
      ],
    }
  }

  private cellParagraphs(
    cell: Cell,
    { align }: Column,
    keepNext: boolean,
    context: IContext,
  ): IXmlableObject[] {
    return cell.map((line, index) => {
      const style = align === 'end' ? 'TableFigure' : index === 0 ? 'TableText' : 'TableDetail'
      const runs = this.directRuns(line)
      if (runs) return tableParagraph(style, keepNext, runs)
      // A link out of the document needs an entry in another part of the file, which the package's own objects make.
      const children = runsOf(line, this.parts)
      return (
        new Paragraph({ style, keepNext, children }).prepForXml(context) ??
        tableParagraph(style, keepNext, [])
      )
    })
  }

  /** The runs of a line as XML; null where it holds a link out of the document. */
  private directRuns(line: Text): IXmlableObject[] | null {
    const runs: IXmlableObject[] = []
    for (const { text, strong, emphasis, href, to } of line) {
      if (href !== undefined) return null
      const look = [
        ...(strong ? [{ 'w:b': {} }, { 'w:bCs': {} }] : []),
        ...(emphasis ? [{ 'w:i': {} }, { 'w:iCs': {} }] : []),
      ]
      const anchor = to === undefined ? undefined : this.parts.bookmarkOf.get(to)
      runs.push(
        anchor
          ? {
              'w:hyperlink': [
                attributes({ 'w:history': 1, 'w:anchor': anchor }),
                run(lineOf(text), [mark('w:rStyle', { 'w:val': 'Hyperlink' }), ...look]),
              ],
            }
          : run(lineOf(text), look),
      )
    }
    return runs
  }
}
