import { cellRanges } from './cellRanges'
import type { LinkedCells } from './LinkedCells'

/** The value of a cell, or where that is not known the most it can be; null where nothing says so. */
export interface KnownValue {
  readonly value: number | null
  readonly upTo: number | null
}

/** What the published numbers would say of each cell if all of them were shown: its value, or at least how large it can be. */
export function knownValues(linked: LinkedCells): readonly KnownValue[] {
  const isWhole = linked.cells.every(({ value }) => value !== null)
  const ranges = isWhole ? null : cellRanges(linked, ({ value }) => value !== null)
  return linked.cells.map(({ value }, place) => {
    if (value !== null) return { value, upTo: value }
    const range = ranges?.get(place)
    if (!range || range.upTo === null) return { value: null, upTo: null }
    return { value: range.from === range.upTo ? range.upTo : null, upTo: range.upTo }
  })
}
