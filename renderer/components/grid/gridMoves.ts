import type { GridLine } from './gridTypes'

/** Rows that Page Up and Page Down pass over. */
const page = 12

/** Where the keyboard goes, as indices of lines and columns. */
export interface GridPosition {
  readonly line: number
  readonly column: number
}

/**
 * Where a key leads from a cell, as spreadsheets do it: arrows, Home and End in the row, with Ctrl in the whole grid, Page Up and Down.
 * Headings are passed over.
 * @returns null where the key leads nowhere
 */
export function gridMove(
  event: { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean },
  from: GridPosition,
  lines: readonly GridLine<unknown>[],
  columns: number,
): GridPosition | null {
  const whole = event.ctrlKey || event.metaKey
  const across = (column: number) =>
    column < 0 || column >= columns ? null : { line: from.line, column }
  const down = (line: number | null) => (line === null ? null : { line, column: from.column })
  switch (event.key) {
    case 'ArrowLeft':
      return across(whole ? 0 : from.column - 1)
    case 'ArrowRight':
      return across(whole ? columns - 1 : from.column + 1)
    case 'ArrowUp':
      return down(whole ? rowFrom(lines, 0, 1) : rowFrom(lines, from.line - 1, -1))
    case 'ArrowDown':
      return down(whole ? rowFrom(lines, lines.length - 1, -1) : rowFrom(lines, from.line + 1, 1))
    case 'PageUp':
      return down(rowFrom(lines, Math.max(0, from.line - page), -1) ?? rowFrom(lines, 0, 1))
    case 'PageDown':
      return down(
        rowFrom(lines, Math.min(lines.length - 1, from.line + page), 1) ??
          rowFrom(lines, lines.length - 1, -1),
      )
    case 'Home':
      return whole ? at(rowFrom(lines, 0, 1), 0) : across(0)
    case 'End':
      return whole ? at(rowFrom(lines, lines.length - 1, -1), columns - 1) : across(columns - 1)
    default:
      return null
  }
}

const at = (line: number | null, column: number) => (line === null ? null : { line, column })

/** The first line from a place on that is a row; null where there is none. */
export function rowFrom(
  lines: readonly GridLine<unknown>[],
  from: number,
  step: 1 | -1,
): number | null {
  for (let index = from; index >= 0 && index < lines.length; index += step)
    if (lines[index]?.kind === 'row') return index
  return null
}

/** Ids of the rows between two lines, both included, whichever comes first. */
export function rowsBetween(
  lines: readonly GridLine<unknown>[],
  one: number,
  other: number,
): string[] {
  return lines
    .slice(Math.min(one, other), Math.max(one, other) + 1)
    .flatMap((line) => (line.kind === 'row' ? [line.id] : []))
}
