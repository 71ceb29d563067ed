import { useEffect, useState } from 'react'
import {
  listBackups,
  restoreBackup as restoreDatabaseBackup,
  writeBackup,
} from '#renderer/database/backups'
import { session } from '#renderer/database/session'
import type { BackupInfo } from '#shared/ipc'
import type { Result } from '#shared/lib/result'

/** Lists the backups, newest first; undefined while loading. Reads again whenever `seen` changes. */
export function useBackups(seen: unknown = null): Result<readonly BackupInfo[]> | undefined {
  const [backups, setBackups] = useState<Result<readonly BackupInfo[]>>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: `seen` is how a caller asks for reading again
  useEffect(() => {
    let watching = true
    void listBackups(session()).then((list) => {
      if (watching) setBackups(list)
    })
    return () => {
      watching = false
    }
  }, [seen])
  return backups
}

/** Writes a backup of everything now; null where there is nothing to back up. */
export async function backupNow(): Promise<Result<BackupInfo | null>> {
  return await writeBackup(session())
}

/** Puts the whole database back to a backup. The present state is backed up first, so that this can be taken back. @returns the number of plans */
export async function restoreBackup(name: string): Promise<Result<number>> {
  return await restoreDatabaseBackup(session(), name)
}
