import type { CellPlace, GridColumn } from '#renderer/components/grid/gridTypes'
import type { PasteColumn, PastePlace } from '#renderer/components/grid/readPaste'

/** The columns of a grid that cells can be pasted into: those that can be edited. */
export function pasteColumnsOf<R>(columns: readonly GridColumn<R>[]): readonly PasteColumn[] {
  return columns.flatMap(({ id, label, entry }) => (entry ? [{ id, label, cell: entry.cell }] : []))
}

/** The columns from the cell with the keyboard on to the right; null without such a cell. */
export function placeOf<R>(at: CellPlace | null, shown: readonly GridColumn<R>[]): PastePlace {
  if (at === null) return null
  const from = shown.findIndex(({ id }) => id === at.columnId)
  return shown.slice(Math.max(0, from)).map(({ id }) => id)
}
