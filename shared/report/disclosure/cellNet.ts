import { cellRanges } from './cellRanges'
import { asNumber, exactly, minus } from './Fraction'
import type { CellSum, LinkedCell, LinkedCells } from './LinkedCells'

/** A cell to be added; by itself it is a bundle of its own, printed, and of the weight of a group. */
export type CellDraft = Pick<LinkedCell, 'id' | 'value'> & Partial<LinkedCell>

/** Collects cells and what ties them; each id stands once. */
export interface CellNet {
  /** Adds a cell, or finds the one that is there already, and gives its place. */
  cell(draft: CellDraft): number
  /** Ties a total to its parts. */
  sum(total: number, parts: readonly number[]): void
  /** Ties a running total to the one before: what came in between is a count as well. */
  step(earlier: number, later: number): void
  done(): LinkedCells
}

/** An empty net. */
export function cellNet(): CellNet {
  const cells: LinkedCell[] = []
  const placeOf = new Map<string, number>()
  const drafts: CellSum[] = []
  const cell = (draft: CellDraft): number => {
    const known = placeOf.get(draft.id)
    if (known !== undefined) return known
    placeOf.set(draft.id, cells.length)
    return cells.push({ bundle: draft.id, printed: true, weight: 1, ...draft }) - 1
  }
  return {
    cell,
    sum: (total, parts) => void drafts.push({ total, parts }),
    step: (earlier, later) => {
      const from = cells[earlier]
      const to = cells[later]
      if (!from || !to || from.value === null || to.value === null) return
      const value = leftOf(to.value, [from.value])
      // A running total that fell was corrected: no count of people lies between.
      if (value < 0) return
      const between = cell({ id: `${from.id} … ${to.id}`, value, printed: false })
      drafts.push({ total: later, parts: [earlier, between] })
    },
    done: () => {
      const signed = cells.some(({ value }) => value !== null && value < 0)
      const sums = drafts.flatMap((draft) => fitting(draft, { cells, cell, signed }))
      const linked = { cells, sums, signed }
      const isKnown = cells.every(({ value }) => value !== null)
      if (isKnown || cellRanges(linked, ({ value }) => value !== null)) return linked
      return { cells, sums: sums.map((sum, number) => apart(sum, number, cells, cell)), signed }
    },
  }
}

interface Fitting {
  readonly cells: readonly LinkedCell[]
  readonly cell: CellNet['cell']
  readonly signed: boolean
}

/**
 * The sums that hold. Groups need not add up: a person may count in none or in two (field: 3.9). What is left of the total is a cell
 * that nobody prints. Where the groups come to more than the total they overlap; then each of them still has its own rest.
 */
function fitting({ total, parts }: CellSum, { cells, cell, signed }: Fitting): CellSum[] {
  const whole = cells[total]
  if (!whole || parts.length === 0) return []
  const known = parts.flatMap((part) => cells[part]?.value ?? [])
  const isComplete = known.length === parts.length
  if (whole.value === null) return [{ total, parts }]
  const left = leftOf(whole.value, known)
  if (isComplete ? left === 0 : signed || left >= 0) return [{ total, parts }]
  const id = `${whole.id} − ${parts.map((part) => cells[part]?.id).join(' − ')}`
  if (signed || left > 0)
    return [{ total, parts: [...parts, cell({ id, value: left, printed: false })] }]
  return parts.flatMap((part) => {
    const one = cells[part]
    if (!one || one.value === null || whole.value === null || one.value > whole.value) return []
    const rest = { id: `${whole.id} − ${one.id}`, value: leftOf(whole.value, [one.value]) }
    return [{ total, parts: [part, cell({ ...rest, printed: false })] }]
  })
}

/**
 * Where no number fits all the sums in which an unknown cell stands, the sums do not mean the same by it: each gets an unknown of
 * its own.
 */
function apart(
  { total, parts }: CellSum,
  number: number,
  cells: readonly LinkedCell[],
  cell: CellNet['cell'],
): CellSum {
  const own = (place: number): number => {
    const one = cells[place]
    if (!one || one.value !== null) return place
    return cell({ id: `${one.id} of sum ${number + 1}`, value: null, printed: false })
  }
  return { total: own(total), parts: parts.map(own) }
}

/** What is left of a total, without the noise of binary fractions: 0.3 less 0.1 and 0.2 is nothing. */
function leftOf(total: number, parts: readonly number[]): number {
  return asNumber(parts.reduce((left, part) => minus(left, exactly(part)), exactly(total)))
}
