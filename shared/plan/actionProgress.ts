import type { Day } from '#shared/lib/dates'
import type { ActionId } from '#shared/lib/ids'
import type { Milestone } from './Milestone'
import { milestoneStanding } from './milestoneStanding'

/** How far an action's milestones are. Dropped ones do not count. */
export interface ActionProgress {
  readonly reached: number
  readonly total: number
  readonly late: number
}

/** An action without milestones. */
export const noMilestones: ActionProgress = { reached: 0, total: 0, late: 0 }

/** Counts the milestones of each action as they stand on the day `today`; actions without one are not in the map. */
export function actionProgress(
  milestones: readonly Milestone[],
  today: Day,
): ReadonlyMap<ActionId, ActionProgress> {
  const progress = new Map<ActionId, ActionProgress>()
  for (const milestone of milestones) {
    const standing = milestoneStanding(milestone, today)
    if (standing === 'dropped') continue
    const before = progress.get(milestone.actionId) ?? noMilestones
    progress.set(milestone.actionId, {
      reached: before.reached + (standing === 'reached' ? 1 : 0),
      total: before.total + 1,
      late: before.late + (standing === 'late' ? 1 : 0),
    })
  }
  return progress
}
