import { describe, expect, it } from 'vitest'
import type { MeasurementRow } from '#renderer/features/monitoring/measurements/measurementRows'
import { pasteEntries } from '#renderer/features/monitoring/measurements/pasteEntries'
import { periodsBetween } from '#shared/lib/calendarPeriods'
import type { Indicator, Measurement } from '#shared/monitoring/Indicator'
import { measurementCells } from '#shared/monitoring/measurementCells'
import { aMeasurement, anId, anIndicator } from '../../../../../helpers/builders'

const time = { from: '2025-01-01', to: '2027-12-31' }
const today = '2026-11-22'
const periods = periodsBetween(time.from, time.to, 'year')
const rowOf = (
  id: string,
  fields: Partial<Indicator> = {},
  measurements: readonly Measurement[] = [],
): MeasurementRow => ({
  indicator: anIndicator({ id: anId(id), frequency: 'annual', ...fields }),
  measurements,
  status: 'no-data',
  due: { dueOn: null, isLate: false, nextOn: null },
  ownerId: null,
})
const rows = [
  rowOf('count', {}, [aMeasurement({ indicatorId: anId('count'), value: 4, on: '2025-06-30' })]),
  rowOf('gap', { gapBetween: { group: 'a', comparedWith: 'b', as: 'difference' } }),
  rowOf('not', { notCollected: 'No register' }),
]
const paste = (table: readonly (readonly string[])[], line = 0, column = 0, locale = 'en-GB') =>
  pasteEntries(table, {
    rows,
    periods,
    line,
    column,
    locale,
    cellsOf: (row) => measurementCells(row.indicator, row.measurements, periods, time, today),
  })

describe('a block that is pasted', () => {
  it('becomes values from the cell on which it was dropped, each with the day of its cell', () => {
    const { entries, replaced, faults } = paste([
      ['5', '6'],
      ['54 / 71', ''],
    ])
    expect(faults).toEqual([])
    expect(replaced).toBe(1)
    expect(entries).toMatchObject([
      { indicatorId: 'count', on: '2025-06-30', fields: { value: 5 } },
      { indicatorId: 'count', on: today, fields: { value: 6 } },
      { indicatorId: 'gap', on: '2025-12-31', fields: { value: 54, comparedValue: 71 } },
    ])
  })

  it('reads numbers as the plan writes them', () => {
    expect(paste([['1.234,5']], 0, 0, 'de-DE').entries[0]?.fields.value).toBe(1234.5)
  })

  it('leaves what is there where a cell is empty or says the same', () => {
    expect(paste([['', ' ']])).toEqual({ entries: [], replaced: 0, same: 0, faults: [] })
    expect(paste([['4']])).toMatchObject({ entries: [], same: 1 })
  })

  it('tells each cell that cannot be entered, with the reason, and enters the others', () => {
    const { entries, faults } = paste([['n/a', '7', '8', '9'], ['54'], ['1'], ['2']])
    expect(entries).toHaveLength(1)
    expect(faults.map(({ words, why }) => `${words}: ${why}`)).toEqual([
      'n/a: not-a-number',
      '8: closed',
      '9: beyond',
      '54: needs-two-groups',
      '1: closed',
      '2: beyond',
    ])
  })
})
