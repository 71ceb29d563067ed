import { cleanText } from './cleanText'
import { fail, ok, type Result } from './result'

/** The most that is taken from the clipboard at once. */
export const clipboardLimits = { characters: 2_000_000, rows: 5000, columns: 60 } as const

/**
 * Reads a block of cells as Excel, LibreOffice and the like put it on the clipboard: cells parted by tabs, rows by line breaks. A cell that holds
 * either stands in quotation marks, with those inside doubled; LibreOffice does so for marks alone too. A cell in quotation marks without any
 * of these is taken as it is, since Excel writes text that has marks of its own so.
 *
 * Control characters are taken away; lines within a cell are parted by `\n`. Rows may differ in length.
 * @returns the rows, none for an empty text; `paste.tooLarge`, `paste.tooManyRows` or `paste.tooManyColumns` beyond `clipboardLimits`
 */
export function readClipboardTable(text: string): Result<readonly (readonly string[])[]> {
  if (text.length > clipboardLimits.characters) return fail('paste.tooLarge')
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length) {
    const cell = cellAt(text, at)
    row.push(cleanText(cell.text))
    at = cell.end
    const isBetweenCells = text[at] === '\t'
    if (!isBetweenCells) {
      rows.push(row)
      row = []
      if (rows.length > clipboardLimits.rows)
        return fail('paste.tooManyRows', { most: clipboardLimits.rows })
      at += text.startsWith('\r\n', at) ? 2 : 1
    } else {
      if (row.length >= clipboardLimits.columns)
        return fail('paste.tooManyColumns', { most: clipboardLimits.columns })
      at += 1
      // An empty last cell has no character of its own.
      if (at === text.length) rows.push([...row, ''])
    }
  }
  return ok(rows)
}

/** Writes cells so that Excel, LibreOffice and `readClipboardTable` read the same cells back. Rows end with a line break. */
export function writeClipboardTable(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quotedWhereNeeded).join('\t')}\r\n`).join('')
}

function quotedWhereNeeded(cell: string): string {
  return /[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** The cell that begins at a place, and where it ends: at a tab, a line break or the end of the text. */
function cellAt(text: string, from: number): { text: string; end: number } {
  const inside = text[from] === '"' ? insideOfMarks(text, from) : null
  if (inside !== null && /[\t\r\n]|""/.test(inside))
    return {
      text: inside.replaceAll('""', '"').replace(/\r\n?/g, '\n'),
      end: from + inside.length + 2,
    }
  const plain = /[^\t\r\n]*/y
  plain.lastIndex = from
  const found = plain.exec(text)?.[0] ?? ''
  return { text: found, end: from + found.length }
}

/** What stands between the mark at a place and the one that closes the cell; null where none does. */
function insideOfMarks(text: string, from: number): string | null {
  let closing = text.indexOf('"', from + 1)
  while (closing !== -1 && text[closing + 1] === '"') closing = text.indexOf('"', closing + 2)
  if (closing === -1 || !/[\t\r\n]|^$/.test(text.slice(closing + 1, closing + 2))) return null
  return text.slice(from + 1, closing)
}
