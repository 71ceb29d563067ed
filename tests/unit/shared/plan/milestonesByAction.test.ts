import { describe, expect, it } from 'vitest'
import { milestonesByAction, nextMilestone } from '#shared/plan/milestonesByAction'
import { aMilestone, anId } from '../../../helpers/builders'

const [reached, late, undated, other] = [
  aMilestone({ actionId: anId('a'), dueOn: '2026-01-31', status: 'reached' }),
  aMilestone({ actionId: anId('a'), dueOn: '2026-06-30' }),
  aMilestone({ actionId: anId('a'), dueOn: null }),
  aMilestone({ actionId: anId('b'), dueOn: null }),
]

describe('milestonesByAction', () => {
  it('gives those of each action by date, the undated last, in whatever order they come', () => {
    for (const all of [
      [undated, late, other, reached],
      [reached, other, late, undated],
    ]) {
      const byAction = milestonesByAction(all)
      expect(byAction.get(anId('a'))).toEqual([reached, late, undated])
      expect(byAction.get(anId('b'))).toEqual([other])
      expect(byAction.get(anId('c'))).toBeUndefined()
    }
  })
})

describe('nextMilestone', () => {
  it('is the first one that is open and has a date', () => {
    expect(nextMilestone([reached, late, undated])).toBe(late)
    expect(nextMilestone([reached, undated])).toBeUndefined()
  })
})
