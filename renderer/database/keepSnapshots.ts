import { ok, type Result } from '#shared/lib/result'
import { type PlanSnapshot, planOf } from '#shared/planFile/PlanSnapshot'
import { failureOf } from './failureOf'
import { readSnapshot } from './readSnapshot'
import { removePlan, replacePlan } from './replacePlan'
import type { Session } from './session'

/**
 * Writes checked snapshots over whatever is here of their plans, in the database and in the journal; all of them or none.
 * To be run while nothing else is written.
 * @returns the number of plans written
 */
export async function keepSnapshots(
  session: Session,
  snapshots: readonly PlanSnapshot[],
): Promise<Result<number>> {
  const before: { planId: string; snapshot: PlanSnapshot | null }[] = []
  let outcome: Result<unknown> = ok(null)
  for (const snapshot of snapshots) {
    const planId = planOf(snapshot.records).id
    before.push({ planId, snapshot: await readSnapshot(session.database, planId) })
    outcome = await keep(session, planId, snapshot)
    if (!outcome.ok) break
  }
  if (outcome.ok) return ok(snapshots.length)
  for (const { planId, snapshot } of before.reverse())
    if (snapshot) await keep(session, planId, snapshot)
    else await removePlan(session.database, planId)
  return outcome
}

async function keep(
  session: Session,
  planId: string,
  snapshot: PlanSnapshot,
): Promise<Result<unknown>> {
  try {
    return await keepOne(session, planId, snapshot)
  } catch (error) {
    return { ok: false, failure: failureOf(error) }
  }
}

async function keepOne(
  { database, sender }: Session,
  planId: string,
  snapshot: PlanSnapshot,
): Promise<Result<unknown>> {
  const here = (await database.planHeads.get(planId))?.revision ?? 0
  const kept = await sender.revisionOf(planId)
  if (!kept.ok) return kept
  // The journal never goes back: an older state comes in as the newest revision.
  const last = Math.max(here, kept.value)
  const revision = last === 0 ? snapshot.revision : Math.max(snapshot.revision, last + 1)
  await replacePlan(database, { ...snapshot, revision })
  return await sender.compact(planId)
}
