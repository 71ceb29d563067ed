import type { IXmlableObject } from 'docx'
import type { Column } from '#shared/report/Report'
import { lineOf } from './runs'
import { type ReportTheme, tableStyleId, textWidth } from './theme'

/** The attributes of an element, as the package takes XML. */
export const attributes = (values: Readonly<Record<string, string | number>>) => ({ _attr: values })
/** An element that has attributes alone. */
export const mark = (name: string, values: Readonly<Record<string, string | number>>) => ({
  [name]: attributes(values),
})
/** A run of words. */
export const run = (text: string, properties: readonly IXmlableObject[] = []): IXmlableObject => ({
  'w:r': [
    ...(properties.length > 0 ? [{ 'w:rPr': [...properties] }] : []),
    { 'w:t': [attributes({ 'xml:space': 'preserve' }), text] },
  ],
})

/** How a table looks and how wide its columns are, in twips. */
export function tableBegin(columns: readonly Column[], theme: ReportTheme) {
  const whole = textWidth(theme)
  const widths = columnWidths(columns, whole)
  const properties: IXmlableObject[] = [
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
  ]
  return { widths, properties }
}

/** The paragraph at the head of a column. @param within makes more of its words, such as a place to be found by */
export function headParagraph(
  { title, align }: Column,
  within: (words: IXmlableObject) => readonly IXmlableObject[] = (words) => [words],
): IXmlableObject {
  return tableParagraph(
    align === 'end' ? 'TableHeadFigure' : 'TableHead',
    false,
    within(run(lineOf(title))),
  )
}

/** A cell of a table: its width in twips, its paragraphs, and its fill where it has one. */
export interface XmlCell {
  readonly width: number
  readonly paragraphs: readonly IXmlableObject[]
  readonly fill?: string
}

/** A paragraph in a cell. */
export function tableParagraph(
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

/** A row that is not torn apart between pages; the head comes back on each page. */
export function tableRow(cells: readonly XmlCell[], isHead: boolean): IXmlableObject {
  return {
    'w:tr': [
      { 'w:trPr': [{ 'w:cantSplit': {} }, ...(isHead ? [{ 'w:tblHeader': {} }] : [])] },
      ...cells.map(({ width, paragraphs, fill }) => ({
        'w:tc': [
          {
            'w:tcPr': [
              mark('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
              ...(fill
                ? [mark('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': fill })]
                : []),
            ],
          },
          ...paragraphs,
        ],
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
