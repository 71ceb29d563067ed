import type { IndicatorId } from '#shared/lib/ids'
import type { Baseline, Indicator, Measurement } from '#shared/monitoring/Indicator'
import { type DisclosureRule, disclosureRule } from './DisclosureRule'
import {
  type GuardedBaseline,
  type GuardedMeasurement,
  type Shown,
  suppressed,
} from './GuardedMeasurement'
import { guardReadings, type ReadingFate, type UnknownBase } from './guardReadings'
import { type Reading, readingOf } from './Reading'

/** For whom a document is made: within the city everything stays whole. */
export type Audience = 'internal' | 'public'

export interface GuardOptions {
  /** The smallest count that may be shown: `disclosureThreshold` of the plan. Zero protects nothing but sensitive topics. */
  readonly threshold: number
  /** The smallest count of sensitive topics; never less than `threshold`. 10 where left out (field: 5.4). */
  readonly sensitiveThreshold?: number
  readonly audience: Audience
  /** Indicators on health, religion, origin or other special categories (field: 5.3). */
  readonly sensitive?: ReadonlySet<IndicatorId>
  /** Indicators that count no people, such as rules adopted, days or money. */
  readonly notOfPeople?: ReadonlySet<IndicatorId>
  /** Groups of shares and averages, whose base no record holds; withheld where left out. */
  readonly unknownBase?: UnknownBase
}

/** The values of a plan as a document may show them, in the order given. */
export interface GuardedValues {
  readonly baselines: readonly GuardedBaseline[]
  readonly measurements: readonly GuardedMeasurement[]
  /** How many numbers are suppressed; where there are any, the document explains its mark. */
  readonly suppressedCount: number
  /** Ids of the measurements and baselines that show a number nobody could check, for want of its numerator and denominator. */
  readonly unchecked: ReadonlySet<string>
}

/**
 * What a document may show of the values of a plan (field: 5.4). For the public small counts are suppressed, shares that rest on a small
 * numerator, denominator or rest, and the companions that would give them back: for each indicator all breakdowns, totals and days
 * are looked at together, so that no table, chart or other year's edition of the same plan tells what another hides. Days are gone
 * through in their order: what is decided for one year does not change with a later one. Targets are aims and tell of nobody.
 *
 * Takes as long as there are measurements; only days with a small count take more. Decision 15 says what it does not protect against.
 */
export function guardMeasurements(
  indicators: readonly Indicator[],
  baselines: readonly Baseline[],
  measurements: readonly Measurement[],
  options: GuardOptions,
): GuardedValues {
  const fates = new Map<string, ReadingFate>()
  if (options.audience === 'public') {
    const readingsOf = new Map<IndicatorId, Reading[]>()
    const add = (indicatorId: IndicatorId, reading: Reading) => {
      const list = readingsOf.get(indicatorId)
      if (list) list.push(reading)
      else readingsOf.set(indicatorId, [reading])
    }
    for (const baseline of baselines) add(baseline.indicatorId, readingOf(baseline))
    for (const measurement of measurements) add(measurement.indicatorId, measurement)
    for (const indicator of indicators) {
      const rule = ruleFor(indicator, options)
      const readings = readingsOf.get(indicator.id) ?? []
      readingsOf.delete(indicator.id)
      if (!rule) continue
      const { unknownBase = 'withheld' } = options
      for (const [id, fate] of guardReadings(indicator, readings, rule, unknownBase))
        fates.set(id, fate)
    }
    // Values of no known indicator: nothing tells what they are.
    for (const readings of readingsOf.values())
      for (const reading of readings) fates.set(reading.id, withheld(reading))
  }
  const guardedBaselines = baselines.map((one) => guardedBaseline(one, fates.get(one.id)))
  const guarded = measurements.map((one) => guardedMeasurement(one, fates.get(one.id)))
  return {
    baselines: guardedBaselines,
    measurements: guarded,
    suppressedCount: [...guardedBaselines, ...guarded].reduce((sum, one) => sum + marksIn(one), 0),
    unchecked: new Set([...fates].flatMap(([id, { isUnchecked }]) => (isUnchecked ? id : []))),
  }
}

/** The rule for an indicator; null where nothing is to be protected. */
function ruleFor(
  { id }: Indicator,
  { threshold, sensitiveThreshold = 10, sensitive, notOfPeople }: GuardOptions,
): DisclosureRule | null {
  if (notOfPeople?.has(id)) return null
  const isSensitive = sensitive?.has(id) ?? false
  const least = isSensitive ? Math.max(threshold, sensitiveThreshold) : threshold
  return least > 0 ? disclosureRule(least, isSensitive) : null
}

function withheld({ breakdownValues }: Reading): ReadingFate {
  return {
    ownSuppressed: true,
    groupsSuppressed: breakdownValues.map(() => true),
    isUnchecked: false,
  }
}

function guardedBaseline(baseline: Baseline, fate: ReadingFate | undefined): GuardedBaseline {
  const show = shownWhen(fate?.ownSuppressed)
  return {
    ...baseline,
    value: show(baseline.value),
    comparedValue: show(baseline.comparedValue),
  }
}

function guardedMeasurement(one: Measurement, fate: ReadingFate | undefined): GuardedMeasurement {
  const show = shownWhen(fate?.ownSuppressed)
  return {
    ...one,
    value: show(one.value),
    numerator: show(one.numerator),
    denominator: show(one.denominator),
    comparedValue: show(one.comparedValue),
    breakdownValues: one.breakdownValues.map((group, i) => ({
      ...group,
      value: shownWhen(fate?.groupsSuppressed[i])(group.value),
    })),
  }
}

/** What is not known is not suppressed. */
const shownWhen =
  (isSuppressed = false) =>
  (value: number | null): Shown =>
    isSuppressed && value !== null ? suppressed : value

function marksIn(one: GuardedBaseline | GuardedMeasurement): number {
  const groups = 'breakdownValues' in one ? one.breakdownValues.map(({ value }) => value) : []
  const base = 'numerator' in one ? [one.numerator, one.denominator] : []
  return [one.value, one.comparedValue, ...base, ...groups].filter((value) => value === suppressed)
    .length
}
