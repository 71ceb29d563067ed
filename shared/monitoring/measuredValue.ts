import type { Indicator } from './Indicator'

/** The parts a measurement or baseline can be made of. */
export interface MeasuredParts {
  readonly value: number | null
  readonly numerator?: number | null
  readonly denominator?: number | null
  readonly comparedValue?: number | null
}

/** By what numerator over denominator is multiplied: as the indicator says, else 100 where its unit is a percentage. */
export function multiplierOf({ per, unit }: Pick<Indicator, 'per' | 'unit'>): number {
  return per ?? (unit.trim().startsWith('%') ? 100 : 1)
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
  return denominator === 0 ? null : tidy((numerator / denominator) * multiplierOf(indicator))
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
    difference: tidy(group - comparedWith),
    ratio: comparedWith === 0 ? null : tidy(group / comparedWith),
  }
}

// 0.1 + 0.2 is to be 0.3 in a table: twelve digits are more than any statistic has.
function tidy(value: number): number {
  return Number(value.toPrecision(12))
}
