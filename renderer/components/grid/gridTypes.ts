import type { ReactNode } from 'react'
import type { CellKind } from '#shared/lib/readCell'

/** A column of a grid over rows of one type. */
export interface GridColumn<R> {
  readonly id: string
  readonly label: string
  /** Width in px; the column that `grows` takes what is left, and at least this. */
  readonly width: number
  readonly grows?: boolean
  /** What the cell says, for copying and where `render` is not given. */
  readonly text: (row: R) => string
  /** How it is drawn. `tabIndex` is for the one thing inside that takes the keyboard, where `focusInside` says that there is one. */
  readonly render?: (row: R, tabIndex: 0 | -1) => ReactNode
  /** Whether something inside the cell, marked with `data-cell-focus`, takes the keyboard in its place: a link. */
  readonly focusInside?: boolean
  readonly alignRight?: boolean
  /** Whether it stays in sight while the others are scrolled sideways; for the first column only. */
  readonly stays?: boolean
  /** How it is edited; absent where it cannot be. */
  readonly entry?: GridEntry<R>
  /** The head, where it is more than the label. */
  readonly head?: ReactNode
  readonly sorted?: 'ascending' | 'descending' | 'none'
}

export interface GridEntry<R> {
  readonly cell: CellKind
  /** What is stored: the text, the day, or the value of the choice. */
  readonly stored: (row: R) => string | null
  /** Whether the cell of this row can be edited; where it is left out, all can. */
  readonly isOpen?: (row: R) => boolean
  /** Why words are not taken in the cell of this row, in a sentence; null where they are. */
  readonly refusal?: (row: R, words: string) => string | null
}

/** Whether a cell can be edited. */
export function isOpenTo<R>({ entry }: GridColumn<R>, row: R): boolean {
  return entry !== undefined && (entry.isOpen?.(row) ?? true)
}

/** A line of a grid: a row of cells, or a heading over the rows that follow. */
export type GridLine<R> =
  | { readonly kind: 'row'; readonly id: string; readonly row: R }
  | { readonly kind: 'heading'; readonly id: string; readonly content: ReactNode }

/** One cell by the ids of its row and column. */
export interface CellPlace {
  readonly rowId: string
  readonly columnId: string
}

/** The column of boxes that choose rows. */
export const choosingColumn = 'choose'
