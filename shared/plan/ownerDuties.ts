import type { Day } from '#shared/lib/dates'
import type { OwnerId } from '#shared/lib/ids'
import type { Action } from './Action'
import type { Milestone } from './Milestone'
import { isClosed, milestoneStanding } from './milestoneStanding'

/** What one owner answers for. Open and late count milestones; reached and dropped ones are only in `milestones`. */
export interface OwnerDuties {
  readonly actions: readonly Action[]
  readonly deputyOf: readonly Action[]
  readonly milestones: number
  readonly open: number
  readonly late: number
}

const nothing: OwnerDuties = { actions: [], deputyOf: [], milestones: 0, open: 0, late: 0 }

/** Who answers for a milestone: its own owner, else the owner of its action. */
export function milestoneOwner(milestone: Milestone, action: Action | undefined): OwnerId | null {
  return milestone.ownerId ?? action?.ownerId ?? null
}

/** What each owner answers for on the day `today`; owners without any duty are not in the map. */
export function ownerDuties(
  actions: readonly Action[],
  milestones: readonly Milestone[],
  today: Day,
): ReadonlyMap<OwnerId, OwnerDuties> {
  const duties = new Map<OwnerId, OwnerDuties>()
  const add = (ownerId: OwnerId | null, change: (before: OwnerDuties) => Partial<OwnerDuties>) => {
    if (!ownerId) return
    const before = duties.get(ownerId) ?? nothing
    duties.set(ownerId, { ...before, ...change(before) })
  }
  const byId = new Map(actions.map((action) => [action.id, action]))
  for (const action of actions) {
    add(action.ownerId, (before) => ({ actions: [...before.actions, action] }))
    add(action.deputyId, (before) => ({ deputyOf: [...before.deputyOf, action] }))
  }
  for (const milestone of milestones) {
    const standing = milestoneStanding(milestone, today)
    add(milestoneOwner(milestone, byId.get(milestone.actionId)), (before) => ({
      milestones: before.milestones + 1,
      open: before.open + (isClosed(milestone) ? 0 : 1),
      late: before.late + (standing === 'late' ? 1 : 0),
    }))
  }
  return duties
}
