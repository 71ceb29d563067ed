import { compareFactors } from '#shared/template/factorNumber'
import { splitPackRef } from '#shared/template/packRef'
import type { Gap } from './deriveGaps'
import type { Weight } from './GapDecision'

const points: Record<Weight, number> = { low: 1, medium: 2, high: 3 }

/**
 * How much a gap presses: importance and urgency count double, feasibility once, so 5 to 15; null until all three are set.
 * A gap that matters does not fall behind because it is hard to close.
 */
export function priorityOf(gap: Gap): number | null {
  const { importance, urgency, feasibility } = gap.decision ?? {}
  if (!importance || !urgency || !feasibility) return null
  return 2 * points[importance] + 2 * points[urgency] + points[feasibility]
}

/**
 * The gaps by priority, highest first; those without one follow, not met before partly. What is alike stays in the order of the
 * benchmarks as they were given, and within one in its printed order.
 */
export function rankGaps(gaps: readonly Gap[]): Gap[] {
  const packs = [...new Set(gaps.map(packOf))]
  return [...gaps].sort(
    (a, b) =>
      (priorityOf(b) ?? 0) - (priorityOf(a) ?? 0) ||
      Number(b.level === 'not-met') - Number(a.level === 'not-met') ||
      packs.indexOf(packOf(a)) - packs.indexOf(packOf(b)) ||
      compareFactors(a.factor, b.factor),
  )
}

const packOf = ({ ref }: Gap): string => splitPackRef(ref).packId
