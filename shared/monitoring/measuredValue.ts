import type { Indicator } from './Indicator'

/** The parts a measurement or baseline can be made of. */
export interface MeasuredParts {
  readonly value: number | null
  readonly numerator?: number | null
  readonly denominator?: number | null
  readonly comparedValue?: number | null
}

/** By what numerator over denominator is multiplied: as the indicator says, else 100 where its unit is a percentage, 1000 per mille. */
export function multiplierOf({ per, unit }: Pick<Indicator, 'per' | 'unit'>): number {
  if (per !== null) return per
  if (isPercentage(unit)) return 100
  return unit.trim().startsWith('‰') ? 1000 : 1
}

/** Whether a unit is written as a percentage: with its sign, or with the English word; other languages say what they multiply by. */
export function isPercentage(unit: string): boolean {
  return /^\s*([%٪]|per ?cent)/i.test(unit)
}

/**
 * The value of the group measured: numerator over denominator where both are known, else as entered. Null where it is unknown, and
 * where the denominator is zero: a share of nobody is not zero.
 */
export function ownValue(
  indicator: Pick<Indicator, 'per' | 'unit'>,
  { value, numerator, denominator }: MeasuredParts,
): number | null {
  if (numerator == null || denominator == null) return value
  return denominator === 0 ? null : quotient(numerator, denominator, multiplierOf(indicator))
}

/**
 * What an indicator shows: its value or, where it is a gap between two groups, their difference (group less the one compared with) or
 * ratio (field: 4.3). Null where a part is unknown, and for a ratio to zero.
 */
export function measuredValue(
  indicator: Pick<Indicator, 'per' | 'unit' | 'gapBetween'>,
  parts: MeasuredParts,
): number | null {
  const own = ownValue(indicator, parts)
  if (own === null || !indicator.gapBetween) return own
  const { difference, ratio } = gapOf(own, parts.comparedValue ?? null)
  return indicator.gapBetween.as === 'difference' ? difference : ratio
}

/** Both measures of the distance between two groups; null where they cannot be worked out. */
export function gapOf(
  group: number | null,
  comparedWith: number | null,
): { readonly difference: number | null; readonly ratio: number | null } {
  if (group === null || comparedWith === null) return { difference: null, ratio: null }
  return {
    difference: lessThan(group, comparedWith),
    ratio: comparedWith === 0 ? null : quotient(group, comparedWith),
  }
}

/** Quotient without the noise of binary fractions (7 / 25 × 100 is 28); null where it is too large to be a number. */
function quotient(upper: number, lower: number, multiplier = 1): number | null {
  const value = Number(((upper / lower) * multiplier).toPrecision(15))
  return Number.isFinite(value) ? value + 0 : null
}

/** Difference with no more decimals than the larger of the two can carry: 1000.1 less 1000 is 0.1, and whole numbers stay whole. */
function lessThan(from: number, less: number): number {
  const largest = Math.max(Math.abs(from), Math.abs(less))
  if (largest === 0) return 0
  const decimals = Math.min(100, Math.max(0, 14 - Math.floor(Math.log10(largest))))
  // Adding zero turns minus zero into zero.
  return Number((from - less).toFixed(decimals)) + 0
}
