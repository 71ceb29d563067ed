import type { Day } from '#shared/lib/dates'
import type { Baseline, Indicator, Measurement } from '#shared/monitoring/Indicator'
import { isShare } from '#shared/monitoring/parseEntry'

/** What was read of an indicator on a day: a measurement, or the baseline. */
export interface Reading
  extends Pick<
    Measurement,
    'value' | 'numerator' | 'denominator' | 'comparedValue' | 'breakdownValues'
  > {
  readonly id: string
  readonly on: Day | null
}

/** The baseline as a reading; it has no groups and no base. */
export function readingOf({ id, on, value, comparedValue }: Baseline): Reading {
  return { id, on, value, numerator: null, denominator: null, comparedValue, breakdownValues: [] }
}

/** What the numbers of an indicator are: people counted, a share or an average of them, or the values of two groups. */
export type ReadingForm = 'counts' | 'shares' | 'averages' | 'two groups'

/**
 * The form of an indicator's numbers. What is neither a share nor what people say counts people until the city says otherwise: a guard
 * that is wrong hides too much.
 */
export function readingForm(indicator: Indicator): ReadingForm {
  if (indicator.gapBetween) return 'two groups'
  if (isShare(indicator)) return 'shares'
  return indicator.kind === 'perception' ? 'averages' : 'counts'
}

/** The numerator and denominator of a reading; null where either is not known. */
export function baseOf({ numerator, denominator }: Reading) {
  return numerator === null || denominator === null ? null : { numerator, denominator }
}
