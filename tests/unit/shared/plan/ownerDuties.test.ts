import { describe, expect, it } from 'vitest'
import { newId, type OwnerId } from '#shared/lib/ids'
import type { Action } from '#shared/plan/Action'
import type { Milestone } from '#shared/plan/Milestone'
import { milestoneOwner, ownerDuties } from '#shared/plan/ownerDuties'

const [lead, deputy, guest] = [newId() as OwnerId, newId() as OwnerId, newId() as OwnerId]
const anAction = (fields: Partial<Action>): Action => ({
  id: newId(),
  planId: newId(),
  order: 'a0',
  objectiveId: null,
  title: 'Action',
  description: null,
  status: 'planned',
  gapRefs: [],
  commitmentRefs: [],
  targetGroup: '',
  scope: null,
  partners: '',
  ownerId: null,
  deputyId: null,
  startsOn: null,
  endsOn: null,
  resources: [],
  ...fields,
})
const aMilestone = (action: Action, fields: Partial<Milestone>): Milestone => ({
  id: newId(),
  planId: action.planId,
  actionId: action.id,
  order: 'a0',
  title: 'Milestone',
  dueOn: '2027-01-01',
  reachedOn: null,
  status: 'planned',
  ownerId: null,
  dependsOnIds: [],
  evidenceIds: [],
  note: '',
  ...fields,
})

describe('ownerDuties', () => {
  it('counts a milestone for its own owner, and else for the owner of its action', () => {
    const action = anAction({ ownerId: lead, deputyId: deputy })
    const duties = ownerDuties(
      [action],
      [
        aMilestone(action, {}),
        aMilestone(action, { dueOn: '2026-01-01' }),
        aMilestone(action, { status: 'reached' }),
        aMilestone(action, { ownerId: guest, status: 'dropped' }),
      ],
      '2026-11-22',
    )
    expect(duties.get(lead)).toMatchObject({ actions: [action], milestones: 3, open: 2, late: 1 })
    expect(duties.get(deputy)).toMatchObject({ deputyOf: [action], milestones: 0, open: 0 })
    expect(duties.get(guest)).toMatchObject({ actions: [], milestones: 1, open: 0, late: 0 })
  })

  it('leaves out what nobody answers for', () => {
    const action = anAction({})
    expect(ownerDuties([action], [aMilestone(action, {})], '2026-11-22').size).toBe(0)
    expect(milestoneOwner(aMilestone(action, {}), undefined)).toBeNull()
  })
})
