import { type MouseEvent, useCallback, useRef } from 'react'
import type { GridProps } from './Grid'
import type { RowEntries } from './GridRow'
import type { EditorExit } from './GridTextEditor'
import { type CellPlace, type GridColumn, isOpenTo } from './gridTypes'
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
  readonly cancel: (rowId: string, columnId: string, next: 'cell' | 'stay') => void
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
      const row = rowOf(place.rowId)
      if (!column || row === undefined || !isOpenTo(column, row)) return false
      begin(place, typed)
      return true
    },
    [begin, rowOf],
  )
  const done = useCallback(
    (rowId: string, columnId: string, value: string | null, next: EditorExit) => {
      const { columns, cursor, onChange } = latest.current
      const place = { rowId, columnId }
      end(place)
      const row = rowOf(rowId)
      const entry = columnOf(columns, columnId)?.entry
      if (next !== 'stay') cursor.goTo(after(place, next, latest.current))
      if (row !== undefined && entry && entry.stored(row) !== value)
        write(place, value, onChange(row, columnId, value))
    },
    [end, write, rowOf],
  )
  const cancel = useCallback(
    (rowId: string, columnId: string, next: 'cell' | 'stay') => {
      end({ rowId, columnId })
      if (next === 'cell') latest.current.cursor.goTo({ rowId, columnId })
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

/**
 * Where the keyboard goes when a cell was edited: Enter leads down, Tab to the side, past cells that are closed in their row; at the edge it
 * stays.
 */
function after<R>(
  place: CellPlace,
  next: EditorExit,
  { lines, columns, columnIds }: Pick<GridEditingOptions<R>, 'lines' | 'columns' | 'columnIds'>,
): CellPlace {
  const isClosed = (line: GridProps<R>['lines'][number] | undefined, columnId: string) => {
    const column = columnOf(columns, columnId)
    return line?.kind === 'row' && column?.entry !== undefined && !isOpenTo(column, line.row)
  }
  const index = lines.findIndex(({ id }) => id === place.rowId)
  if (next === 'right' || next === 'left') {
    const at = columnIds.indexOf(place.columnId)
    const onward = next === 'right' ? columnIds.slice(at + 1) : columnIds.slice(0, at).reverse()
    const columnId = onward.find((id) => !isClosed(lines[index], id)) ?? onward[0]
    return { ...place, columnId: columnId ?? place.columnId }
  }
  if (next !== 'down') return place
  const below = lines.slice(index + 1).filter(({ kind }) => kind === 'row')
  const line = below.find((one) => !isClosed(one, place.columnId)) ?? below[0]
  return { ...place, rowId: line?.id ?? place.rowId }
}
