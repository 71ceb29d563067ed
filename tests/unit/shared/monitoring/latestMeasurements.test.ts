import { expect, it } from 'vitest'
import { type IndicatorId, newId } from '#shared/lib/ids'
import type { Measurement } from '#shared/monitoring/Indicator'
import { latestMeasurements } from '#shared/monitoring/latestMeasurements'

const indicatorId = newId() as IndicatorId
const aMeasurement = (on: string, value: number | null): Measurement => ({
  id: newId(),
  planId: newId(),
  indicatorId,
  value,
  numerator: null,
  denominator: null,
  comparedValue: null,
  on,
  breakdownValues: [],
  quality: 'sound',
  note: '',
})

it('takes the latest measurement that has a value: unknown is not zero, and zero is a value', () => {
  const latest = latestMeasurements([
    aMeasurement('2025-06-30', 7),
    aMeasurement('2026-06-30', 0),
    aMeasurement('2026-12-31', null),
    aMeasurement('2024-06-30', 5),
  ])
  expect(latest.get(indicatorId)).toMatchObject({ on: '2026-06-30', value: 0 })
  expect(latest.get(newId())).toBeUndefined()
})
