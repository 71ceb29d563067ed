import fc from 'fast-check'
import { expect, it } from 'vitest'
import { latestMeasurements } from '#shared/monitoring/latestMeasurements'
import { aMeasurement, anId, anIndicator } from '../../../helpers/builders'

const indicator = anIndicator({ id: anId('one'), unit: '%' })
const measured = (fields: Parameters<typeof aMeasurement>[0]) =>
  aMeasurement({ indicatorId: indicator.id, ...fields })

it('takes the latest measurement that has a value: unknown is not zero, and zero is a value', () => {
  const latest = latestMeasurements(
    [indicator],
    [
      measured({ on: '2025-06-30', value: 7 }),
      measured({ on: '2026-06-30', value: 0 }),
      measured({ on: '2026-12-31', value: null }),
      measured({ on: '2024-06-30', value: 5 }),
    ],
  )
  expect(latest.get(indicator.id)).toMatchObject({ on: '2026-06-30', value: 0 })
  expect(latest.get(anId('another'))).toBeUndefined()
})

it('works the value out from numerator and denominator, and takes an earlier one where that cannot be done', () => {
  const share = measured({ on: '2025-12-31', value: null, numerator: 7, denominator: 25 })
  const ofNobody = measured({ on: '2026-12-31', value: null, numerator: 0, denominator: 0 })
  expect(latestMeasurements([indicator], [ofNobody, share]).get(indicator.id)).toMatchObject({
    on: '2025-12-31',
    value: 28,
  })
})

it('does not depend on the order in which the measurements are read', () => {
  const some = fc.array(
    fc.record({
      id: fc.uuid().map((id) => anId<'Measurement'>(id)),
      on: fc.constantFrom('2025-12-31', '2026-01-01', '2026-12-31'),
      value: fc.option(fc.integer({ min: -5, max: 5 }), { nil: null }),
    }),
  )
  fc.assert(
    fc.property(some, (list) => {
      const there = list.map(measured)
      expect(latestMeasurements([indicator], [...there].reverse())).toEqual(
        latestMeasurements([indicator], there),
      )
    }),
  )
})
