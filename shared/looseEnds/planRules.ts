import { isToBeDone } from './findings'
import type { LooseEndRule } from './LooseEnd'

/** A plan that does not say whom it means by “migrant”: national terms differ, and every figure depends on it. */
export const planWithoutDefinition: LooseEndRule = {
  id: 'planWithoutDefinition',
  severity: 'medium',
  source: 'field:4.4',
  find: ({ plan }) =>
    plan.migrantDefinition.trim() === '' ? [{ values: {}, place: { stage: 'city' } }] : [],
}

/** A plan whose period is over while actions are still open: evaluating goes hand in hand with planning the next one. */
export const planPeriodOver: LooseEndRule = {
  id: 'planPeriodOver',
  severity: 'medium',
  source: '000:83',
  find: ({ plan, actions, today }) => {
    const count = actions.filter(isToBeDone).length
    return plan.periodTo < today && count > 0
      ? [{ values: { count }, place: { stage: 'city' } }]
      : []
  },
}
