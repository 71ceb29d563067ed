import type { IndicatorId } from '#shared/lib/ids'
import type { Measurement } from './Indicator'

/** The latest measurement of each indicator that has a value; indicators without one are not in the map. */
export function latestMeasurements(
  measurements: readonly Measurement[],
): ReadonlyMap<IndicatorId, Measurement> {
  const latest = new Map<IndicatorId, Measurement>()
  for (const measurement of measurements) {
    if (measurement.value === null) continue
    const known = latest.get(measurement.indicatorId)
    if (!known || measurement.on > known.on) latest.set(measurement.indicatorId, measurement)
  }
  return latest
}
