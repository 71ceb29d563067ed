import {
  actionsPath,
  assessPath,
  gapsPath,
  indicatorsPath,
  objectivesPath,
  ownersPath,
} from '#renderer/components/paths'
import type { DifferencePlace } from '#shared/compare/PlanDifference'
import type { PlanId } from '#shared/lib/ids'

/** The address at which the record of a difference stands. @param several whether the plan has several benchmarks */
export function differencePath(planId: PlanId, place: DifferencePlace, several: boolean): string {
  switch (place.stage) {
    case 'objectives':
      return objectivesPath(planId, place.id)
    case 'actions':
      return actionsPath(planId, place.id)
    case 'indicators':
      return indicatorsPath(planId, place.id)
    case 'owners':
      return ownersPath(planId)
    case 'gaps':
      return gapsPath(planId, place.factorId, several ? place.packId : undefined)
    case 'assess':
      return assessPath(
        planId,
        place.factorId,
        place.questionId ?? undefined,
        several ? place.packId : undefined,
      )
  }
}
