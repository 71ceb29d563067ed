import type { Day } from '#shared/lib/dates'
import type { IndicatorId } from '#shared/lib/ids'
import type { Baseline, Indicator, Measurement, Target } from './Indicator'
import { type IndicatorStanding, indicatorStanding } from './indicatorStatus'
import { type MeasuredTime, type MeasurementDue, measurementDue } from './measurementDue'
import { measurementsByIndicator } from './measurementsByIndicator'

/** The records of a plan from which the standing of its indicators is worked out. */
export interface IndicatorRecords {
  readonly indicators: readonly Indicator[]
  readonly baselines: readonly Baseline[]
  readonly targets: readonly Target[]
  readonly measurements: readonly Measurement[]
}

/** How one indicator stands, and what is asked for. */
export interface StandingAndDue {
  readonly standing: IndicatorStanding
  readonly due: MeasurementDue
}

/** How each indicator of a plan stands on a day, and what is asked for; in time linear in the records. */
export function indicatorStandings(
  { indicators, baselines, targets, measurements }: IndicatorRecords,
  time: MeasuredTime,
  today: Day,
): ReadonlyMap<IndicatorId, StandingAndDue> {
  const baselineOf = new Map(baselines.map((one) => [one.indicatorId, one]))
  const targetOf = new Map(targets.map((one) => [one.indicatorId, one]))
  const measured = measurementsByIndicator(measurements)
  return new Map(
    indicators.map((indicator) => {
      const { id } = indicator
      const own = measured.get(id) ?? []
      const history = {
        indicator,
        baseline: baselineOf.get(id),
        target: targetOf.get(id),
        measurements: own,
      }
      return [
        id,
        {
          standing: indicatorStanding(history, time, today),
          due: measurementDue(indicator, own, time, today),
        },
      ]
    }),
  )
}
