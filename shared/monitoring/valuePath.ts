import { type Day, daysBetween } from '#shared/lib/dates'
import type { Baseline, Indicator, Target } from './Indicator'
import { measuredValue } from './measuredValue'

/** A value with its day. */
export interface DatedValue {
  readonly on: Day
  readonly value: number
}

/** The way from baseline to target. `upTo` is the upper edge of a range aimed at; null where a single value is. */
export interface ValuePath {
  readonly from: DatedValue
  readonly to: DatedValue
  readonly upTo: number | null
}

/** What should be seen on a day: at least `from` and at most `upTo`; null where that side is open. */
export interface Expected {
  readonly from: number | null
  readonly upTo: number | null
}

/** The way from baseline to target, or null where a value or a day is missing or the target does not lie later than the baseline. */
export function valuePath(
  indicator: Pick<Indicator, 'per' | 'unit' | 'gapBetween' | 'betterWhen'>,
  baseline: Baseline | undefined,
  target: Target | undefined,
): ValuePath | null {
  if (!baseline?.on || !target?.on || target.value === null) return null
  const start = measuredValue(indicator, baseline)
  if (start === null || target.on <= baseline.on) return null
  const isRange = indicator.betterWhen === 'target-range'
  const [low, high] =
    isRange && target.upTo !== null
      ? [Math.min(target.value, target.upTo), Math.max(target.value, target.upTo)]
      : [target.value, isRange ? target.value : null]
  return {
    from: { on: baseline.on, value: start },
    to: { on: target.on, value: low },
    upTo: high,
  }
}

/** How much of the way lies behind on a day: 0 up to the baseline, 1 from the target on. */
export function shareOfWay({ from, to }: ValuePath, day: Day): number {
  const share = daysBetween(from.on, day) / daysBetween(from.on, to.on)
  return Math.min(1, Math.max(0, share))
}

/**
 * What should be seen on a day when the value moves evenly from baseline to target. With better-when `higher` it is the least, with
 * `lower` the most. A range is approached from the side on which the baseline lies; a baseline within it is to stay within.
 */
export function expectedOn(
  path: ValuePath,
  betterWhen: NonNullable<Indicator['betterWhen']>,
  day: Day,
): Expected {
  const start = path.from.value
  const share = shareOfWay(path, day)
  const towards = (end: number) => start + (end - start) * share
  if (betterWhen === 'higher') return { from: towards(path.to.value), upTo: null }
  if (betterWhen === 'lower') return { from: null, upTo: towards(path.to.value) }
  const low = path.to.value
  const high = path.upTo ?? low
  return {
    from: start < low ? towards(low) : low,
    upTo: start > high ? towards(high) : high,
  }
}
