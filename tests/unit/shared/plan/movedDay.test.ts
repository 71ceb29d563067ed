import { describe, expect, it } from 'vitest'
import { movedDay } from '#shared/plan/movedDay'

describe('movedDay', () => {
  it.each([
    ['2028-02-28', 'day', 1, '2028-02-29'],
    ['2027-01-03', 'week', -1, '2026-12-27'],
    ['2027-06-30', 'month', 1, '2027-07-31'],
    ['2027-06-30', 'month', -16, '2026-02-28'],
  ] as const)('moves %s by a %s %i times', (from, step, by, to) => {
    expect(movedDay(from, step, by)).toBe(to)
  })

  it('stays within the days that records may hold', () => {
    expect(movedDay('2200-12-31', 'day', 1)).toBe('2200-12-31')
    expect(movedDay('1900-01-15', 'month', -1)).toBe('1900-01-15')
  })
})
