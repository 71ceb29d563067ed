import type { PlanId } from '#shared/lib/ids'
import { fail, ok, type Result } from '#shared/lib/result'
import { planOf } from '#shared/planFile/PlanSnapshot'
import { keepSnapshots } from './keepSnapshots'
import type { Session } from './session'

/**
 * Takes in a plan from outside: checked, written in one transaction, and kept by the journal before it counts as here.
 * @param mode what to do where a plan of that id is here already; `as-copy` makes a copy in any case
 * @returns the id under which it is here, `planFile.exists` where a plan of that id is here and no mode was given, or why it was refused
 */
export async function importSnapshot(
  session: Session,
  json: string,
  mode?: 'as-copy' | 'replace',
): Promise<Result<PlanId>> {
  const [{ checkSnapshot }, { copySnapshot }] = await Promise.all([
    import('#shared/planFile/checkSnapshot'),
    import('#shared/planFile/copySnapshot'),
  ])
  const checked = checkSnapshot(json)
  if (!checked.ok) return checked
  return await session.queue.exclusively(async () => {
    const isHere = await session.database.planHeads.get(planOf(checked.value.records).id)
    if (isHere && !mode) return fail('planFile.exists')
    const snapshot = mode === 'as-copy' ? copySnapshot(checked.value) : checked.value
    const kept = await keepSnapshots(session, [snapshot])
    return kept.ok ? ok(planOf(snapshot.records).id) : kept
  })
}
