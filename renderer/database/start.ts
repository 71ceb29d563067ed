import type { Failure } from '#shared/lib/result'
import { keepBackingUp } from './backups'
import { openDatabase, StartError } from './openDatabase'
import { reconcile } from './reconcile'
import { makeSession, type SessionOptions, type SessionPorts } from './session'

/** What the start found and did, for one plain sentence on the first screen. */
export interface StartReport {
  /** Ids of plans that were rebuilt from the journal. */
  readonly restored: readonly string[]
  /** What the user must know: plans that could not be given back in full, or a journal that cannot be reached. */
  readonly problems: readonly Failure[]
}

/**
 * Opens the database and brings it in line with the journal, before the first screen. A store that cannot be read at all is set
 * aside once: the app then starts anew, and everything acknowledged comes back from the journal.
 * @throws StartError where the database cannot be used
 */
export async function startDatabase(
  ports: SessionPorts,
  options: SessionOptions = {},
  memory: AsideMemory = asideMemory,
): Promise<StartReport> {
  const session = makeSession(ports, options)
  // Asked at once: the main process reads its journals while the database is being opened.
  const heads = ports.journal.journalHeads()
  heads.catch(() => {})
  try {
    await openDatabase(session.database, options.wait)
  } catch (error) {
    const isDamaged = error instanceof StartError && error.failure.code === 'database.damaged'
    if (isDamaged && !memory.wasSetAsideLately()) {
      memory.remember()
      // Where this works the app restarts and nothing after it runs.
      await ports.journal.setDatabaseAside()
    }
    throw error
  }
  options.onOpen?.()
  const report = await reconcile(session, heads)
  keepBackingUp(session)
  return report
}

/** Remembers across restarts that the database was set aside, so that a disk that spoils every new one does not restart the app for ever. */
export interface AsideMemory {
  readonly wasSetAsideLately: () => boolean
  readonly remember: () => void
}

const asideKey = 'database-set-aside-at'
const lately = 10 * 60_000

const asideMemory: AsideMemory = {
  wasSetAsideLately: () => Date.now() - Number(localStorage.getItem(asideKey) ?? 0) < lately,
  remember: () => localStorage.setItem(asideKey, String(Date.now())),
}
