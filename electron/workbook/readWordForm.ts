import type { SheetCell, SheetRead } from '#shared/ipc'
import { cleanText } from '#shared/lib/cleanText'
import { formLimits, markSheetName } from '#shared/lib/formSheet'
import { fail, ok, type Result } from '#shared/lib/result'
import { readZipParts } from './readZipParts'
import { unfoldedSize } from './unfoldedSize'
import { WordTableReader } from './WordTableReader'
import { wordProperties } from './wordProperties'

const document = 'word/document.xml'
const properties = 'docProps/custom.xml'

/**
 * Reads a Word form as if it were a workbook: each table is a sheet, named by its place; its hidden first column and row hold the keys
 * that the document keeps as bookmarks, and the hidden sheet what it keeps as properties.
 * @param file the name for the sentence where it cannot be read
 * @returns the sheets, or `form.notWord`, `form.tooLarge`
 */
export async function readWordForm(
  bytes: Uint8Array,
  file: string,
): Promise<Result<readonly SheetRead[]>> {
  const size = await unfoldedSize(bytes)
  if (size === null) return fail('form.notWord', { file })
  if (size > formLimits.workbookBytes) return fail('form.tooLarge', { file })
  try {
    const parts = await readZipParts(bytes, (name) => name === document || name === properties)
    const xml = parts.get(document)
    if (xml === undefined) return fail('form.notWord', { file })
    const tables = new WordTableReader(xml).tables()
    if (
      tables.length > formLimits.sheets ||
      tables.some(({ rows }) => rows.length > formLimits.rows)
    )
      return fail('form.tooLarge', { file })
    const mark = wordProperties(parts.get(properties) ?? '')
    return ok([
      ...tables.map(({ name, rows }) => ({
        name: cleanText(name),
        rows: rows.map(({ marks, cells }): SheetCell[] =>
          // The row of headings names each of its columns, any other row but itself.
          marks.length > 1
            ? [marks[0] ?? null, null, ...cells.slice(1).map(({ mark }) => mark)]
            : [
                marks[0] ?? null,
                ...cells.slice(0, formLimits.columns).map(({ text }) => said(text)),
              ],
        ),
      })),
      { name: markSheetName, rows: mark.map(([key, value]): SheetCell[] => [key, value]) },
    ])
  } catch (error) {
    return fail('form.notWord', { file }, String(error))
  }
}

function said(text: string): string | null {
  const clean = cleanText(text).trim()
  return clean === '' ? null : clean.slice(0, formLimits.text)
}
