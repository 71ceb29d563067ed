import {
  actionsPath,
  assessPath,
  cityPath,
  gapsPath,
  indicatorsPath,
  milestonesPath,
  objectivesPath,
  ownersPath,
  reviewsPath,
  sheetsPath,
} from '#renderer/components/paths'
import { assertNever } from '#shared/lib/assertNever'
import type { PlanId } from '#shared/lib/ids'
import type { LooseEndPlace } from '#shared/looseEnds/LooseEnd'

/** The address at which a loose end is mended. */
export function placePath(planId: PlanId, place: LooseEndPlace): string {
  switch (place.stage) {
    case 'city':
      return cityPath(planId)
    case 'assess':
      return assessPath(planId, place.factorId, place.id, place.packId)
    case 'gaps':
      return gapsPath(planId, place.factorId, place.packId)
    case 'actions':
      return actionsPath(planId, place.id)
    case 'milestones':
      return milestonesPath(planId)
    case 'indicators':
      return indicatorsPath(planId, place.id)
    case 'owners':
      return ownersPath(planId)
    case 'objectives':
      return objectivesPath(planId, place.id)
    case 'sheets':
      return sheetsPath(planId)
    case 'reviews':
      return reviewsPath(planId, place.id)
    default:
      return assertNever(place.stage)
  }
}
