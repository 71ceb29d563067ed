import { useCallback } from 'react'
import { useOutcome } from '#renderer/components/useOutcome'
import type { MeasurementRow } from '#renderer/features/monitoring/measurements/measurementRows'
import {
  recordMeasurement,
  removeMeasurement,
  updateMeasurement,
} from '#renderer/repositories/measurements'
import type { PlanId } from '#shared/lib/ids'
import type { Measurement } from '#shared/monitoring/Indicator'
import type { MeasurementCell } from '#shared/monitoring/measurementCells'
import { parseEntry } from '#shared/monitoring/parseEntry'

/** Whether a measurement says something besides its value, which emptying the cell must not take away. */
function saysMore({ note, quality, breakdownValues }: Measurement): boolean {
  return note !== '' || quality !== 'sound' || breakdownValues.length > 0
}

const unknown = { value: null, numerator: null, denominator: null, comparedValue: null }

/** Writes what was typed into a cell, in one step. An emptied cell loses its measurement, or only its value where more was said. */
export function useMeasuredEntry(
  planId: PlanId,
  locale: string,
): (row: MeasurementRow, cell: MeasurementCell, words: string) => Promise<unknown> {
  const settle = useOutcome()
  return useCallback(
    async ({ indicator }, { measurement, on }, words) => {
      const parsed = parseEntry(words, indicator, locale)
      if (on === null || parsed.kind === 'fault') return undefined
      if (parsed.kind === 'values')
        return await settle<unknown>(
          measurement
            ? updateMeasurement(planId, measurement.id, parsed.values)
            : recordMeasurement(planId, indicator.id, on, parsed.values),
        )
      if (!measurement) return undefined
      return await settle<unknown>(
        saysMore(measurement)
          ? updateMeasurement(planId, measurement.id, unknown)
          : removeMeasurement(planId, measurement.id),
      )
    },
    [planId, locale, settle],
  )
}
