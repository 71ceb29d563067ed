import { asNumber, exactly, type Fraction, minus, negated, one, zero } from './Fraction'
import type { LinkedCell, LinkedCells } from './LinkedCells'
import { solutionRanges } from './solutionRanges'

/** The least and the most that a cell can be; null where there is no end on that side. */
export interface CellRange {
  readonly from: number | null
  readonly upTo: number | null
}

/**
 * What a reader can work out of each cell that is not published, from those that are and from all the sums: exactly, in fractions.
 * Cells of a net that is not signed are known to be no less than zero.
 * @returns ranges by place, of the cells that are not published; null where the published numbers contradict each other
 */
export function cellRanges(
  { cells, sums, signed }: LinkedCells,
  isPublished: (cell: LinkedCell) => boolean,
): ReadonlyMap<number, CellRange> | null {
  const published = cells.map(isPublished)
  const isOpen = (place: number) => published[place] === false
  const ranges = new Map<number, CellRange>()
  for (const group of tiedTogether(cells.length, sums, isOpen)) {
    const index = new Map(group.places.map((place, at) => [place, at]))
    const rows = group.sums.map(({ total, parts }) => {
      const row: Fraction[] = group.places.map(() => zero)
      let right = zero
      const term = (place: number, sign: Fraction) => {
        const at = index.get(place)
        const value = cells[place]?.value ?? 0
        if (at !== undefined) row[at] = sign
        else right = minus(right, scaled(sign, value))
      }
      term(total, one)
      for (const part of parts) term(part, negated(one))
      return { row, right }
    })
    const found = solutionRanges(rows, group.places.length, signed)
    if (!found) return null
    for (const [at, place] of group.places.entries()) {
      const { from, upTo } = found[at] ?? { from: null, upTo: null }
      ranges.set(place, { from: from && asNumber(from), upTo: upTo && asNumber(upTo) })
    }
  }
  return ranges
}

const scaled = (sign: Fraction, value: number): Fraction =>
  sign.over < 0n ? negated(exactly(value)) : exactly(value)

interface Tied {
  readonly places: readonly number[]
  readonly sums: LinkedCells['sums']
}

/** The open cells in groups, so that no sum reaches from one group into another. */
function tiedTogether(
  count: number,
  sums: LinkedCells['sums'],
  isOpen: (place: number) => boolean,
): Tied[] {
  const open = sums.map(({ total, parts }) => [total, ...parts].filter(isOpen))
  const sumsOf: number[][] = Array.from({ length: count }, () => [])
  for (const [number, places] of open.entries())
    for (const place of places) sumsOf[place]?.push(number)
  const seen = new Set<number>()
  const groups: Tied[] = []
  for (let start = 0; start < count; start += 1) {
    if (!isOpen(start) || seen.has(start)) continue
    const places = new Set([start])
    const numbers = new Set<number>()
    for (const place of places)
      for (const number of sumsOf[place] ?? []) {
        numbers.add(number)
        for (const other of open[number] ?? []) places.add(other)
      }
    for (const place of places) seen.add(place)
    groups.push({ places: [...places], sums: [...numbers].flatMap((number) => sums[number] ?? []) })
  }
  return groups
}
