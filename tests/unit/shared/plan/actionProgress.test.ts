import { expect, it } from 'vitest'
import { type ActionId, newId } from '#shared/lib/ids'
import { actionProgress } from '#shared/plan/actionProgress'
import type { Milestone } from '#shared/plan/Milestone'

const actionId = newId() as ActionId
const aMilestone = (fields: Partial<Milestone>): Milestone => ({
  id: newId(),
  planId: newId(),
  actionId,
  order: 'a0',
  title: 'Milestone',
  dueOn: '2026-12-01',
  reachedOn: null,
  status: 'planned',
  ownerId: null,
  dependsOnIds: [],
  evidenceIds: [],
  note: '',
  ...fields,
})

it('counts reached and late milestones of each action and leaves dropped ones out', () => {
  const other = newId() as ActionId
  const progress = actionProgress(
    [
      aMilestone({ status: 'reached' }),
      aMilestone({ dueOn: '2026-01-01' }),
      aMilestone({ dueOn: '2026-01-01', status: 'dropped' }),
      aMilestone({}),
      aMilestone({ actionId: other, dueOn: null }),
    ],
    '2026-11-22',
  )
  expect(progress.get(actionId)).toEqual({ reached: 1, total: 3, late: 1 })
  expect(progress.get(other)).toEqual({ reached: 0, total: 1, late: 0 })
  expect(progress.get(newId())).toBeUndefined()
})
