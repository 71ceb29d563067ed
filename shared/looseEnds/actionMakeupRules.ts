import type { ActionId } from '#shared/lib/ids'
import { isToBeDone, onAction } from './findings'
import type { LooseEndRule } from './LooseEnd'

/** An action without a milestone: between its start and its end nobody can tell whether it moves. */
export const actionWithoutMilestone: LooseEndRule = {
  id: 'actionWithoutMilestone',
  severity: 'medium',
  source: '001:F8.Q1',
  find: ({ actions, records }) => {
    const withMilestone = new Set<ActionId>()
    for (const { actionId, status } of records.milestones)
      if (status !== 'dropped') withMilestone.add(actionId)
    return actions
      .filter((action) => isToBeDone(action) && !withMilestone.has(action.id))
      .map((action) => onAction(action))
  },
}

/** An action whose success no indicator shows. */
export const actionWithoutIndicator: LooseEndRule = {
  id: 'actionWithoutIndicator',
  severity: 'low',
  source: '001:F8.Q2',
  find: ({ actions, records }) => {
    const shown = new Set(records.indicators.flatMap(({ actionIds }) => actionIds))
    return actions
      .filter((action) => isToBeDone(action) && !shown.has(action.id))
      .map((action) => onAction(action))
  },
}

/** An action with an owner and nobody to stand in. */
export const actionWithoutDeputy: LooseEndRule = {
  id: 'actionWithoutDeputy',
  severity: 'low',
  source: 'field:7',
  find: ({ actions }) =>
    actions
      .filter((action) => isToBeDone(action) && action.ownerId && !action.deputyId)
      .map((action) => onAction(action)),
}

/** An action whose deputy is its owner: nobody stands in. */
export const deputyIsOwner: LooseEndRule = {
  id: 'deputyIsOwner',
  severity: 'medium',
  source: 'field:7',
  find: ({ actions }) =>
    actions
      .filter(({ ownerId, deputyId }) => ownerId !== null && ownerId === deputyId)
      .map((action) => onAction(action)),
}

/** An action without any resources: authority without means leads nowhere. */
export const actionWithoutResources: LooseEndRule = {
  id: 'actionWithoutResources',
  severity: 'medium',
  source: '001:F2.Q1',
  find: ({ actions }) =>
    actions
      .filter((action) => isToBeDone(action) && action.resources.length === 0)
      .map((action) => onAction(action)),
}

/** Money that names no amount: it cannot be added up or asked for. */
export const moneyWithoutAmount: LooseEndRule = {
  id: 'moneyWithoutAmount',
  severity: 'low',
  source: '000:92',
  find: ({ actions }) =>
    actions
      .filter((action) =>
        action.resources.some(({ kind, amount }) => kind === 'money' && amount === null),
      )
      .map((action) => onAction(action)),
}

/** Resources in a year that the plan does not cover. */
export const resourceOutsidePeriod: LooseEndRule = {
  id: 'resourceOutsidePeriod',
  severity: 'low',
  source: '000:92',
  find: ({ actions, plan }) => {
    const [first, last] = [Number(plan.periodFrom.slice(0, 4)), Number(plan.periodTo.slice(0, 4))]
    return actions.flatMap((action) => {
      const outside = action.resources.find(({ year }) => year < first || year > last)
      return outside ? [onAction(action, { year: outside.year })] : []
    })
  },
}
