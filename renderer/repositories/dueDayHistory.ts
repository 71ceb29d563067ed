import { session } from '#renderer/database/session'
import type { Change } from '#shared/change/Change'
import { type DueDayStep, dueDaySteps } from '#shared/change/dueDaySteps'
import type { PlanId } from '#shared/lib/ids'

/** Changes read at once: a long history need not lie in memory together. */
const batch = 1000

/** How the day of a milestone or action came about, newest first, from the plan's whole history. */
export async function listDueDaySteps(
  planId: PlanId,
  table: 'milestones' | 'actions',
  recordId: string,
): Promise<DueDayStep[]> {
  const { database } = session()
  const last = (await database.planHeads.get(planId))?.revision ?? 0
  const touching: Change[] = []
  for (let after = 0; after < last; after += batch)
    for (const change of await database.changesOf(planId, after, after + batch))
      if (change.edits.some((edit) => edit.recordId === recordId)) touching.push(change)
  return dueDaySteps(touching, table, recordId)
}
