import { addDays, type Day } from '#shared/lib/dates'
import type { Baseline, Indicator, Measurement, Target } from './Indicator'
import { measuredValue } from './measuredValue'
import { graceOf, type MeasuredTime, measurementDue } from './measurementDue'
import {
  type DatedValue,
  type Expected,
  expectedOn,
  isAsExpected,
  targetAim,
  type ValuePath,
  valuePath,
} from './valuePath'

export const indicatorStatuses = ['on-track', 'slipping', 'late', 'no-data', 'not-due'] as const
export type IndicatorStatus = (typeof indicatorStatuses)[number]

/** Why a status is what it is; its sentence stands in the catalogue at `common:statusReason`. */
export const statusReasons = [
  'target-reached',
  'as-expected',
  'little-behind',
  'behind',
  'far-behind',
  'target-missed',
  'no-direction',
  'no-baseline',
  'no-target',
  'target-not-later',
  'no-value',
  'value-too-old',
  'not-collected',
  'first-value-ahead',
] as const
export type StatusReason = (typeof statusReasons)[number]

/** How an indicator stands, and what it was worked out from. */
export interface IndicatorStanding {
  readonly status: IndicatorStatus
  readonly reason: StatusReason
  readonly path: ValuePath | null
  /** The latest value, and what was to be expected on its day; null where that cannot be said. */
  readonly latest: DatedValue | null
  readonly expected: Expected | null
}

/**
 * The share of the way due that must have been made to be on track, and to be merely slipping; and the part of the whole way by which a
 * value may be behind without being late, since at the beginning little is due and a small shortfall is a large share of it.
 */
export const statusLimits = { onTrack: 0.9, slipping: 0.5, littleBehind: 0.1 } as const

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
  history: IndicatorHistory,
  time: MeasuredTime,
  today: Day,
): IndicatorStanding {
  const { indicator, baseline, target } = history
  const { betterWhen, notCollected } = indicator
  const path = valuePath(indicator, baseline, target)
  const latest = latestValue(indicator, history.measurements, today)
  // A value that nobody knows answers the request, but says nothing: only the latest known one counts here.
  const due = measurementDue(indicator, latest ? [latest] : [], time, today)
  const expected = path && betterWhen && latest ? expectedOn(path, betterWhen, latest.on) : null
  const standing = (status: IndicatorStatus, reason: StatusReason): IndicatorStanding => ({
    status,
    reason,
    path,
    latest,
    expected,
  })

  if (notCollected !== null) return standing('no-data', 'not-collected')
  if (!latest || (baseline?.on && latest.on < baseline.on))
    return due.dueOn === null && due.nextOn !== null
      ? standing('not-due', 'first-value-ahead')
      : standing('no-data', 'no-value')
  if (due.isLate) return standing('no-data', 'value-too-old')
  if (!betterWhen) return standing('no-data', 'no-direction')
  const aim = targetAim(indicator, target)
  if (!target?.on || !aim) return standing('no-data', 'no-target')

  // Whether the target is reached or missed is known even where nobody knows where the way began.
  if (isAsExpected(latest.value, aim)) return standing('on-track', 'target-reached')
  if (target.on < today && latest.on >= target.on) return standing('late', 'target-missed')
  const isOver = due.dueOn === null && due.nextOn === null
  if (isOver && addDays(target.on, graceOf(indicator.frequency)) < today)
    // The last value that was asked for is the verdict; where nothing was ever asked for, nobody knows.
    return indicator.frequency === null || indicator.draft
      ? standing('no-data', 'value-too-old')
      : standing('late', 'target-missed')
  if (!path || !expected)
    return standing('no-data', startOf(history) === null ? 'no-baseline' : 'target-not-later')
  return standing(...judged(path, aim, latest.value, expected))
}

/** The latest known value up to a day; null where there is none. Of two on one day the one with the greater id counts. */
export function latestValue(
  indicator: Indicator,
  measurements: readonly Measurement[],
  upTo: Day,
): DatedValue | null {
  let latest: { readonly one: Measurement; readonly value: number } | null = null
  // From the end, where the latest mostly stands: then only its value is worked out.
  for (let index = measurements.length - 1; index >= 0; index -= 1) {
    const one = measurements[index]
    if (!one || one.on > upTo || (latest && !isLater(one, latest.one))) continue
    const value = measuredValue(indicator, one)
    if (value !== null) latest = { one, value }
  }
  return latest && { on: latest.one.on, value: latest.value }
}

/** Whether a measurement counts rather than another one: by day, and by id where two were made on one day, so that the order in which they are read never matters. */
export function isLater(one: Measurement, other: Measurement): boolean {
  return one.on === other.on ? one.id > other.id : one.on > other.on
}

const startOf = ({ indicator, baseline }: IndicatorHistory): number | null =>
  baseline?.on ? measuredValue(indicator, baseline) : null

function judged(
  { from: { value: start } }: ValuePath,
  aim: Expected,
  value: number,
  expected: Expected,
): [IndicatorStatus, StatusReason] {
  const isBelow = expected.from !== null && value < expected.from
  const isAbove = expected.upTo !== null && value > expected.upTo
  const edge = isBelow ? expected.from : isAbove ? expected.upTo : null
  const end = (isBelow ? aim.from : aim.upTo) ?? start
  if (edge === null) return ['on-track', 'as-expected']
  const short = Math.abs(edge - value)
  // Where nothing was to change in that direction, as when the start is to be kept, a loss is measured against the value itself.
  const hasWay = isBelow ? end > start : end < start
  const whole = hasWay ? Math.abs(end - start) : 0
  const due = hasWay ? Math.abs(edge - start) : Math.max(Math.abs(edge), Math.abs(start))
  const share = due === 0 ? 0 : 1 - short / due
  if (share >= statusLimits.onTrack) return ['on-track', 'as-expected']
  if (share >= statusLimits.slipping) return ['slipping', 'behind']
  return short <= statusLimits.littleBehind * whole
    ? ['slipping', 'little-behind']
    : ['late', 'far-behind']
}
