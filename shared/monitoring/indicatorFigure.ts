import type { Day } from '#shared/lib/dates'
import type { Baseline, Indicator, Measurement } from './Indicator'
import { type IndicatorHistory, isLater } from './indicatorStatus'
import { measuredValue, ownValue } from './measuredValue'
import { type DatedValue, type Expected, expectedOn, type ValuePath, valuePath } from './valuePath'

/** The values of both groups on one day, where the indicator is the gap between them. */
export interface GroupValues {
  readonly on: Day
  readonly group: number | null
  readonly comparedWith: number | null
}

/** The groups of one breakdown on the last day on which any of them was measured. */
export interface BreakdownBars {
  readonly breakdown: string
  readonly on: Day
  readonly bars: readonly { readonly group: string; readonly value: number | null }[]
}

/** What can be drawn of an indicator, on screen and in documents alike; the same figures make the table beside the drawing. */
export interface IndicatorFigure {
  readonly indicator: Indicator
  /** Measured values by day; one for each day. */
  readonly measured: readonly DatedValue[]
  readonly baseline: DatedValue | null
  /** The value aimed at and its day; null where either is missing. */
  readonly target: DatedValue | null
  readonly path: ValuePath | null
  /** Empty unless the indicator is a gap between two groups. */
  readonly groups: readonly GroupValues[]
  readonly breakdowns: readonly BreakdownBars[]
}

/** Puts together what can be drawn of an indicator. @param upTo later measurements are left out: what is dated ahead is no fact yet */
export function indicatorFigure(
  { indicator, baseline, target, measurements }: IndicatorHistory,
  upTo: Day,
): IndicatorFigure {
  const byDay = lastOfEachDay(measurements.filter(({ on }) => on <= upTo))
  return {
    indicator,
    measured: byDay.flatMap((one) => {
      const value = measuredValue(indicator, one)
      return value === null ? [] : [{ on: one.on, value }]
    }),
    baseline: datedBaseline(indicator, baseline),
    target: target?.on && target.value !== null ? { on: target.on, value: target.value } : null,
    path: valuePath(indicator, baseline, target),
    groups: indicator.gapBetween ? groupValues(indicator, baseline, byDay) : [],
    breakdowns: indicator.breakdowns.flatMap((breakdown) => barsOf(indicator, breakdown, byDay)),
  }
}

/** One line of the table beside the drawing. */
export interface FigureRow {
  readonly on: Day
  readonly value: number | null
  /** What an even way to the target would show; null where that cannot be said. */
  readonly expected: Expected | null
  readonly groups: GroupValues | null
}

/** The figures as rows by day: the same that are drawn. */
export function figureRows({ indicator, measured, path, groups }: IndicatorFigure): FigureRow[] {
  const { betterWhen } = indicator
  const values = new Map(measured.map(({ on, value }) => [on, value]))
  const groupsOn = new Map(groups.map((one) => [one.on, one]))
  return [...new Set([...values.keys(), ...groupsOn.keys()])].sort().map((on) => ({
    on,
    value: values.get(on) ?? null,
    expected: path && betterWhen && on >= path.from.on ? expectedOn(path, betterWhen, on) : null,
    groups: groupsOn.get(on) ?? null,
  }))
}

function datedBaseline(indicator: Indicator, baseline: Baseline | undefined): DatedValue | null {
  if (!baseline?.on) return null
  const value = measuredValue(indicator, baseline)
  return value === null ? null : { on: baseline.on, value }
}

function lastOfEachDay(measurements: readonly Measurement[]): Measurement[] {
  const last = new Map<Day, Measurement>()
  for (const one of measurements) {
    const known = last.get(one.on)
    if (!known || isLater(one, known)) last.set(one.on, one)
  }
  return [...last.values()].sort((a, b) => (a.on < b.on ? -1 : 1))
}

function groupValues(
  indicator: Indicator,
  baseline: Baseline | undefined,
  byDay: readonly Measurement[],
): GroupValues[] {
  const first = baseline?.on
    ? [{ on: baseline.on, group: baseline.value, comparedWith: baseline.comparedValue }]
    : []
  const measured = byDay.map((one) => ({
    on: one.on,
    group: ownValue(indicator, one),
    comparedWith: one.comparedValue,
  }))
  const days = new Set(measured.map(({ on }) => on))
  return [...first.filter(({ on }) => !days.has(on)), ...measured]
    .filter(({ group, comparedWith }) => group !== null || comparedWith !== null)
    .sort((a, b) => (a.on < b.on ? -1 : 1))
}

function barsOf(
  { breakdownGroups }: Indicator,
  breakdown: string,
  byDay: readonly Measurement[],
): BreakdownBars[] {
  const last = byDay
    .filter(({ breakdownValues }) =>
      breakdownValues.some((one) => one.breakdown === breakdown && one.value !== null),
    )
    .at(-1)
  if (!last) return []
  const values = new Map(
    last.breakdownValues.flatMap((one) =>
      one.breakdown === breakdown ? [[one.group, one.value] as const] : [],
    ),
  )
  const asked = breakdownGroups.find((one) => one.breakdown === breakdown)?.groups ?? []
  const groups = [...new Set([...asked, ...values.keys()])]
  return [
    {
      breakdown,
      on: last.on,
      bars: groups.map((group) => ({ group, value: values.get(group) ?? null })),
    },
  ]
}
