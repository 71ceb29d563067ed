import type { FilledFormOutcome, SheetRead } from '#shared/ipc'
import { cleanText } from '#shared/lib/cleanText'
import { formLimits } from '#shared/lib/formSheet'
import { fail, type Result } from '#shared/lib/result'
import { type ErrorCell, errorCells } from './errorCells'
import { readWordForm } from './readWordForm'
import { readWorkbook } from './readWorkbook'

/** A file as it came: its name, and its bytes or why there are none. */
export interface FormBytes {
  readonly fileName: string
  readonly bytes: Result<Uint8Array>
}

/** Reads filled forms, Excel and Word, each by itself: one that cannot be read does not hold up the others. */
export async function readForms(files: readonly FormBytes[]): Promise<FilledFormOutcome[]> {
  const outcomes: FilledFormOutcome[] = []
  for (const { fileName: name, bytes } of files) {
    const fileName = cleanText(name).slice(-255)
    outcomes.push({ fileName, read: bytes.ok ? await readForm(fileName, bytes.value) : bytes })
  }
  return outcomes
}

async function readForm(file: string, bytes: Uint8Array): Promise<FilledFormOutcome['read']> {
  if (bytes.byteLength > formLimits.fileBytes) return fail('form.tooLarge', { file })
  const kind = /\.docx$/i.test(file) ? 'word' : /\.xlsx$/i.test(file) ? 'excel' : null
  if (kind === null) return fail('form.otherKind', { file })
  const sheets =
    kind === 'word' ? await readWordForm(bytes, file) : await readExcelForm(bytes, file)
  return sheets.ok ? { ok: true, value: { fileName: file, kind, sheets: sheets.value } } : sheets
}

/** The cells of a workbook, with what Excel shows where a formula has no value. */
async function readExcelForm(
  bytes: Uint8Array,
  file: string,
): Promise<Result<readonly SheetRead[]>> {
  const read = await readWorkbook(bytes, file, formLimits)
  if (!read.ok) return read
  try {
    const errors = await errorCells(bytes)
    return { ok: true, value: errors.length === 0 ? read.value : withErrors(read.value, errors) }
  } catch (error) {
    return fail('workbook.notExcel', { file }, String(error))
  }
}

function withErrors(sheets: readonly SheetRead[], errors: readonly ErrorCell[]): SheetRead[] {
  const copies = sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => [...row]) }))
  for (const { sheet, row, column, shown } of errors) {
    const rows = copies[sheet]?.rows
    if (!rows || row >= formLimits.rows || column >= formLimits.columns) continue
    // Rows and cells after the last one with a value are not read at all.
    while (rows.length <= row) rows.push([])
    const cells = rows[row]
    while (cells && cells.length <= column) cells.push(null)
    if (cells) cells[column] = shown
  }
  return copies
}
