import { type ClipboardEvent, useId, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { RowsLeftOut } from '#renderer/components/RowsLeftOut'
import { useWindowedRows } from '#renderer/components/useWindowedRows'
import { writeClipboardTable } from '#shared/lib/clipboardTable'
import type { CellReading } from '#shared/lib/readCell'
import { choosingWidth, GridHead } from './GridHead'
import { GridRow } from './GridRow'
import classes from './grid.module.css'
import { type CellPlace, choosingColumn, type GridColumn, type GridLine } from './gridTypes'
import { isTyping } from './isTyping'
import { useGridCursor } from './useGridCursor'
import { useGridEditing } from './useGridEditing'
import { useGridKeys } from './useGridKeys'
import type { GridSelection } from './useGridSelection'
import { useRoomFor } from './useRoomFor'

export interface GridProps<R> {
  readonly label: string
  readonly lines: readonly GridLine<R>[]
  /** The columns shown, from left to right. */
  readonly columns: readonly GridColumn<R>[]
  /** The column on which the keyboard arrives first. */
  readonly firstColumn: string
  readonly nameOf: (row: R) => string
  readonly selection: GridSelection
  readonly reading: CellReading
  /** The row to which the keyboard goes at once. */
  readonly startAt?: string | undefined
  /** Stores a new value of a cell; the cell shows it until this settles. */
  readonly onChange: (row: R, columnId: string, value: string | null) => Promise<unknown>
  /** A block of cells was pasted while the keyboard was in a cell. */
  readonly onPaste: (text: string, at: CellPlace) => void
  /** Alt with an arrow: moves a row in its order. */
  readonly onMoveRow?: ((row: R, by: -1 | 1) => void) | null
  /** Called with the id of the row that has the keyboard. */
  readonly onRow?: (rowId: string) => void
}

/** Heights (px) of row and heading, as in the style sheet. */
const rowHeight = 57
const headingHeight = 61

/**
 * Rows of cells that are worked like a spreadsheet: arrows go from cell to cell, Enter, F2 or typing edits, Escape gives back, Tab goes on;
 * Shift with arrows, Ctrl+A and the boxes choose rows; Ctrl+C and Ctrl+V exchange cells with Excel. Only rows near what is seen are drawn.
 */
export function Grid<R>(props: GridProps<R>) {
  const { label, lines, columns, firstColumn, nameOf, selection, reading, startAt } = props
  const { t } = useTranslation('grid')
  const keysId = useId()
  const heights = useMemo(
    () => lines.map(({ kind }) => (kind === 'row' ? rowHeight : headingHeight)),
    [lines],
  )
  const { ref, from, to, before, after, offsets } =
    useWindowedRows<HTMLTableSectionElement>(heights)
  const columnIds = useMemo(() => [choosingColumn, ...columns.map(({ id }) => id)], [columns])
  const cursor = useGridCursor({ rows: ref, lines, columnIds, firstColumn, startAt })
  const editing = useGridEditing({ ...props, columnIds, cursor })
  const onKeyDown = useGridKeys({ ...props, columnIds, cursor, begin: editing.begin })
  const around = useRef<HTMLDivElement>(null)
  const needed = columns.reduce((sum, { width }) => sum + width, choosingWidth)
  const isTight = useRoomFor(around, needed)
  const { position } = cursor
  const atLine = position?.line ?? -1

  const placeOf = (element: Element): CellPlace | null => {
    const rowId = element.closest('[data-row-id]')?.getAttribute('data-row-id')
    const columnId = element.closest('[data-cell]')?.getAttribute('data-cell')
    return rowId && columnId ? { rowId, columnId } : null
  }
  const onCopy = (event: ClipboardEvent) => {
    if (isTyping(event.target) || !window.getSelection()?.isCollapsed) return
    const rows = lines.flatMap((line) =>
      line.kind === 'row' && selection.chosen.has(line.id) ? [line.row] : [],
    )
    const here = lines[atLine]
    const column = columns[(position?.column ?? 0) - 1]
    const block =
      rows.length > 0
        ? [
            columns.map((one) => one.label),
            ...rows.map((row) => columns.map((one) => one.text(row))),
          ]
        : here?.kind === 'row' && column
          ? [[column.text(here.row)]]
          : null
    if (!block) return
    event.preventDefault()
    event.clipboardData.setData('text/plain', writeClipboardTable(block))
  }
  const onPaste = (event: ClipboardEvent) => {
    const place = placeOf(event.target as Element)
    const text = event.clipboardData.getData('text/plain')
    if (isTyping(event.target) || !place || text === '') return
    event.preventDefault()
    props.onPaste(text, place)
  }

  const drawn = [...lines.slice(from, to).keys()].map((index) => from + index)
  // The row with the keyboard is always there, or the keyboard would be lost when it is scrolled out of sight.
  const isAbove = atLine !== -1 && atLine < from
  const isBelow = atLine >= to
  const top = offsets[atLine] ?? 0
  const bottom = offsets[atLine + 1] ?? 0
  const end = offsets.at(-1) ?? 0
  // All in one list with keys, so that a row keeps its element, and with it the keyboard, when it leaves the drawn part.
  const space = (key: string, height: number) => <RowsLeftOut key={key} height={height} />
  const line = (index: number) => {
    const one = lines[index]
    if (!one) return null
    if (one.kind === 'heading')
      return (
        <tr key={one.id} className={classes.heading} aria-rowindex={index + 2}>
          <th colSpan={columnIds.length} scope="rowgroup">
            {one.content}
          </th>
        </tr>
      )
    return (
      <GridRow
        key={one.id}
        line={index}
        rowId={one.id}
        row={one.row}
        name={nameOf(one.row)}
        columns={columns}
        active={index === atLine ? (position?.column ?? null) : null}
        chosen={selection.chosen.has(one.id)}
        entries={editing.entries.get(one.id)}
        reading={reading}
        onChoose={editing.choose}
        onDone={editing.done}
        onCancel={editing.cancel}
      />
    )
  }
  return (
    <div ref={around} className={classes.around} data-tight={isTight || undefined}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table whose cells take the keyboard (ARIA, grid pattern)
        role="grid"
        aria-describedby={keysId}
        className={classes.grid}
        style={isTight ? { width: needed } : undefined}
        aria-label={label}
        aria-rowcount={lines.length + 1}
        aria-multiselectable="true"
        onKeyDown={onKeyDown}
        onCopy={onCopy}
        onPaste={onPaste}
      >
        <GridHead columns={columns} selection={selection} />
        <tbody
          ref={ref}
          onFocus={({ target }) => {
            const place = placeOf(target)
            if (!place) return
            cursor.arrivedAt(place)
            props.onRow?.(place.rowId)
          }}
          onDoubleClick={({ target }) => {
            const place = placeOf(target as Element)
            if (place && !isTyping(target)) editing.begin(place, null)
          }}
        >
          {[
            ...(isAbove ? [space('a', top), line(atLine)] : []),
            space('b', isAbove ? before - bottom : before),
            ...drawn.map(line),
            space('c', isBelow ? top - (offsets[to] ?? end) : after),
            ...(isBelow ? [line(atLine), space('d', end - bottom)] : []),
          ]}
        </tbody>
      </table>
      <span id={keysId} className="visually-hidden">
        {t('grid:keys')}
      </span>
    </div>
  )
}
