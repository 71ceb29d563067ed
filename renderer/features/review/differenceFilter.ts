import type { Difference, DifferenceSection } from '#shared/compare/PlanDifference'

/** What of a comparison is shown; empty lists show all. */
export interface DifferenceFilter {
  readonly sections: readonly DifferenceSection[]
  readonly kinds: readonly Difference['what'][]
  readonly reasons: 'all' | 'with' | 'without'
}

export const noFilter: DifferenceFilter = { sections: [], kinds: [], reasons: 'all' }

/** The differences that a filter lets through. What no step led to, such as a day that went by, has no reason to give. */
export function filtered(
  differences: readonly Difference[],
  { sections, kinds, reasons }: DifferenceFilter,
): Difference[] {
  return differences.filter((one) => {
    if (sections.length > 0 && !sections.includes(one.section)) return false
    if (kinds.length > 0 && !kinds.includes(one.what)) return false
    if (reasons === 'all') return true
    const hasReason =
      one.steps.some(({ why }) => why !== '') || (one.what === 'decision' && one.reason !== '')
    return reasons === 'with' ? hasReason : !hasReason && one.steps.length > 0
  })
}
