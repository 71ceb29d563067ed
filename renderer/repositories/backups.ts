import { useEffect, useState } from 'react'
import {
  listBackups,
  restoreBackup as restoreDatabaseBackup,
  writeBackup,
  writeBackupIfChanged,
} from '#renderer/database/backups'
import { session } from '#renderer/database/session'
import type { BackupInfo } from '#shared/ipc'
import type { Result } from '#shared/lib/result'
import { useProfile } from './profile'

/** Lists the backups, newest first; undefined while loading. Reads again after every backup, and when `seen` changes. */
export function useBackups(seen: unknown = null): Result<readonly BackupInfo[]> | undefined {
  const lastBackupAt = useProfile()?.lastBackupAt
  const [backups, setBackups] = useState<Result<readonly BackupInfo[]>>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a backup that was just written, or a caller's wish, is the reason to list again
  useEffect(() => {
    let watching = true
    void listBackups(session()).then((list) => {
      if (watching) setBackups(list)
    })
    return () => {
      watching = false
    }
  }, [lastBackupAt, seen])
  return backups
}

/** Writes a backup of everything now; null where there is no plan yet. */
export async function backupNow(): Promise<Result<BackupInfo | null>> {
  return await writeBackup(session())
}

/** Writes a backup on quitting, unless nothing changed since the last one. */
export async function backUpBeforeQuitting(): Promise<Result<BackupInfo | null>> {
  return await writeBackupIfChanged(session())
}

/** Puts the plans back to a backup. The present state is backed up first, so that this can be taken back. @returns the number of plans */
export async function restoreBackup(name: string): Promise<Result<number>> {
  const restored = await restoreDatabaseBackup(session(), name)
  // Fetched only here: Home shows the backups, and does not wait for what knows packs.
  const { renewOwnPacks } = await import('./ownPacks')
  await renewOwnPacks(true)
  return restored
}
