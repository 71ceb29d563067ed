import type { Indicator, Measurement } from './Indicator'
import { measuredValue } from './measuredValue'
import { isShare } from './parseEntry'

/**
 * Where the groups of a breakdown and the total do not fit: `differs`: the groups of a count add up to another number; `exceeds`:
 * those known add up to more already; `outside`: the total of a share or an average lies outside the values of its groups.
 */
export interface BreakdownMisfit {
  readonly breakdown: string
  readonly kind: 'differs' | 'exceeds' | 'outside'
  readonly total: number
  /** Of the groups that are known; for `outside` their smallest and largest. */
  readonly sum: number
  readonly from: number
  readonly to: number
}

/** The groups that a breakdown asks for, and any others that were measured. */
export function groupsOf(
  { breakdownGroups }: Pick<Indicator, 'breakdownGroups'>,
  breakdown: string,
  values: Measurement['breakdownValues'] = [],
): string[] {
  const asked = breakdownGroups.find((one) => one.breakdown === breakdown)?.groups ?? []
  const measured = values.filter((one) => one.breakdown === breakdown).map(({ group }) => group)
  return [...new Set([...asked, ...measured])]
}

/**
 * The breakdowns whose groups do not fit the total: told, never forced, since a person may count in no group or in two (field: 3.9, where
 * a rival's total may silently differ). The groups of a count add up to it; those of a share or of what people say lie around it.
 * Nothing is said while the total is unknown, of a gap between two groups, and of a group that is.
 */
export function breakdownMisfits(
  indicator: Indicator,
  measurement: Pick<
    Measurement,
    'value' | 'numerator' | 'denominator' | 'comparedValue' | 'breakdownValues'
  >,
): BreakdownMisfit[] {
  const total = measuredValue(indicator, measurement)
  if (total === null || indicator.gapBetween) return []
  const addsUp = !isShare(indicator) && indicator.kind !== 'perception'
  const { breakdownValues } = measurement
  return indicator.breakdowns.flatMap((breakdown): BreakdownMisfit[] => {
    const groups = groupsOf(indicator, breakdown, breakdownValues)
    const known = breakdownValues.flatMap((one) =>
      one.breakdown === breakdown && one.value !== null ? one.value : [],
    )
    if (known.length === 0) return []
    const sum = Number(known.reduce((a, b) => a + b, 0).toPrecision(12))
    const misfit = { breakdown, total, sum, from: Math.min(...known), to: Math.max(...known) }
    const isWhole = known.length === groups.length
    const slack = 1e-9 * Math.max(1, Math.abs(total))
    if (addsUp) {
      if (isWhole && Math.abs(sum - total) > slack) return [{ ...misfit, kind: 'differs' }]
      const exceeds = !isWhole && misfit.from >= 0 && sum > total + slack
      return exceeds ? [{ ...misfit, kind: 'exceeds' }] : []
    }
    const isOutside = total < misfit.from - slack || total > misfit.to + slack
    return isWhole && known.length > 1 && isOutside ? [{ ...misfit, kind: 'outside' }] : []
  })
}
