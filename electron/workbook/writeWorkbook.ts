import writeXlsxFile from 'write-excel-file/node'
import type { SheetCell, SheetToWrite } from '#shared/ipc'
import { fail, ok, type Result } from '#shared/lib/result'
import { everyWord } from './everyWord'
import { fontsInOrder } from './fontsInOrder'

const line = { borderColor: '#B8C0C8', borderStyle: 'thin' } as const
const heading = {
  fontWeight: 'bold',
  backgroundColor: '#DCE6EE',
  align: 'left',
  alignVertical: 'top',
  wrap: true,
  ...line,
} as const
const body = { alignVertical: 'top', wrap: true, ...line } as const

/**
 * The bytes of an Excel workbook: per sheet a row of headings that stays in view, the rows, and formatted empty rows below. Words
 * are written as texts, so that one that begins like a formula (`=`, `+`, `-`, `@`) stays what it is.
 */
export async function writeWorkbook(sheets: readonly SheetToWrite[]): Promise<Result<Uint8Array>> {
  try {
    const made = writeXlsxFile(
      sheets.map(({ name, headings, rows, emptyRows }) => ({
        sheet: name,
        stickyRowsCount: 1,
        orientation: 'landscape' as const,
        columns: headings.map(({ width }) => ({ width })),
        data: [
          headings.map(({ title }) => ({ value: title, type: String, ...heading })),
          ...rows.map((row) => headings.map((_, at) => cellOf(row[at] ?? null))),
          ...Array.from({ length: emptyRows }, () => headings.map(() => cellOf(null))),
        ],
      })),
      { fontFamily: 'Calibri', fontSize: 11, features: [fontsInOrder, everyWord] },
    )
    return ok(new Uint8Array(await made.toBuffer()))
  } catch (error) {
    return fail('workbook.notWritten', {}, String(error))
  }
}

function cellOf(value: SheetCell) {
  if (value === null || value === '') return { type: String, format: '@', ...body }
  return typeof value === 'number'
    ? { value, type: Number, ...body }
    : { value, type: String, format: '@', ...body }
}
