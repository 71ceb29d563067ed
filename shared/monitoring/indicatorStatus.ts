import type { Day } from '#shared/lib/dates'
import type { Baseline, Indicator, Measurement, Target } from './Indicator'
import { measuredValue } from './measuredValue'
import { type MeasuredTime, measurementDue } from './measurementDue'
import { type DatedValue, type Expected, expectedOn, type ValuePath, valuePath } from './valuePath'

export const indicatorStatuses = ['on-track', 'slipping', 'late', 'no-data', 'not-due'] as const
export type IndicatorStatus = (typeof indicatorStatuses)[number]

/** Why a status is what it is; its sentence stands in the catalogue. */
export type StatusReason =
  | 'target-reached'
  | 'as-expected'
  | 'behind'
  | 'far-behind'
  | 'target-missed'
  | 'no-direction'
  | 'no-baseline'
  | 'no-target'
  | 'no-value'
  | 'value-too-old'
  | 'not-collected'
  | 'first-value-ahead'

/** How an indicator stands, and what it was worked out from. */
export interface IndicatorStanding {
  readonly status: IndicatorStatus
  readonly reason: StatusReason
  readonly path: ValuePath | null
  /** The latest value, and what was to be expected on its day. */
  readonly latest: DatedValue | null
  readonly expected: Expected | null
}

/** The share of the expected way that must have been made to be on track, and to be merely slipping. */
export const statusLimits = { onTrack: 0.9, slipping: 0.5 } as const

/** All that an indicator's status is worked out from. */
export interface IndicatorHistory {
  readonly indicator: Indicator
  readonly baseline: Baseline | undefined
  readonly target: Target | undefined
  /** Of this indicator, in any order. */
  readonly measurements: readonly Measurement[]
}

/**
 * How an indicator stands on the day `today`, by one documented rule (docs/indicator-status.md): the latest value is held against what
 * an even way from baseline to target would show on its day. Nine tenths of the way due is on track, half of it slipping, less is late;
 * so is whoever misses the target on its day. No status is guessed where a part is missing.
 */
export function indicatorStanding(
  { indicator, baseline, target, measurements }: IndicatorHistory,
  time: MeasuredTime,
  today: Day,
): IndicatorStanding {
  const { betterWhen } = indicator
  const path = valuePath(indicator, baseline, target)
  const latest = latestValue(indicator, measurements, today)
  const standing = (
    status: IndicatorStatus,
    reason: StatusReason,
    expected: Expected | null = null,
  ): IndicatorStanding => ({ status, reason, path, latest, expected })

  if (indicator.notCollected !== null) return standing('no-data', 'not-collected')
  const due = measurementDue(indicator, measurements, time, today)
  if (!latest)
    return due.dueOn === null && due.nextOn !== null
      ? standing('not-due', 'first-value-ahead')
      : standing('no-data', 'no-value')
  if (due.isLate) return standing('no-data', 'value-too-old')
  if (!betterWhen) return standing('no-data', 'no-direction')
  if (!target?.on || target.value === null) return standing('no-data', 'no-target')
  if (!path) return standing('no-data', 'no-baseline')
  if (latest.on < path.from.on) return standing('not-due', 'first-value-ahead')

  const expected = expectedOn(path, betterWhen, latest.on)
  if (isWithin(latest.value, expectedOn(path, betterWhen, path.to.on)))
    return standing('on-track', 'target-reached', expected)
  if (today > path.to.on && latest.on >= path.to.on)
    return standing('late', 'target-missed', expected)
  const share = shareMade(path, latest.value, expected)
  if (share >= statusLimits.onTrack) return standing('on-track', 'as-expected', expected)
  return share >= statusLimits.slipping
    ? standing('slipping', 'behind', expected)
    : standing('late', 'far-behind', expected)
}

/** The latest value up to a day; null where none is known. Of two on one day the last in the list counts. */
export function latestValue(
  indicator: Indicator,
  measurements: readonly Measurement[],
  upTo: Day,
): DatedValue | null {
  let latest: DatedValue | null = null
  for (const measurement of measurements) {
    if (measurement.on > upTo || (latest && measurement.on < latest.on)) continue
    const value = measuredValue(indicator, measurement)
    if (value !== null) latest = { on: measurement.on, value }
  }
  return latest
}

const isWithin = (value: number, { from, upTo }: Expected): boolean =>
  (from === null || value >= from) && (upTo === null || value <= upTo)

/**
 * The share of the way due that was made: 1 and more as expected, 0 as at the start, below 0 worse than that. Where nothing was to
 * change, as at the baseline or when it is to be kept, any loss is measured against the value itself.
 */
function shareMade({ from }: ValuePath, value: number, expected: Expected): number {
  if (isWithin(value, expected)) return 1
  const edge =
    expected.from !== null && value < expected.from ? expected.from : (expected.upTo ?? from.value)
  const way = edge - from.value
  if (way !== 0 && Math.sign(way) === Math.sign(edge - value)) return (value - from.value) / way
  const scale = Math.max(Math.abs(edge), Math.abs(from.value))
  return scale === 0 ? 0 : 1 - Math.abs(value - edge) / scale
}
