import { FileChild, type IContext, type IXmlableObject, Paragraph } from 'docx'
import type { Cell, Column, TableBlock, Text } from '#shared/report/Report'
import type { DocumentParts } from './DocumentParts'
import { lineOf, runsOf } from './runs'
import { tableStyleId, textWidth } from './theme'

/** Tables of up to so many rows stay on one page. */
const keptRows = 9

const attributes = (values: Readonly<Record<string, string | number>>) => ({ _attr: values })
const mark = (name: string, values: Readonly<Record<string, string | number>>) => ({
  [name]: attributes(values),
})
const run = (text: string, properties: readonly IXmlableObject[] = []): IXmlableObject => ({
  'w:r': [
    ...(properties.length > 0 ? [{ 'w:rPr': [...properties] }] : []),
    { 'w:t': [attributes({ 'xml:space': 'preserve' }), text] },
  ],
})

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
    const whole = textWidth(this.parts.theme)
    const widths = columnWidths(columns, whole)
    return {
      'w:tbl': [
        {
          'w:tblPr': [
            mark('w:tblStyle', { 'w:val': tableStyleId }),
            mark('w:tblW', { 'w:w': whole, 'w:type': 'dxa' }),
            mark('w:tblLayout', { 'w:type': 'fixed' }),
            mark('w:tblLook', {
              'w:firstRow': 'true',
              'w:lastRow': 'false',
              'w:firstColumn': 'false',
              'w:lastColumn': 'false',
              'w:noHBand': 'true',
              'w:noVBand': 'true',
            }),
          ],
        },
        { 'w:tblGrid': widths.map((width) => mark('w:gridCol', { 'w:w': width })) },
        tableRow(
          columns.map(({ title, align }, index) => ({
            width: widths[index] ?? 0,
            paragraphs: [
              paragraph(align === 'end' ? 'TableHeadFigure' : 'TableHead', false, [
                run(lineOf(title)),
              ]),
            ],
          })),
          true,
        ),
        ...rows.map((cells, row) => {
          const kept = rows.length <= keptRows && row < rows.length - 1
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
      if (runs) return paragraph(style, keepNext, runs)
      // A link out of the document needs an entry in another part of the file, which the package's own objects make.
      const children = runsOf(line, this.parts)
      return (
        new Paragraph({ style, keepNext, children }).prepForXml(context) ??
        paragraph(style, keepNext, [])
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

function paragraph(
  style: string,
  keepNext: boolean,
  runs: readonly IXmlableObject[],
): IXmlableObject {
  const properties = [
    mark('w:pStyle', { 'w:val': style }),
    ...(keepNext ? [{ 'w:keepNext': {} }] : []),
  ]
  return { 'w:p': [{ 'w:pPr': properties }, ...runs] }
}

function tableRow(
  cells: readonly { readonly width: number; readonly paragraphs: readonly IXmlableObject[] }[],
  isHead: boolean,
): IXmlableObject {
  return {
    'w:tr': [
      { 'w:trPr': [{ 'w:cantSplit': {} }, ...(isHead ? [{ 'w:tblHeader': {} }] : [])] },
      ...cells.map(({ width, paragraphs }) => ({
        'w:tc': [{ 'w:tcPr': [mark('w:tcW', { 'w:w': width, 'w:type': 'dxa' })] }, ...paragraphs],
      })),
    ],
  }
}

/** Widths in twips that add up to the whole. */
function columnWidths(columns: readonly Column[], whole: number): number[] {
  const weights = columns.reduce((sum, { weight }) => sum + weight, 0)
  const widths = columns.map(({ weight }) => Math.floor((whole * weight) / weights))
  const rest = whole - widths.reduce((sum, width) => sum + width, 0)
  return widths.map((width, index) => (index === 0 ? width + rest : width))
}
