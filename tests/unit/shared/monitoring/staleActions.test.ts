import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isStale, staleActions, staleBefore } from '#shared/monitoring/staleActions'
import { anyMonitoredPlan, middleDay } from '../../../helpers/anyRecords'
import {
  aMeasurement,
  aMilestone,
  anAction,
  anId,
  anIndicator,
  recordsWith,
} from '../../../helpers/builders'

const today = '2026-11-22'
const records = recordsWith({
  actions: [anAction({ id: anId('a') }), anAction({ id: anId('b') })],
  milestones: [aMilestone({ id: anId('m'), actionId: anId('a') })],
  indicators: [anIndicator({ id: anId('i'), actionIds: [anId('a'), anId('b')] })],
  measurements: [aMeasurement({ id: anId('v'), indicatorId: anId('i') })],
})
const staleWhere = (fresh: string | null) => [
  ...staleActions(
    records,
    (id) => (id === fresh ? '2026-11-01T09:00:00.000Z' : '2026-01-01T09:00:00.000Z'),
    today,
    6,
  ),
]

describe('isStale', () => {
  it('counts whole months back, to the last day of a shorter month', () => {
    const sinceToday = staleBefore(today, 6)
    expect(isStale('2026-05-22T00:00:00.000Z', sinceToday)).toBe(false)
    expect(isStale('2026-05-21T23:59:59.000Z', sinceToday)).toBe(true)
    expect(staleBefore('2028-08-31', 6)).toBe('2028-02-29')
    expect(staleBefore('2027-08-31', 6)).toBe('2027-02-28')
  })

  it('does not call stale what is not known', () => {
    expect(isStale(null, today)).toBe(false)
  })
})

describe('staleActions', () => {
  it('looks at the action and all that belongs to it', () => {
    expect(staleWhere(null)).toEqual(['a', 'b'])
    expect(staleWhere('a')).toEqual(['b'])
    expect(staleWhere('m')).toEqual(['b'])
    expect(staleWhere('i')).toEqual([])
    expect(staleWhere('v')).toEqual([])
  })

  it('finds none where everything has just changed, and never more for a longer time', () => {
    const at = fc.dictionary(
      fc.constantFrom('a0', 'a1', 'm0', 'm1', 'i0', 'v0-0'),
      fc.integer({ min: 2026, max: 2028 }),
    )
    fc.assert(
      fc.property(anyMonitoredPlan, at, fc.integer({ min: 1, max: 30 }), (plan, years, months) => {
        const changedAt = (id: string) => `${years[id] ?? 2026}-01-31T12:00:00.000Z`
        const shorter = staleActions(plan, changedAt, middleDay, months)
        const longer = staleActions(plan, changedAt, middleDay, months + 1)
        expect([...longer].every((id) => shorter.has(id))).toBe(true)
        expect(staleActions(plan, () => `${middleDay}T08:00:00.000Z`, middleDay, months).size).toBe(
          0,
        )
      }),
    )
  })
})
