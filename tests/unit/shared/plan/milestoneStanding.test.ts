import { describe, expect, it } from 'vitest'
import { milestoneStanding } from '#shared/plan/milestoneStanding'
import { aMilestone } from '../../../helpers/builders'

const today = '2026-11-22'

describe('milestoneStanding', () => {
  it.each([
    [{ dueOn: '2026-11-21' }, 'late'],
    [{ dueOn: '2026-11-22' }, 'due-soon'],
    [{ dueOn: '2026-12-22' }, 'due-soon'],
    [{ dueOn: '2026-12-23' }, 'open'],
    [{ dueOn: null }, 'undated'],
    [{ dueOn: '2026-01-01', status: 'underway' as const }, 'late'],
    [{ dueOn: '2026-01-01', status: 'reached' as const }, 'reached'],
    [{ dueOn: null, status: 'dropped' as const }, 'dropped'],
  ])('of %j is %s', (fields, standing) => {
    expect(milestoneStanding(aMilestone(fields), today)).toBe(standing)
  })
})
