import { type MouseEvent, memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CellReading } from '#shared/lib/readCell'
import { cellWords } from './cellWords'
import { GridChoiceEditor } from './GridChoiceEditor'
import { type EditorExit, GridTextEditor } from './GridTextEditor'
import classes from './grid.module.css'
import { choosingColumn, type GridColumn, isOpenTo } from './gridTypes'

/** What the cells of one row show beyond what is stored. */
export interface RowEntries {
  /** Cells that are being edited, with the key that began it; null where Enter or F2 did. */
  readonly edited: ReadonlyMap<string, string | null>
  /** Cells whose new value is being written. */
  readonly written: ReadonlyMap<string, string | null>
}

interface GridRowProps<R> {
  readonly line: number
  readonly rowId: string
  readonly row: R
  readonly name: string
  readonly columns: readonly GridColumn<R>[]
  /** Where the keyboard is in this row: index of the column (0 is the box that chooses the row), or null. */
  readonly active: number | null
  readonly chosen: boolean
  readonly entries: RowEntries | undefined
  readonly reading: CellReading
  readonly onChoose: (rowId: string, event: MouseEvent) => void
  readonly onDone: (rowId: string, columnId: string, value: string | null, next: EditorExit) => void
  readonly onCancel: (rowId: string, columnId: string, next: 'cell' | 'stay') => void
}

function Row<R>(props: GridRowProps<R>) {
  const { line, rowId, name, columns, active, chosen, onChoose } = props
  const { t } = useTranslation('grid')
  return (
    <tr
      data-row={line}
      data-row-id={rowId}
      aria-rowindex={line + 2}
      aria-selected={chosen}
      className={classes.row}
    >
      <td data-cell={choosingColumn} className={classes.cell}>
        <input
          type="checkbox"
          className={classes.box}
          data-cell-focus
          tabIndex={active === 0 ? 0 : -1}
          aria-label={t('grid:chooseRow', { name })}
          checked={chosen}
          readOnly
          onClick={(event) => onChoose(rowId, event)}
        />
      </td>
      {columns.map((column, index) => (
        <Cell key={column.id} {...props} column={column} isActive={active === index + 1} />
      ))}
    </tr>
  )
}

// The memo keeps the type of the rows, which React's own type of it loses.
export const GridRow = memo(Row) as typeof Row

function Cell<R>(
  props: GridRowProps<R> & { readonly column: GridColumn<R>; readonly isActive: boolean },
) {
  const { row, column, isActive, entries, name } = props
  const { t } = useTranslation('grid')
  const isEdited = entries?.edited.has(column.id) ?? false
  return (
    <td
      data-cell={column.id}
      className={classes.cell}
      data-edited={isEdited || undefined}
      data-right={column.alignRight || undefined}
      data-fixed={!isOpenTo(column, row) || undefined}
      data-stays={column.stays || undefined}
      tabIndex={isEdited || column.focusInside ? undefined : isActive ? 0 : -1}
      title={isEdited ? undefined : column.text(row)}
    >
      {isEdited ? (
        <Editor {...props} label={t('grid:cellOf', { column: column.label, name })} />
      ) : (
        <Content {...props} />
      )}
    </td>
  )
}

function Content<R>({
  row,
  column,
  isActive,
  entries,
  reading,
}: Parameters<typeof Cell<R>>[0]): ReactNode {
  const written = entries?.written.get(column.id)
  if (written !== undefined && column.entry)
    return (
      <span className={classes.words}>{cellWords(written, column.entry.cell, reading.locale)}</span>
    )
  if (column.render) return column.render(row, isActive ? 0 : -1)
  return <span className={classes.words}>{column.text(row)}</span>
}

function Editor<R>(props: Parameters<typeof Cell<R>>[0] & { readonly label: string }): ReactNode {
  const { row, rowId, column, entries, reading, label, onDone, onCancel } = props
  const { entry } = column
  if (!entry) return null
  const typed = entries?.edited.get(column.id) ?? null
  const stored = entry.stored(row)
  const common = {
    label,
    reading,
    selected: typed === null && entry.cell.kind !== 'text',
    onDone: (value: string | null, next: EditorExit) => onDone(rowId, column.id, value, next),
    onCancel: (next: 'cell' | 'stay') => onCancel(rowId, column.id, next),
  }
  if (entry.cell.kind === 'choice')
    return (
      <GridChoiceEditor
        {...common}
        cell={entry.cell}
        stored={stored}
        selected={typed === null}
        initial={typed ?? ''}
      />
    )
  const words = cellWords(stored, entry.cell, reading.locale)
  const { refusal } = entry
  return (
    <GridTextEditor
      {...common}
      cell={entry.cell}
      initial={typed ?? words}
      refusal={refusal && ((text) => refusal(row, text))}
    />
  )
}
