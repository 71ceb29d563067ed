import type { Indicator } from '#shared/monitoring/Indicator'
import type { Action } from '#shared/plan/Action'
import type { Milestone } from '#shared/plan/Milestone'
import type { Finding, LooseEndContext } from './LooseEnd'

/** Whether work on an action is still to be done, and it is the city’s own: drafts have a rule of their own. */
export const isToBeDone = ({ status, draft }: Action): boolean =>
  !draft && (status === 'planned' || status === 'underway')

/** A finding on an action, with more facts for its sentences where given. */
export const onAction = ({ id, title }: Action, more: Finding['values'] = {}): Finding => ({
  values: { action: title, ...more },
  place: { stage: 'actions', id },
})

/** A finding on a milestone, mended in its action. */
export const onMilestone = (
  { title, actionId }: Milestone,
  { actionsById }: LooseEndContext,
  more: Finding['values'] = {},
): Finding => ({
  values: { milestone: title, action: actionsById.get(actionId)?.title ?? '', ...more },
  place: { stage: 'actions', id: actionId },
})

/** A finding on an indicator. */
export const onIndicator = ({ id, name }: Indicator, more: Finding['values'] = {}): Finding => ({
  values: { indicator: name, ...more },
  place: { stage: 'indicators', id },
})
