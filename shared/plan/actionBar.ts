import type { Day } from '#shared/lib/dates'
import type { Action } from './Action'
import type { Milestone } from './Milestone'

/** What of a timeline an action fills; both days are part of it. */
export interface ActionBar {
  readonly from: Day
  readonly to: Day
  /** The action does not say when it starts or ends: the bar then reaches to its first or last milestone. */
  readonly openStart: boolean
  readonly openEnd: boolean
}

/**
 * The bar of an action, or null where it has neither start nor end.
 * @param milestones those of the action; dropped ones promise nothing and do not count
 */
export function actionBar(
  { startsOn, endsOn }: Pick<Action, 'startsOn' | 'endsOn'>,
  milestones: readonly Pick<Milestone, 'dueOn' | 'status'>[],
): ActionBar | null {
  if (startsOn !== null && endsOn !== null)
    return {
      from: startsOn < endsOn ? startsOn : endsOn,
      to: startsOn < endsOn ? endsOn : startsOn,
      openStart: false,
      openEnd: false,
    }
  const known = startsOn ?? endsOn
  if (known === null) return null
  let [from, to] = [known, known]
  for (const { dueOn, status } of milestones) {
    if (dueOn === null || status === 'dropped') continue
    if (startsOn === null && dueOn < from) from = dueOn
    if (endsOn === null && dueOn > to) to = dueOn
  }
  return { from, to, openStart: startsOn === null, openEnd: endsOn === null }
}
