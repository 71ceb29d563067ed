import type { Baseline, Indicator, Measurement } from '#shared/monitoring/Indicator'
import { type MeasuredParts, measuredValue } from '#shared/monitoring/measuredValue'

/** Stands where a number is that the public may not see. Not null: that it is unknown would be untrue. Documents print a mark and a note. */
export const suppressed = 'suppressed'

/** A number as a document may show it; null where it is not known. */
export type Shown = number | null | typeof suppressed

type Guarded<T, K extends keyof T> = Omit<T, K> & { readonly [Part in K]: Shown }

/** A measurement as a document may show it. */
export type GuardedMeasurement = Guarded<
  Omit<Measurement, 'breakdownValues'>,
  'value' | 'numerator' | 'denominator' | 'comparedValue'
> & { readonly breakdownValues: readonly GuardedGroup[] }

export type GuardedGroup = Guarded<Measurement['breakdownValues'][number], 'value'>

/** A baseline as a document may show it. */
export type GuardedBaseline = Guarded<Baseline, 'value' | 'comparedValue'>

/** The parts of a measurement or baseline, as a document may show them. */
export type GuardedParts = { readonly [Part in keyof MeasuredParts]: Shown | undefined }

/**
 * What an indicator shows, as `measuredValue` works it out; suppressed where any part is. Everything that a document says of an indicator
 * (chart, its description, change, standing, distance to the target) starts from here, since each of them gives the value back.
 */
export function shownValue(
  indicator: Pick<Indicator, 'per' | 'unit' | 'gapBetween'>,
  { value, numerator, denominator, comparedValue }: GuardedParts,
): Shown {
  const parts = [value, numerator, denominator, comparedValue]
  if (parts.includes(suppressed)) return suppressed
  const [own = null, over = null, under = null, compared = null] = parts.map((part) =>
    typeof part === 'number' ? part : null,
  )
  return measuredValue(indicator, {
    value: own,
    numerator: over,
    denominator: under,
    comparedValue: compared,
  })
}
