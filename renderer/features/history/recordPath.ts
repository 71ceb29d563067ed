import {
  actionsPath,
  assessPath,
  cityPath,
  comparePath,
  gapsPath,
  indicatorsPath,
  objectivesPath,
  ownersPath,
  reviewsPath,
} from '#renderer/components/paths'
import type { RecordNames } from '#shared/compare/RecordNames'
import type { PlanId } from '#shared/lib/ids'
import type { TableName } from '#shared/planFile/tableNames'

/** The address at which a record stands today; null where it is gone, or has no place of its own. */
export function recordPath(
  planId: PlanId,
  table: TableName,
  id: string,
  names: RecordNames,
): string | null {
  if (!names.isHere(table, id)) return null
  const field = (name: string) => String(names.find(table, id)?.[name] ?? '')
  switch (table) {
    case 'plans':
      return cityPath(planId)
    case 'objectives':
      return objectivesPath(planId, id)
    case 'actions':
      return actionsPath(planId, id)
    case 'milestones':
      return actionsPath(planId, field('actionId'))
    case 'indicators':
      return indicatorsPath(planId, id)
    case 'baselines':
    case 'targets':
    case 'measurements':
      return indicatorsPath(planId, field('indicatorId'))
    case 'owners':
      return ownersPath(planId)
    case 'answers':
      return assessPath(planId, undefined, field('questionId'))
    case 'factorJudgements':
      return assessPath(planId, field('factorId'))
    case 'gapDecisions':
      return gapsPath(planId, field('factorId'))
    case 'reviews':
      return reviewsPath(planId, id)
    case 'reviewItems':
      return reviewsPath(planId, field('reviewId'))
    case 'snapshots':
      return comparePath(planId, `r${field('revision')}`)
    default:
      return null
  }
}
