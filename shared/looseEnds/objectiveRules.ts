import { isToBeDone, onAction } from './findings'
import type { LooseEndContext, LooseEndRule } from './LooseEnd'

/** An objective towards which nobody does anything. */
export const objectiveWithoutAction: LooseEndRule = {
  id: 'objectiveWithoutAction',
  severity: 'medium',
  source: 'field:3.3',
  find: ({ records, actions }) => {
    const served = new Set(actions.map(({ objectiveId }) => objectiveId))
    return records.objectives
      .filter(({ id }) => !served.has(id))
      .map(({ id, title }) => ({
        values: { objective: title },
        place: { stage: 'objectives', id },
      }))
  },
}

/** An action outside all objectives, in a plan that has some. */
export const actionWithoutObjective: LooseEndRule = {
  id: 'actionWithoutObjective',
  severity: 'low',
  source: 'field:3.3',
  find: ({ records, actions }) =>
    records.objectives.length === 0
      ? []
      : actions
          .filter((action) => isToBeDone(action) && !action.objectiveId)
          .map((action) => onAction(action)),
}

/** An objective whose actions are measured by what is done, never by what it changes for people. */
export const objectiveWithoutOutcome: LooseEndRule = {
  id: 'objectiveWithoutOutcome',
  severity: 'low',
  source: '000:96',
  find: ({ records, actions, measured }: LooseEndContext) => {
    const objectiveOf = new Map(actions.map(({ id, objectiveId }) => [id, objectiveId]))
    const withOutcome = new Set(
      measured
        .filter(({ indicator }) => indicator.kind === 'outcome' || indicator.kind === 'perception')
        .flatMap(({ indicator }) => indicator.actionIds.map((id) => objectiveOf.get(id))),
    )
    const served = new Set(objectiveOf.values())
    return records.objectives
      .filter(({ id }) => served.has(id) && !withOutcome.has(id))
      .map(({ id, title }) => ({
        values: { objective: title },
        place: { stage: 'objectives', id },
      }))
  },
}
