import type { PlanId } from '#shared/lib/ids'
import { fail, ok, type Result } from '#shared/lib/result'
import { checkSnapshot } from '#shared/planFile/checkSnapshot'
import { copySnapshot } from '#shared/planFile/copySnapshot'
import { type PlanSnapshot, planOf } from '#shared/planFile/PlanSnapshot'
import { replacePlan } from './replacePlan'
import type { Session } from './session'

/**
 * Takes in a plan from outside: checked, written in one transaction, and kept by the journal before it counts as here.
 * @returns the id under which it is here, `planFile.exists` where a plan of that id is here and no mode was given, or why it was refused
 */
export async function importSnapshot(
  session: Session,
  json: string,
  mode?: 'as-copy' | 'replace',
): Promise<Result<PlanId>> {
  const checked = checkSnapshot(json)
  if (!checked.ok) return checked
  return await session.queue.exclusively(async () => {
    const there = await session.database.planHeads.get(planOf(checked.value.records).id)
    if (there && !mode) return fail('planFile.exists')
    const snapshot = there && mode === 'as-copy' ? copySnapshot(checked.value) : checked.value
    const planId = planOf(snapshot.records).id
    const revision = Math.max(snapshot.revision, (there?.revision ?? 0) + 1)
    const kept = await keepSnapshot(
      session,
      there && mode === 'replace' ? { ...snapshot, revision } : snapshot,
    )
    return kept.ok ? ok(planId) : kept
  })
}

/** Writes a checked snapshot over whatever is here of its plan, in the database and in the journal. To be run exclusively. */
export async function keepSnapshot(
  session: Session,
  snapshot: PlanSnapshot,
): Promise<Result<number>> {
  await replacePlan(session.database, snapshot)
  return await session.sender.compact(planOf(snapshot.records).id)
}
