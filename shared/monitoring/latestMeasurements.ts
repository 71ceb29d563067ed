import type { IndicatorId } from '#shared/lib/ids'
import type { Indicator, Measurement } from './Indicator'
import { isLater } from './indicatorStatus'
import { measuredValue } from './measuredValue'
import type { DatedValue } from './valuePath'

/** The latest known value of an indicator, with the measurement that it comes from. */
export interface LatestMeasurement extends DatedValue {
  readonly measurement: Measurement
}

/** The latest measurement of each indicator whose value is known; indicators without one are not in the map. */
export function latestMeasurements(
  indicators: readonly Indicator[],
  measurements: readonly Measurement[],
): ReadonlyMap<IndicatorId, LatestMeasurement> {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]))
  const latest = new Map<IndicatorId, LatestMeasurement>()
  for (const measurement of measurements) {
    const indicator = byId.get(measurement.indicatorId)
    const known = latest.get(measurement.indicatorId)
    if (!indicator || (known && !isLater(measurement, known.measurement))) continue
    const value = measuredValue(indicator, measurement)
    if (value !== null) latest.set(indicator.id, { measurement, on: measurement.on, value })
  }
  return latest
}
