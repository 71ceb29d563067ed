import { session } from '#renderer/database/session'
import { type LevelStep, levelSteps } from '#shared/change/levelSteps'
import type { AnswerId, PlanId } from '#shared/lib/ids'

/** Changes read at once: typing makes thousands, and they need not lie in memory together. */
const batch = 1000

/** How the level of an answer came about, newest first, from the plan's whole history. */
export async function listLevelSteps(planId: PlanId, answerId: AnswerId): Promise<LevelStep[]> {
  const { database } = session()
  const last = (await database.planHeads.get(planId))?.revision ?? 0
  const steps: LevelStep[] = []
  for (let after = 0; after < last; after += batch) {
    const changes = await database.changesOf(planId, after, after + batch)
    steps.unshift(...levelSteps(changes, answerId))
  }
  return steps
}
