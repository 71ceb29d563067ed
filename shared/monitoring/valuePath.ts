import { type Day, daysBetween } from '#shared/lib/dates'
import type { Baseline, Indicator, Target } from './Indicator'
import { measuredValue } from './measuredValue'

/** A value with its day. */
export interface DatedValue {
  readonly on: Day
  readonly value: number
}

/** What should be seen: at least `from` and at most `upTo`; null where that side is open. */
export interface Expected {
  readonly from: number | null
  readonly upTo: number | null
}

/**
 * The way from baseline to target. Where a range is aimed at, the way ends at its nearer edge, or where it began when the baseline
 * lies within; `range` is null where a single value is aimed at.
 */
export interface ValuePath {
  readonly from: DatedValue
  readonly to: DatedValue
  readonly range: Expected | null
}

/**
 * What the target asks for on its day, whatever the way there: at least its value, at most its value, or a range. A range of which
 * only one edge is given is open on the other side; edges given the wrong way round are turned. Null where no value or direction is set.
 */
export function targetAim(
  { betterWhen }: Pick<Indicator, 'betterWhen'>,
  target: Pick<Target, 'value' | 'upTo'> | undefined,
): Expected | null {
  if (!target || !betterWhen) return null
  const { value, upTo } = target
  if (betterWhen === 'target-range') {
    if (value === null && upTo === null) return null
    return value !== null && upTo !== null
      ? { from: Math.min(value, upTo), upTo: Math.max(value, upTo) }
      : { from: value, upTo }
  }
  if (value === null) return null
  return betterWhen === 'higher' ? { from: value, upTo: null } : { from: null, upTo: value }
}

/**
 * The way from baseline to target, or null where a value, a day or the direction is missing, or the target does not lie later than
 * the baseline.
 */
export function valuePath(
  indicator: Pick<Indicator, 'per' | 'unit' | 'gapBetween' | 'betterWhen'>,
  baseline: Baseline | undefined,
  target: Target | undefined,
): ValuePath | null {
  const aim = targetAim(indicator, target)
  if (!baseline?.on || !target?.on || !aim || target.on <= baseline.on) return null
  const start = measuredValue(indicator, baseline)
  if (start === null) return null
  const isRange = indicator.betterWhen === 'target-range'
  return {
    from: { on: baseline.on, value: start },
    to: { on: target.on, value: isRange ? nearestIn(aim, start) : (aim.from ?? aim.upTo ?? start) },
    range: isRange ? aim : null,
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
  const { from, to, range } = path
  const share = shareOfWay(path, day)
  // Both ends exactly, whatever the fractions in between come to.
  const due =
    share === 0 ? from.value : share === 1 ? to.value : from.value + (to.value - from.value) * share
  if (!range) return betterWhen === 'higher' ? { from: due, upTo: null } : { from: null, upTo: due }
  return {
    from: range.from !== null && from.value < range.from ? due : range.from,
    upTo: range.upTo !== null && from.value > range.upTo ? due : range.upTo,
  }
}

/** Whether a value is as expected: an edge belongs to what is expected. */
export function isAsExpected(value: number, { from, upTo }: Expected): boolean {
  return (from === null || value >= from) && (upTo === null || value <= upTo)
}

function nearestIn({ from, upTo }: Expected, value: number): number {
  if (from !== null && value < from) return from
  return upTo !== null && value > upTo ? upTo : value
}
