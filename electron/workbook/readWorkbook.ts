import readXlsxFile from 'read-excel-file/universal'
import type { SheetCell, SheetRead } from '#shared/ipc'
import { cleanText } from '#shared/lib/cleanText'
import { ownPackLimits } from '#shared/lib/ownPackLimits'
import { fail, ok, type Result } from '#shared/lib/result'
import { unfoldedSize } from './unfoldedSize'

/** How large a workbook may be: unfolded, and in its parts. */
export type WorkbookLimits = {
  readonly [K in 'workbookBytes' | 'sheets' | 'rows' | 'columns']: number
}

/**
 * Reads the cells of an Excel workbook. A formula counts as the value that Excel last worked out for it; nothing is computed here.
 * @param file the name for the sentence where it cannot be read
 * @param limits how large it may be: as large as sheets of a city's own packs, unless told
 * @returns every sheet in order, or `workbook.notExcel`, `workbook.tooLarge`
 */
export async function readWorkbook(
  bytes: Uint8Array,
  file: string,
  limits: WorkbookLimits = ownPackLimits,
): Promise<Result<readonly SheetRead[]>> {
  const size = await unfoldedSize(bytes)
  if (size === null) return fail('workbook.notExcel', { file })
  if (size > limits.workbookBytes) return fail('workbook.tooLarge', { file })
  try {
    const sheets = await readXlsxFile(new Uint8Array(bytes).buffer, {
      // Cells come as they stand: what is trimmed, and where, is said by whoever reads them.
      trim: false,
    })
    if (sheets.length > limits.sheets) return fail('workbook.tooLarge', { file })
    if (sheets.some(({ data }) => data.length > limits.rows))
      return fail('workbook.tooLarge', { file })
    return ok(
      sheets.map(({ sheet, data }) => ({
        name: cleanText(sheet).slice(0, 31),
        rows: data.map((row) => row.slice(0, limits.columns).map(cellOf)),
      })),
    )
  } catch (error) {
    return fail('workbook.notExcel', { file }, String(error))
  }
}

function cellOf(value: unknown): SheetCell {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value === 'string') {
    const text = cleanText(value)
    return text === '' ? null : text
  }
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return typeof value === 'boolean' ? String(value) : null
}
