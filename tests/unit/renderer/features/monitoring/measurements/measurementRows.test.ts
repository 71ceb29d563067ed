import { describe, expect, it } from 'vitest'
import {
  keepSameRows,
  type MeasurementFilter,
  type MeasurementRow,
  noMeasurementFilter,
  shownRows,
} from '#renderer/features/monitoring/measurements/measurementRows'
import { aMeasurement, anId, anIndicator } from '../../../../../helpers/builders'

const notDue = { dueOn: null, isLate: false, nextOn: null }
const row = (fields: Partial<MeasurementRow> = {}): MeasurementRow => ({
  indicator: anIndicator(),
  measurements: [],
  status: 'no-data',
  due: notDue,
  ownerId: null,
  ...fields,
})

describe('the rows of the grid', () => {
  const rows = [
    row({
      indicator: anIndicator({ id: anId('visits'), name: 'Visits', actionIds: [anId('desk')] }),
      status: 'on-track',
      ownerId: anId('head'),
    }),
    row({
      indicator: anIndicator({ id: anId('trust'), name: 'Trust', source: 'Survey' }),
      due: { dueOn: '2025-12-31', isLate: true, nextOn: null },
    }),
    row({
      indicator: anIndicator({ id: anId('days'), name: 'Days' }),
      due: { dueOn: '2026-09-30', isLate: false, nextOn: null },
    }),
  ]

  it.each<[Partial<MeasurementFilter>, string[]]>([
    [{}, ['visits', 'trust', 'days']],
    [{ text: 'SURVEY' }, ['trust']],
    [{ owner: anId('head') }, ['visits']],
    [{ owner: 'none' }, ['trust', 'days']],
    [{ actionId: anId('desk') }, ['visits']],
    [{ status: 'no-data' }, ['trust', 'days']],
    [{ due: 'owed' }, ['trust', 'days']],
    [{ due: 'late' }, ['trust']],
  ])('are filtered by %j', (filter, ids) => {
    const shown = shownRows(rows, { ...noMeasurementFilter, ...filter }, 'en-GB')
    expect(shown.map(({ indicator }) => indicator.id)).toEqual(ids)
  })

  it('stay the same objects where nothing of them differs', () => {
    const measurement = aMeasurement()
    const indicator = anIndicator()
    const before = row({ indicator, measurements: [measurement] })
    const known = new Map([[indicator.id, before]])
    const [same] = keepSameRows(known, [
      { ...before, measurements: [measurement], due: { ...notDue } },
    ])
    expect(same).toBe(before)
    for (const changed of [
      { measurements: [{ ...measurement, value: 2 }] },
      { measurements: [] },
      { status: 'late' as const },
      { ownerId: anId<'Owner'>('x') },
      { due: { ...notDue, nextOn: '2026-12-31' } },
      { indicator: { ...indicator } },
    ])
      expect(keepSameRows(known, [{ ...before, ...changed }])[0]).not.toBe(before)
  })
})
