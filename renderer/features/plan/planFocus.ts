import type { BesideFocus } from '#renderer/components/beside'
import type { ActionId } from '#shared/lib/ids'
import type { Indicator } from '#shared/monitoring/Indicator'
import type { Action } from '#shared/plan/Action'
import type { DrawnFrom } from '#shared/plan/DrawnFrom'
import type { Milestone } from '#shared/plan/Milestone'
import { plainTextOf } from '#shared/richText/plainTextOf'
import type { NumberedAction } from './milestoneRows'

/** An action in focus: by the gaps it closes and the commitments it serves, and by its words. */
export function actionFocus(action: Action): BesideFocus {
  const { id, title, description, drawnFrom } = action
  return {
    id,
    ...aimsOf([action]),
    text: `${title}\n${plainTextOf(description)}`,
    actionIds: [id],
    drawnRefs: refsOf(drawnFrom),
  }
}

/** A milestone in focus: by what its action is for, and by its own words and its action’s title. */
export function milestoneFocus(milestone: Milestone, action: Action | undefined): BesideFocus {
  return {
    id: milestone.id,
    ...aimsOf(action ? [action] : []),
    text: `${milestone.title}\n${action?.title ?? ''}`,
    actionIds: action ? [action.id] : [],
    drawnRefs: refsOf(milestone.drawnFrom),
  }
}

/** An indicator in focus: by what the actions are for whose success it shows, and by its name. */
export function indicatorFocus(
  indicator: Indicator,
  actions: ReadonlyMap<ActionId, NumberedAction>,
): BesideFocus {
  const { id, name, actionIds, drawnFrom } = indicator
  return {
    id,
    ...aimsOf(actionIds.flatMap((actionId) => actions.get(actionId)?.action ?? [])),
    text: name,
    actionIds,
    drawnRefs: refsOf(drawnFrom),
    kindFirst: 'fiche',
  }
}

function aimsOf(
  actions: readonly Action[],
): Pick<BesideFocus, 'refs' | 'gapRefs' | 'commitmentRefs'> {
  const gapRefs = [...new Set(actions.flatMap((action) => action.gapRefs))]
  const commitmentRefs = [...new Set(actions.flatMap((action) => action.commitmentRefs))]
  return { refs: [...gapRefs, ...commitmentRefs], gapRefs, commitmentRefs }
}

const refsOf = (drawnFrom: readonly DrawnFrom[] = []) => drawnFrom.map(({ ref }) => ref)
