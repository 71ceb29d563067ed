import type { Day } from '#shared/lib/dates'
import { type PlanWithHistory, revisionAt } from '#shared/planFile/recordsAt'
import type { PointInHistory } from './comparePlans'

/**
 * How the plan stood at the end of a day, by the clock of this computer.
 * @returns null where the history does not reach back that far
 */
export function momentOn(plan: PlanWithHistory, day: Day): PointInHistory | null {
  const revision = revisionAt(plan, new Date(`${day}T23:59:59.999`).toISOString())
  return revision === null ? null : { revision, day }
}
