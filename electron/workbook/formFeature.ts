import type { Feature, Image } from 'write-excel-file/node'
import {
  getCellAddress,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from 'write-excel-file/utility'
import type { FormSheet } from '#shared/lib/formSheet'
import { markSheetName } from '#shared/lib/formSheet'

type FileContent = Image['content']

/** The fill of a cell that is to be filled in. Nothing else has this colour: what can be written in and what looks so is one thing. */
export const answerColour = '#FFF8DC'
/** Stands for "a day as this reader's country writes it", which the format knows as number 14 and the package cannot name. */
export const localDay = 'mm-dd-yy'

/** The rows above the answers: that of the keys, which is hidden, and that of the headings. */
export const rowsAbove = 2

/** Where the words to choose from stand: a column of the hidden sheet, for a column of a form. */
export interface ChoiceList {
  readonly column: number
  readonly count: number
}

/**
 * What a form needs and the package does not offer, added through the package's own hooks: cells that can be written in among locked
 * ones, hidden keys, words to choose from, a filter. The protection has no password: it keeps slips away, not people.
 * @param sheets the forms by their place in the workbook
 * @param lists by sheet and column, `0:3`
 */
export function formFeature(
  sheets: ReadonlyMap<number, FormSheet>,
  markSheet: number,
  lists: ReadonlyMap<string, ChoiceList>,
): Feature<FileContent> {
  return {
    files: {
      transform: {
        'xl/styles.xml': { transform: withUnlockedAnswers },
        'xl/workbook.xml': {
          transformElementAttributes: (tag, attributes, index) =>
            tag === 'sheet' && index === markSheet
              ? { ...attributes, state: 'veryHidden' }
              : attributes,
        },
        'xl/worksheets/sheet{id}.xml': {
          transformElementAttributes: (tag, attributes, index, _, { sheetIndex }) => {
            if (tag !== 'row' && tag !== 'col') return attributes
            const sheet = sheets.get(sheetIndex)
            if (!sheet || index === undefined) return attributes
            if (index === 0) return { ...attributes, hidden: 1 }
            // Not marked as the user's own height: a row still grows with what is written in it.
            return tag === 'row' ? { ...attributes, ht: heightOf(sheet, index) } : attributes
          },
          transform: (xml, _, { sheetIndex }) => {
            const sheet = sheets.get(sheetIndex)
            return onOnePageWide(
              sheet
                ? withRules(xml, sheet, (column) => lists.get(`${sheetIndex}:${column}`))
                : sheetIndex === markSheet
                  ? xml
                  : after(xml, '</sheetData>', protection),
            )
          },
        },
      },
    },
  }
}

/** The height in points that the words of a row need: not every program works it out when it opens a file. */
function heightOf({ columns, rows }: FormSheet, index: number): number {
  const words = index < rowsAbove ? columns.map(({ title }) => title) : rows[index - rowsAbove]
  const lines = columns.map(({ width, kind }, at) => {
    const text = words?.[at]
    if (at === 0 || typeof text !== 'string' || kind === 'day') return 1
    return text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width - 3))), 0)
  })
  return Math.min(409, 15.75 * Math.max(...lines))
}

// What is 0 is allowed on the protected sheet. Excel sorts there only where every cell may be written in, so sorting asks for lifting the protection first.
const protection =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>'

function withRules(
  xml: string,
  sheet: FormSheet,
  listOf: (column: number) => ChoiceList | undefined,
): string {
  const lastRow = Math.max(sheet.rows.length, 1) + rowsAbove
  const reach = `${getCellAddress(rowsAbove - 1, 0)}:${getCellAddress(lastRow - 1, sheet.columns.length - 1)}`
  const rules = sheet.columns.flatMap((_, column) => {
    const list = listOf(column)
    if (!list) return []
    const cells = `${getCellAddress(rowsAbove, column)}:${getCellAddress(lastRow - 1, column)}`
    const name = columnName(list.column)
    const source = `'${markSheetName}'!$${name}$1:$${name}$${list.count}`
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorStyle="warning" sqref="${cells}"><formula1>${sanitizeTextContent(source)}</formula1></dataValidation>`
  })
  const validations =
    rules.length > 0
      ? `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`
      : ''
  return after(
    xml,
    '</sheetData>',
    `${protection}<autoFilter ref="${sanitizeAttributeValue(reach)}"/>${validations}`,
  )
}

function columnName(column: number): string {
  return getCellAddress(0, column).replace(/\d+$/, '')
}

/** Printed on paper that is as wide as the table: nobody glues columns together. */
function onOnePageWide(xml: string): string {
  return xml
    .replace(/<worksheet[^>]*>/, (open) => `${open}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
    .replace(/<pageSetup /, '<pageSetup fitToHeight="0" ')
}

function after(xml: string, tag: string, addition: string): string {
  return xml.replace(tag, () => `${tag}${addition}`)
}

/** Unlocks the styles that have the colour of an answer, and lets days look as they do in the reader's country. */
function withUnlockedAnswers(styles: string): string {
  const fills = styles.match(/<fill>.*?<\/fill>/gs) ?? []
  const answer = fills.findIndex((fill) => fill.includes(`FF${answerColour.slice(1)}`))
  const day = new RegExp(`<numFmt numFmtId="(\\d+)" formatCode="${localDay}"/>`).exec(styles)?.[1]
  return styles.replace(/<cellXfs.*<\/cellXfs>/s, (formats) =>
    formats
      .replaceAll(` numFmtId="${day}"`, ' numFmtId="14"')
      .replace(/<xf ([^>]*)>(.*?)<\/xf>/gs, (style, attributes: string, inner: string) =>
        attributes.includes(`fillId="${answer}"`)
          ? `<xf ${attributes} applyProtection="1">${inner}<protection locked="0"/></xf>`
          : style,
      ),
  )
}
