import { writeChange } from '#renderer/database/session'
import { removeEdit } from '#shared/change/edits'
import { newId, type PlanId, type SnapshotId } from '#shared/lib/ids'
import { fail, ok, type Result } from '#shared/lib/result'
import { recordsAt } from '#shared/planFile/recordsAt'
import { checksumSteps } from '#shared/planFile/recordsChecksum'
import { edited } from './edited'
import { snapshotEdit } from './freezing'
import { getSnapshot } from './records'
import { updateRecord, type Written } from './updateRecord'

/** Freezes the plan as it stands, so that later states can be compared with it. */
export async function takeSnapshot(planId: PlanId, title: string): Promise<Result<SnapshotId>> {
  const id = newId<'Snapshot'>()
  const takenAt = new Date().toISOString()
  const outcome = await writeChange('takeSnapshot', planId, async (read) => {
    if (!(await read.get('plans', planId))) return fail('record.gone')
    return ok([await snapshotEdit(read, { id, takenAt, title, reviewId: null })])
  })
  return edited(outcome, id)
}

/** Calls a snapshot otherwise; what it froze stays. */
export async function renameSnapshot(
  planId: PlanId,
  snapshotId: SnapshotId,
  title: string,
  group?: string,
): Promise<Written> {
  return await updateRecord('renameSnapshot', planId, 'snapshots', snapshotId, { title }, { group })
}

/** Removes a snapshot that was taken by hand. One that a review was signed off with belongs to its minutes and stays. */
export async function removeSnapshot(planId: PlanId, snapshotId: SnapshotId): Promise<Written> {
  return await writeChange('removeSnapshot', planId, async (read) => {
    const snapshot = await read.get('snapshots', snapshotId)
    if (!snapshot) return ok([])
    if (snapshot.reviewId !== null) return fail('snapshot.ofReview')
    return ok([removeEdit('snapshots', snapshot)])
  })
}

/** Whether the plan can still be shown as a snapshot froze it. */
export type SnapshotStanding = 'holds' | 'changed' | 'not-kept'

/**
 * Works out for every snapshot whether the records of its revision still have its checksum.
 * @param tell called with each as soon as it is known: working one out takes as long as reading the whole plan
 */
export async function checkSnapshots(
  planId: PlanId,
  tell: (snapshotId: SnapshotId, standing: SnapshotStanding) => void,
): Promise<void> {
  const plan = await getSnapshot(planId)
  for (const { id, revision, checksum } of plan.records.snapshots) {
    const then = recordsAt(plan, revision)
    const holds = then.ok && (await unhurried(checksumSteps(then.value))) === checksum
    tell(id, holds ? 'holds' : then.ok ? 'changed' : 'not-kept')
  }
}

/** Takes step after step, and lets the window answer clicks and keys in between. */
async function unhurried<T>(steps: Generator<undefined, T>): Promise<T> {
  for (let began = performance.now(); ; ) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() - began < 12) continue
    await new Promise((resolve) => setTimeout(resolve))
    began = performance.now()
  }
}
