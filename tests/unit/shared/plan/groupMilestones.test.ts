import { describe, expect, it } from 'vitest'
import { newId } from '#shared/lib/ids'
import { groupMilestones } from '#shared/plan/groupMilestones'
import type { Milestone } from '#shared/plan/Milestone'

const today = '2026-11-22'
const aMilestone = (title: string, fields: Partial<Milestone>): Milestone => ({
  id: newId(),
  planId: newId(),
  actionId: newId(),
  order: 'a0',
  title,
  dueOn: null,
  reachedOn: null,
  status: 'planned',
  ownerId: null,
  dependsOnIds: [],
  evidenceIds: [],
  note: '',
  ...fields,
})

describe('groupMilestones', () => {
  it('puts late first, then soon, then quarters in time, then undated, reached and dropped', () => {
    const groups = groupMilestones(
      [
        aMilestone('dropped', { status: 'dropped', dueOn: '2026-01-01' }),
        aMilestone('undated', {}),
        aMilestone('next year', { dueOn: '2028-01-01' }),
        aMilestone('reached', { status: 'reached', dueOn: '2027-01-01', reachedOn: '2026-10-01' }),
        aMilestone('in 31 days', { dueOn: '2026-12-23' }),
        aMilestone('in 30 days', { dueOn: '2026-12-22' }),
        aMilestone('today', { dueOn: today }),
        aMilestone('yesterday', { dueOn: '2026-11-21' }),
        aMilestone('under way and late', { dueOn: '2025-01-01', status: 'underway' }),
      ],
      today,
    )
    expect(
      groups.map(({ kind, quarter, milestones }) => [
        quarter ? `${quarter.year} Q${quarter.quarter}` : kind,
        milestones.map(({ title }) => title),
      ]),
    ).toEqual([
      ['late', ['under way and late', 'yesterday']],
      ['due-soon', ['today', 'in 30 days']],
      ['2026 Q4', ['in 31 days']],
      ['2028 Q1', ['next year']],
      ['undated', ['undated']],
      ['reached', ['reached']],
      ['dropped', ['dropped']],
    ])
  })

  it('shows the latest reached milestone first', () => {
    const [reached] = groupMilestones(
      [
        aMilestone('early', { status: 'reached', reachedOn: '2026-01-01' }),
        aMilestone('late', { status: 'reached', reachedOn: '2026-06-01' }),
        aMilestone('without date', { status: 'reached' }),
      ],
      today,
    )
    expect(reached?.milestones.map(({ title }) => title)).toEqual(['late', 'early', 'without date'])
  })

  it('gives no group where there is no milestone', () => {
    expect(groupMilestones([], today)).toEqual([])
  })
})
