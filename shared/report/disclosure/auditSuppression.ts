import { cellRanges } from './cellRanges'
import type { DisclosureRule } from './DisclosureRule'
import type { LinkedCells } from './LinkedCells'

/** A cell that a reader can work out, or bound too tightly, from what is published. */
export interface Exposure {
  readonly cell: string
  readonly kind: 'recomputed' | 'bounded'
  readonly from: number
  readonly upTo: number
}

/**
 * Attacks what is to be published, as a reader would who knows all sums: which suppressed cell can be recomputed or bounded more
 * tightly than the width of the rule, and which cell that nobody prints shows itself to be small. It looks only at published numbers
 * and solves the whole system exactly, so it knows nothing of how the suppressed cells were chosen.
 * @param suppressed names of the bundles that are suppressed
 * @returns no exposure: the reader learns nothing
 * @throws RangeError where the published numbers contradict each other, which those of a `cellNet` never do
 */
export function auditSuppression(
  linked: LinkedCells,
  suppressed: ReadonlySet<string>,
  rule: DisclosureRule,
): Exposure[] {
  const ranges = cellRanges(
    linked,
    ({ bundle, printed, value }) => printed && value !== null && !suppressed.has(bundle),
  )
  if (!ranges) throw new RangeError('The published numbers contradict each other.')
  return linked.cells.flatMap((cell, place): Exposure[] => {
    const { from = null, upTo = null } = ranges.get(place) ?? {}
    if (from === null || upTo === null) return []
    const kind = from === upTo ? 'recomputed' : 'bounded'
    const exposure: Exposure = { cell: cell.id, kind, from, upTo }
    if (cell.printed && cell.value !== null) return upTo - from < rule.width ? [exposure] : []
    return showsSmall(from, upTo, rule) ? [exposure] : []
  })
}

/** Whether all that a cell can be is small. */
function showsSmall(from: number, upTo: number, { threshold, zeros }: DisclosureRule): boolean {
  if (from === 0 && upTo === 0) return zeros === 'protected'
  return Math.max(Math.abs(from), Math.abs(upTo)) < threshold
}
