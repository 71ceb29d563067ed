import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { type GridPosition, rowFrom } from './gridMoves'
import type { CellPlace, GridLine } from './gridTypes'

interface GridCursorOptions {
  /** The element that holds the rows. */
  readonly rows: RefObject<HTMLElement | null>
  readonly lines: readonly GridLine<unknown>[]
  /** Ids of the columns from left to right. */
  readonly columnIds: readonly string[]
  /** The column on which the keyboard arrives first. */
  readonly firstColumn: string
  /** The row to which the keyboard goes at once, where there is one. */
  readonly startAt: string | undefined
}

export interface GridCursor {
  /** The one cell that takes the keyboard; null in a grid without rows. */
  readonly position: GridPosition | null
  /** Goes to a cell and gives it the keyboard. */
  readonly goTo: (place: CellPlace) => void
  /** To be told that a cell was given the keyboard by the mouse or by Tab. */
  readonly arrivedAt: (place: CellPlace) => void
}

/**
 * Which cell has the keyboard, held by ids so that it stays with its record when rows are sorted or others come and go. Where its row goes,
 * the row that took its place has it.
 */
export function useGridCursor(options: GridCursorOptions): GridCursor {
  const { rows, lines, columnIds, firstColumn, startAt } = options
  const [place, setPlace] = useState<CellPlace | null>(
    startAt === undefined ? null : { rowId: startAt, columnId: firstColumn },
  )
  const wanted = useRef(startAt !== undefined)
  const lastLine = useRef(0)
  const lineOf = useMemo(
    () => new Map(lines.flatMap((line, index) => (line.kind === 'row' ? [[line.id, index]] : []))),
    [lines],
  )
  const known = place === null ? undefined : lineOf.get(place.rowId)
  const near = Math.min(lastLine.current, lines.length - 1)
  const line = known ?? rowFrom(lines, near, 1) ?? rowFrom(lines, near, -1)
  const wish = columnIds.indexOf(place?.columnId ?? firstColumn)
  const column = wish === -1 ? Math.max(0, columnIds.indexOf(firstColumn)) : wish
  const columnId = columnIds[column]
  // Its row is gone: the keyboard, if it was there, goes to the row in its place.
  const isLost = place !== null && known === undefined

  useLayoutEffect(() => {
    if (line === null) return
    lastLine.current = line
    const lost = isLost && (document.activeElement ?? document.body) === document.body
    if (!wanted.current && !lost) return
    wanted.current = false
    cellAt(rows.current, line, columnId)?.focus()
  })

  const goTo = useCallback((next: CellPlace) => {
    wanted.current = true
    setPlace({ ...next })
  }, [])
  const arrivedAt = useCallback((next: CellPlace) => {
    setPlace((before) =>
      before?.rowId === next.rowId && before.columnId === next.columnId ? before : next,
    )
  }, [])
  return { position: line === null ? null : { line, column }, goTo, arrivedAt }
}

/** What takes the keyboard in a cell: the one thing inside that does, or the cell. */
function cellAt(
  rows: HTMLElement | null,
  line: number,
  columnId: string | undefined,
): HTMLElement | null | undefined {
  const cell = rows?.querySelector<HTMLElement>(`[data-row="${line}"] [data-cell="${columnId}"]`)
  return cell?.querySelector<HTMLElement>('[data-cell-focus]') ?? cell
}
