import type { BackupInfo } from '#shared/ipc'
import { fail, ok, type Result } from '#shared/lib/result'
import { checkSnapshot } from '#shared/planFile/checkSnapshot'
import type { PlanSnapshot } from '#shared/planFile/PlanSnapshot'
import { keepSnapshot } from './importSnapshot'
import { listPlanIds, readSnapshot } from './readSnapshot'
import type { Session } from './session'

const backupFormat = 'common-ground/backup'

/** The backups there are, newest first. */
export async function listBackups(session: Session): Promise<Result<readonly BackupInfo[]>> {
  const list = await session.backups.listBackups()
  return list.ok ? ok([...list.value].sort((a, b) => b.sequence - a.sequence)) : list
}

/** Writes a backup of every plan, when all that was asked for before is written. @returns null where there is no plan yet */
export async function writeBackup(session: Session): Promise<Result<BackupInfo | null>> {
  return await session.queue.exclusively(() => backUp(session))
}

/**
 * Puts every plan of a backup in the place of what is here. Nothing is touched unless the whole backup can be read, and the present
 * state is backed up first. Plans that the backup does not know stay.
 * @returns the number of plans put back
 */
export async function restoreBackup(session: Session, name: string): Promise<Result<number>> {
  const read = await session.backups.readBackup(name)
  if (!read.ok) return read
  const snapshots = readBackup(read.value)
  if (!snapshots.ok) return snapshots
  return await session.queue.exclusively(async () => {
    const present = await backUp(session)
    if (!present.ok) return present
    for (const snapshot of snapshots.value) {
      const kept = await keepSnapshot(session, snapshot)
      if (!kept.ok) return kept
    }
    return ok(snapshots.value.length)
  })
}

async function backUp(session: Session): Promise<Result<BackupInfo | null>> {
  const snapshots: PlanSnapshot[] = []
  for (const planId of await listPlanIds(session.database)) {
    const snapshot = await readSnapshot(session.database, planId)
    if (snapshot) snapshots.push(snapshot)
  }
  if (snapshots.length === 0) return ok(null)
  const json = JSON.stringify({ format: backupFormat, plans: snapshots })
  return await session.backups.writeBackup(json, snapshots.length)
}

function readBackup(json: string): Result<PlanSnapshot[]> {
  let parsed: { format?: unknown; plans?: unknown } | null
  try {
    parsed = JSON.parse(json)
  } catch (error) {
    return fail('backup.unreadable', {}, String(error))
  }
  if (parsed?.format !== backupFormat || !Array.isArray(parsed.plans))
    return fail('backup.unreadable')
  const snapshots: PlanSnapshot[] = []
  for (const plan of parsed.plans) {
    const checked = checkSnapshot(JSON.stringify(plan))
    if (!checked.ok) return checked
    snapshots.push(checked.value)
  }
  return ok(snapshots)
}
