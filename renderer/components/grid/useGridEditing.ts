import { type MouseEvent, useCallback, useRef } from 'react'
import type { GridProps } from './Grid'
import type { RowEntries } from './GridRow'
import type { EditorExit } from './GridTextEditor'
import { rowFrom } from './gridMoves'
import type { CellPlace, GridColumn } from './gridTypes'
import type { GridCursor } from './useGridCursor'
import { useGridEntries } from './useGridEntries'

interface GridEditingOptions<R> extends GridProps<R> {
  readonly columnIds: readonly string[]
  readonly cursor: GridCursor
}

export interface GridEditing {
  readonly entries: ReadonlyMap<string, RowEntries>
  /** Opens a cell for editing, with the key that was typed; gives whether it can be edited. */
  readonly begin: (place: CellPlace, typed: string | null) => boolean
  readonly done: (rowId: string, columnId: string, value: string | null, next: EditorExit) => void
  readonly cancel: (rowId: string, columnId: string) => void
  readonly choose: (rowId: string, event: MouseEvent) => void
}

/** What happens in the cells of a grid. Its functions stay the same, so that rows are drawn anew only when something of them changed. */
export function useGridEditing<R>(options: GridEditingOptions<R>): GridEditing {
  const { entries, begin, end, write } = useGridEntries()
  const latest = useRef(options)
  latest.current = options

  const rowOf = useCallback((rowId: string): R | undefined => {
    const line = latest.current.lines.find(({ id }) => id === rowId)
    return line?.kind === 'row' ? line.row : undefined
  }, [])
  const beginAt = useCallback(
    (place: CellPlace, typed: string | null) => {
      const column = columnOf(latest.current.columns, place.columnId)
      if (!column?.entry) return false
      begin(place, typed)
      return true
    },
    [begin],
  )
  const done = useCallback(
    (rowId: string, columnId: string, value: string | null, next: EditorExit) => {
      const { columns, cursor, lines, columnIds, onChange } = latest.current
      const place = { rowId, columnId }
      end(place)
      const row = rowOf(rowId)
      const entry = columnOf(columns, columnId)?.entry
      if (next !== 'stay') cursor.goTo(after(place, next, lines, columnIds))
      if (row !== undefined && entry && entry.stored(row) !== value)
        write(place, value, onChange(row, columnId, value))
    },
    [end, write, rowOf],
  )
  const cancel = useCallback(
    (rowId: string, columnId: string) => {
      end({ rowId, columnId })
      latest.current.cursor.goTo({ rowId, columnId })
    },
    [end],
  )
  const choose = useCallback((rowId: string, event: MouseEvent) => {
    const { selection } = latest.current
    if (event.shiftKey) selection.extendTo(rowId)
    else selection.toggle(rowId)
  }, [])
  return { entries, begin: beginAt, done, cancel, choose }
}

function columnOf<R>(columns: readonly GridColumn<R>[], id: string): GridColumn<R> | undefined {
  return columns.find((column) => column.id === id)
}

/** Where the keyboard goes when a cell was edited: Enter leads down, Tab to the side; at the edge it stays. */
function after(
  place: CellPlace,
  next: EditorExit,
  lines: GridProps<unknown>['lines'],
  columnIds: readonly string[],
): CellPlace {
  const column = columnIds.indexOf(place.columnId)
  if (next === 'right') return { ...place, columnId: columnIds[column + 1] ?? place.columnId }
  if (next === 'left') return { ...place, columnId: columnIds[column - 1] ?? place.columnId }
  if (next !== 'down') return place
  const below = rowFrom(lines, lines.findIndex(({ id }) => id === place.rowId) + 1, 1)
  return below === null ? place : { ...place, rowId: lines[below]?.id ?? place.rowId }
}
