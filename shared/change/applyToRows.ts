import type { Change } from './Change'
import { applyEdit } from './edits'

interface Row {
  readonly id: string
}

/**
 * The rows of one table after some changes, given those before. Rows that no change names stay the same objects, and the list is the
 * same one where none of its rows was named.
 * @param rows by rising id, as the database gives them
 * @returns null where a change does not follow from the rows: they are not those that it was made on
 */
export function applyToRows<T extends Row>(
  table: string,
  rows: readonly T[],
  changes: readonly Change[],
): readonly T[] | null {
  let next: T[] | null = null
  for (const { edits } of changes)
    for (const edit of edits) {
      if (edit.table !== table) continue
      next ??= [...rows]
      const at = placeOf(next, edit.recordId)
      const current = next[at]?.id === edit.recordId ? next[at] : undefined
      if ((edit.before === null) !== (current === undefined)) return null
      const row = applyEdit(current as Record<string, unknown> | undefined, edit) as T | null
      next.splice(at, current ? 1 : 0, ...(row ? [row] : []))
    }
  return next ?? rows
}

/** Where a row of that id stands, or would stand. */
function placeOf(rows: readonly Row[], id: string): number {
  let [low, high] = [0, rows.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle] as Row).id < id) low = middle + 1
    else high = middle
  }
  return low
}
