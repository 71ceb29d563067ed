import type { Change } from '#shared/change/Change'
import type { Day } from '#shared/lib/dates'
import { ok, type Result } from '#shared/lib/result'
import { type PlanWithHistory, recordsAt } from '#shared/planFile/recordsAt'
import type { ComparedState } from './ComparedStates'
import { compareActions } from './compareActions'
import { compareGaps } from './compareGaps'
import { compareIndicators } from './compareIndicators'
import { compareMilestones } from './compareMilestones'
import { compareObjectives } from './compareObjectives'
import { compareOwners } from './compareOwners'
import type { PlanDifference } from './PlanDifference'
import { recordSteps } from './recordSteps'

/**
 * What differs between two states of one plan, as seen from the first towards the second, with who changed it, when and why. The first
 * may be the later one: then everything is told the other way round. Time grows with the number of records and changes, not faster.
 * @param changes of the plan, by rising revision; those outside the two revisions are passed over
 */
export function comparePlans(
  from: ComparedState,
  to: ComparedState,
  changes: readonly Change[],
): PlanDifference {
  const backwards = from.revision > to.revision
  const [low, high] = backwards ? [to.revision, from.revision] : [from.revision, to.revision]
  const between = changes.filter(({ revision }) => revision > low && revision <= high)
  const states = { from, to, steps: recordSteps(between, backwards) }
  return {
    from: { revision: from.revision, day: from.day },
    to: { revision: to.revision, day: to.day },
    differences: [
      ...compareMilestones(states),
      ...compareActions(states),
      ...compareIndicators(states),
      ...compareGaps(states),
      ...compareObjectives(states),
      ...compareOwners(states),
    ],
  }
}

/** A moment of a plan to be compared: one of its revisions, looked at from a day. */
export interface PointInHistory {
  readonly revision: number
  readonly day: Day
}

/**
 * Compares two moments of a plan's history.
 * @returns the difference, or `history.notKept` where the history does not reach back to one of them
 */
export function compareMoments(
  plan: PlanWithHistory,
  from: PointInHistory,
  to: PointInHistory,
): Result<PlanDifference> {
  const [then, now] = [recordsAt(plan, from.revision), recordsAt(plan, to.revision)]
  if (!then.ok) return then
  if (!now.ok) return now
  const states = [
    { ...from, records: then.value },
    { ...to, records: now.value },
  ] as const
  return ok(comparePlans(states[0], states[1], plan.changes))
}
