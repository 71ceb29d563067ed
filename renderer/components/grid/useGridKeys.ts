import type { KeyboardEvent } from 'react'
import type { GridProps } from './Grid'
import { gridMove } from './gridMoves'
import { type CellPlace, choosingColumn } from './gridTypes'
import { isTyping } from './isTyping'
import type { GridCursor } from './useGridCursor'

interface GridKeysOptions<R> extends GridProps<R> {
  readonly columnIds: readonly string[]
  readonly cursor: GridCursor
  readonly begin: (place: CellPlace, typed: string | null) => boolean
}

/** What the keys do while the keyboard is in a cell. A field inside a cell keeps its own, but for Escape, which leads back to the cell. */
export function useGridKeys<R>(
  options: GridKeysOptions<R>,
): (event: KeyboardEvent<HTMLTableElement>) => void {
  const { lines, columns, columnIds, cursor, selection, begin, onChange, onMoveRow } = options
  return (event) => {
    const { position } = cursor
    const target = event.target as HTMLElement
    const line = position && lines[position.line]
    const isInCell = target.closest('tbody [data-cell]') !== null
    if (!position || line?.kind !== 'row' || !isInCell || event.defaultPrevented) return
    const columnId = columnIds[position.column] ?? ''
    const place = { rowId: line.id, columnId }
    if (isTyping(target)) {
      if (event.key === 'Escape') cursor.goTo(place)
      return
    }
    if (handled()) event.preventDefault()

    function handled(): boolean {
      if (line?.kind !== 'row' || !position) return false
      if (event.altKey) return movedRow(line.row)
      if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) {
        selection.chooseAll()
        return true
      }
      if (event.shiftKey && event.key === ' ') {
        selection.toggle(line.id)
        return true
      }
      if (event.key === 'Escape' && selection.chosen.size > 0) {
        selection.clear()
        return true
      }
      return moved(line.id) || edited(line.row)
    }

    function movedRow(row: R): boolean {
      const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null
      if (by === null || !onMoveRow || event.ctrlKey || event.metaKey) return false
      onMoveRow(row, by)
      return true
    }

    function moved(rowId: string): boolean {
      const to = position && gridMove(event, position, lines, columnIds.length)
      const next = to && lines[to.line]
      if (!to || !next) return /^(Arrow|Page|Home|End)/.test(event.key)
      if (!event.shiftKey) selection.endStretch()
      else if (to.line !== position.line) selection.extendTo(next.id, rowId)
      cursor.goTo({ rowId: next.id, columnId: columnIds[to.column] ?? columnId })
      return true
    }

    function edited(row: R): boolean {
      const column = columns.find(({ id }) => id === columnId)
      if (event.key === 'F2' || (event.key === 'Enter' && !target.matches('a, [type=checkbox]')))
        return begin(place, null) || entered()
      if (event.ctrlKey || event.metaKey || columnId === choosingColumn) return false
      if (event.key === 'Delete' || event.key === 'Backspace') {
        const cell = column?.entry?.cell
        if (!cell || (cell.kind === 'choice' && cell.none === null)) return false
        void onChange(row, columnId, cell.kind === 'text' ? '' : null)
        return true
      }
      return event.key.length === 1 && event.key !== ' ' && begin(place, event.key)
    }

    /** Goes into the field that always stands in the cell, where there is one. */
    function entered(): boolean {
      const field = target.querySelector<HTMLSelectElement>('select')
      if (!field) return false
      field.focus()
      field.showPicker()
      return true
    }
  }
}
