import { useCallback, useState } from 'react'
import type { RowEntries } from './GridRow'
import type { CellPlace } from './gridTypes'

const nothing: RowEntries = { edited: new Map(), written: new Map() }

/** The cells of a grid that are being edited or written, by row: rows that have none stay as they are. */
export function useGridEntries(): {
  readonly entries: ReadonlyMap<string, RowEntries>
  readonly begin: (place: CellPlace, typed: string | null) => void
  readonly end: (place: CellPlace) => void
  /** Shows a value until it is stored, or could not be. */
  readonly write: (place: CellPlace, value: string | null, done: Promise<unknown>) => void
} {
  const [entries, setEntries] = useState<ReadonlyMap<string, RowEntries>>(new Map())
  const change = useCallback(
    ({ rowId }: CellPlace, make: (before: RowEntries) => RowEntries) =>
      setEntries((before) => {
        const made = make(before.get(rowId) ?? nothing)
        const next = new Map(before)
        if (made.edited.size + made.written.size > 0) next.set(rowId, made)
        else next.delete(rowId)
        return next
      }),
    [],
  )
  const begin = useCallback(
    (place: CellPlace, typed: string | null) =>
      change(place, ({ edited, written }) => ({
        edited: new Map(edited).set(place.columnId, typed),
        written,
      })),
    [change],
  )
  const end = useCallback(
    (place: CellPlace) =>
      change(place, ({ edited, written }) => ({ edited: without(edited, place), written })),
    [change],
  )
  const write = useCallback(
    (place: CellPlace, value: string | null, done: Promise<unknown>) => {
      change(place, ({ edited, written }) => ({
        edited,
        written: new Map(written).set(place.columnId, value),
      }))
      void done.finally(() =>
        change(place, ({ edited, written }) => ({ edited, written: without(written, place) })),
      )
    },
    [change],
  )
  return { entries, begin, end, write }
}

function without(
  cells: ReadonlyMap<string, string | null>,
  { columnId }: CellPlace,
): ReadonlyMap<string, string | null> {
  const rest = new Map(cells)
  rest.delete(columnId)
  return rest
}
