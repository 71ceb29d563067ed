import { fileNameOf } from '#renderer/components/fileNameOf'
import { flushPendingDrafts } from '#renderer/components/pendingDrafts'
import { platform } from '#renderer/platform'
import { getSnapshot } from '#renderer/repositories/records'
import type { PlanId } from '#shared/lib/ids'
import type { Result } from '#shared/lib/result'
import { fail } from '#shared/lib/result'
import { planOf } from '#shared/planFile/PlanSnapshot'

/** Writes a copy of the plan, as it is at this moment, where the user chooses. The value is null where they chose nothing. */
export async function savePlanCopy(planId: PlanId): Promise<Result<{ path: string } | null>> {
  try {
    await withinSeconds(2, flushPendingDrafts())
    const snapshot = await getSnapshot(planId)
    const { city, title } = planOf(snapshot.records)
    return await platform.savePlanFile(fileNameOf(title || city), JSON.stringify(snapshot))
  } catch (error) {
    return fail('internal', {}, String(error))
  }
}

/** Waits for something, but not for ever: while the store refuses to write, a copy must still be possible. */
export async function withinSeconds(seconds: number, done: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, seconds * 1000)
  })
  await Promise.race([done, limit])
  clearTimeout(timer)
}
