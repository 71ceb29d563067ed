import type { IndicatorId } from '#shared/lib/ids'
import type { Measurement } from './Indicator'

/** The measurements of each indicator by rising day; indicators without one are not in the map. */
export function measurementsByIndicator(
  measurements: readonly Measurement[],
): ReadonlyMap<IndicatorId, readonly Measurement[]> {
  const byIndicator = new Map<IndicatorId, Measurement[]>()
  for (const measurement of measurements) {
    const list = byIndicator.get(measurement.indicatorId)
    if (list) list.push(measurement)
    else byIndicator.set(measurement.indicatorId, [measurement])
  }
  for (const list of byIndicator.values())
    list.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.id < b.id ? -1 : 1))
  return byIndicator
}
