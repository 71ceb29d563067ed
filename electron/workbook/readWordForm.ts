import type { SheetCell, SheetRead } from '#shared/ipc'
import { cleanText } from '#shared/lib/cleanText'
import { formLimits, markSheetName } from '#shared/lib/formSheet'
import { fail, ok, type Result } from '#shared/lib/result'
import { readZipParts } from './readZipParts'
import { unfoldedSize } from './unfoldedSize'
import { type WordTable, WordTableReader } from './WordTableReader'
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
      ...tables.map(asSheet),
      { name: markSheetName, rows: mark.map(([key, value]): SheetCell[] => [key, value]) },
    ])
  } catch (error) {
    return fail('form.notWord', { file }, String(error))
  }
}

/** The row of headings names each of its columns, any other row but itself. */
function asSheet({ name, rows }: WordTable): SheetRead {
  const head = rows.find(({ marks }) => marks.length > 1)
  return {
    name: cleanText(name),
    headings: [null, ...(head?.cells ?? []).map(({ text }) => said(text))],
    rows: rows.map((row): SheetCell[] => [
      row.marks[0] ?? null,
      ...(row === head
        ? [null, ...row.cells.slice(1).map(({ mark }) => mark)]
        : row.cells.slice(0, formLimits.columns).map(({ text }) => said(text))),
    ]),
  }
}

function said(text: string): string | null {
  const clean = cleanText(text).trim()
  return clean === '' ? null : clean.slice(0, formLimits.text)
}
