import { expect, it } from 'vitest'
import { measurementsByIndicator } from '#shared/monitoring/measurementsByIndicator'
import { aMeasurement, anId } from '../../../helpers/builders'

it('gives the measurements of each indicator by rising day, those of one day by id', () => {
  const at = (indicator: string, on: string, id: string) =>
    aMeasurement({ indicatorId: anId(indicator), on, id: anId(id) })
  const grouped = measurementsByIndicator([
    at('a', '2027-01-01', 'a3'),
    at('b', '2026-01-01', 'b1'),
    at('a', '2026-01-01', 'a2'),
    at('a', '2026-01-01', 'a1'),
  ])
  expect(grouped.get(anId('a'))?.map(({ id }) => id)).toEqual(['a1', 'a2', 'a3'])
  expect(grouped.get(anId('b'))).toHaveLength(1)
  expect(grouped.get(anId('c'))).toBeUndefined()
})
