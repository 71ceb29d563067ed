import { actionsPath, gapsPath, indicatorsPath } from '#renderer/components/paths'
import type { PlanId } from '#shared/lib/ids'
import type { ReviewedThing } from '#shared/review/reviewedItems'
import { splitPackRef } from '#shared/template/packRef'

/** Where in the plan a thing stands; null where it stands for itself. */
export function placeOfThing(planId: PlanId, thing: ReviewedThing): string | null {
  switch (thing.kind) {
    case 'milestone':
      return actionsPath(planId, thing.milestone.actionId)
    case 'action':
      return actionsPath(planId, thing.action.id)
    case 'indicator':
      return indicatorsPath(planId, thing.indicator.id)
    case 'gap': {
      const { packId, itemId } = splitPackRef(thing.ref)
      return gapsPath(planId, itemId, packId)
    }
    case 'none':
      return null
  }
}
