import type { BackupInfo } from '#shared/ipc'
import { fail, ok, type Result } from '#shared/lib/result'
import type { PlanSnapshot } from '#shared/planFile/PlanSnapshot'
import { planFileLimits } from '#shared/planFile/planFileLimits'
import { keepSnapshots } from './keepSnapshots'
import { ownPacksForBackup, putBackOwnPacks, standingOfOwnPacks } from './ownPackBackup'
import { changeProfile } from './profileSetting'
import { readSnapshot } from './readSnapshot'
import type { Session } from './session'

const backupFormat = 'common-ground/backup'
/** Between backups while there is work, in milliseconds. */
const interval = 10 * 60_000

/** The backups there are, newest first. */
export async function listBackups(session: Session): Promise<Result<readonly BackupInfo[]>> {
  const list = await session.backups.listBackups()
  return list.ok ? ok([...list.value].sort((a, b) => b.sequence - a.sequence)) : list
}

/** Writes a backup of every plan and own pack, when all that was asked for before is written. @returns null where there is neither yet */
export async function writeBackup(session: Session): Promise<Result<BackupInfo | null>> {
  return await session.queue.exclusively(() => backUp(session), 'quietly')
}

/** The same, but only where something changed since the last backup. */
export async function writeBackupIfChanged(session: Session): Promise<Result<BackupInfo | null>> {
  return await session.queue.exclusively(async () => {
    const last = (await session.database.settings.get('backedUp'))?.value
    if (last === (await standingOf(session))) return ok(null)
    return await backUp(session)
  }, 'quietly')
}

/** Backs up every ten minutes of work. @returns what ends it */
export function keepBackingUp(session: Session, pause = interval): () => void {
  const timer = setInterval(() => void writeBackupIfChanged(session), pause)
  return () => clearInterval(timer)
}

/**
 * Puts every plan of a backup in the place of what is here. Nothing is touched unless the whole backup can be read, and the present
 * state is backed up first. Plans that the backup does not know stay. Own packs that are gone come back.
 * @returns the number of plans put back
 */
export async function restoreBackup(session: Session, name: string): Promise<Result<number>> {
  const read = await session.backups.readBackup(name)
  if (!read.ok) return read
  const backup = await readBackup(read.value)
  if (!backup.ok) return backup
  const { snapshots, ownPacks } = backup.value
  return await session.queue.exclusively(async () => {
    const present = await backUp(session)
    if (!present.ok) return present
    await putBackOwnPacks(session.ownPacks, ownPacks)
    return await keepSnapshots(session, snapshots)
  })
}

async function backUp(session: Session): Promise<Result<BackupInfo | null>> {
  const { database } = session
  const standing = await standingOf(session)
  const plans: string[] = []
  for (const { planId } of await database.planHeads.toArray()) {
    const snapshot = await readSnapshot(database, planId)
    if (snapshot) plans.push(JSON.stringify(snapshot))
  }
  const packs = await ownPacksForBackup(session.ownPacks)
  if (plans.length === 0 && packs.length === 0) return ok(null)
  const json = `{"format":"${backupFormat}","plans":[${plans.join(',')}],"ownPacks":${JSON.stringify(packs)}}`
  const written = await session.backups.writeBackup(json, plans.length)
  if (!written.ok) return written
  await database.settings.put({ key: 'backedUp', value: standing })
  await changeProfile(database, { lastBackupAt: written.value.madeAt })
  return written
}

/** Tells one state of what is backed up from another: every plan with its revision, every own pack with its last change. */
async function standingOf({ database, ownPacks }: Session): Promise<string> {
  const heads = await database.planHeads.toArray()
  const plans = heads.map(({ planId, revision }) => `${planId}@${revision}`).join(' ')
  return `${plans} ${await standingOfOwnPacks(ownPacks)}`.trim()
}

interface Backup {
  readonly snapshots: readonly PlanSnapshot[]
  /** As it stands in the file; backups of before own packs hold none. */
  readonly ownPacks: unknown
}

async function readBackup(json: string): Promise<Result<Backup>> {
  const { checkSnapshot } = await import('#shared/planFile/checkSnapshot')
  let parsed: { format?: unknown; plans?: unknown; ownPacks?: unknown } | null
  try {
    parsed = JSON.parse(json)
  } catch (error) {
    return fail('backup.damaged', {}, String(error))
  }
  if (parsed?.format !== backupFormat || !Array.isArray(parsed.plans)) return fail('backup.damaged')
  const snapshots: PlanSnapshot[] = []
  for (const plan of parsed.plans.slice(0, planFileLimits.records)) {
    const checked = checkSnapshot(JSON.stringify(plan))
    if (!checked.ok) return checked
    snapshots.push(checked.value)
  }
  return ok({ snapshots, ownPacks: parsed.ownPacks })
}
