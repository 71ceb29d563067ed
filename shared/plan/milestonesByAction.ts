import type { ActionId } from '#shared/lib/ids'
import type { Milestone } from './Milestone'
import { isClosed } from './milestoneStanding'

/** The milestones of each action by due date, those without a date last; actions without one are not in the map. */
export function milestonesByAction(
  milestones: readonly Milestone[],
): ReadonlyMap<ActionId, readonly Milestone[]> {
  const byAction = new Map<ActionId, Milestone[]>()
  for (const milestone of milestones) {
    const known = byAction.get(milestone.actionId)
    if (known) known.push(milestone)
    else byAction.set(milestone.actionId, [milestone])
  }
  for (const members of byAction.values()) members.sort(byDueDay)
  return byAction
}

/** The open milestone that is due next, late ones included; undefined where none has a date. */
export function nextMilestone(byDue: readonly Milestone[]): Milestone | undefined {
  return byDue.find((milestone) => milestone.dueOn !== null && !isClosed(milestone))
}

function byDueDay(a: Milestone, b: Milestone): number {
  const [first, second] = [a.dueOn ?? '9999', b.dueOn ?? '9999']
  if (first !== second) return first < second ? -1 : 1
  if (a.order !== b.order) return a.order < b.order ? -1 : 1
  return a.id < b.id ? -1 : 1
}
