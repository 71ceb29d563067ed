import { newId, type PlanId } from '#shared/lib/ids'
import { ok, type Result } from '#shared/lib/result'
import { buildRevert } from './buildRevert'
import type { BuildEdits, Command } from './commitChange'
import { Database } from './Database'
import { type CompactionLimits, JournalSender } from './JournalSender'
import type { PlanReader } from './PlanReader'
import type { BackupPort, CollectionPort, JournalPort, OwnPackPort } from './ports'
import { ordinaryTiming, type Timing, WriteQueue } from './WriteQueue'

/** The open database with all that writing to it needs. There is one per window. */
export interface Session {
  readonly database: Database
  readonly journal: JournalPort
  readonly backups: BackupPort
  readonly collections: CollectionPort
  readonly ownPacks: OwnPackPort
  readonly sender: JournalSender
  readonly queue: WriteQueue
}

/** What the main process keeps for the window. */
export type SessionPorts = Pick<Session, 'journal' | 'backups' | 'collections' | 'ownPacks'>

/** What tests set otherwise than the app. */
export interface SessionOptions {
  readonly database?: Database
  readonly timing?: Timing
  readonly limits?: CompactionLimits
  /** Called when the database is open, while it is still being compared with the journal. */
  readonly onOpen?: () => void
  /** Waits between attempts to open. */
  readonly wait?: (milliseconds: number) => Promise<void>
}

const ordinaryLimits: CompactionLimits = { changes: 1000, size: 5_000_000 }

let current: Session | null = null

/** Makes the session of this window; the database is opened by `startDatabase`. */
export function makeSession(ports: SessionPorts, options: SessionOptions = {}): Session {
  const database = options.database ?? new Database()
  const timing = options.timing ?? ordinaryTiming
  const limits = options.limits ?? ordinaryLimits
  const sender = new JournalSender(database, ports.journal, 2 * timing.transaction, limits)
  const queue = new WriteQueue(database, sender, timing)
  const { journal, backups, collections, ownPacks } = ports
  current = { database, journal, backups, collections, ownPacks, sender, queue }
  return current
}

/** @throws where the app reads or writes before `startDatabase`: a mistake in the order of starting, not of the user */
export function session(): Session {
  if (!current) throw new Error('The database was not started')
  return current
}

/**
 * The one way to change a plan: works out the edits inside the transaction, commits them with their change, hands them to the journal.
 * @param name the command's name, a key of the catalogue `change`
 * @returns the revision it made (null where nothing differed), or why the command was refused. While the database cannot be written,
 *   the promise stays open and the save state tells why.
 */
export async function writeChange(
  name: string,
  planId: PlanId,
  build: BuildEdits,
  options: {
    /** The reason; a function where it is put together from what stands in the database at that moment. */
    readonly why?: string | ((read: PlanReader) => Promise<string>) | undefined
    readonly group?: string | null | undefined
  } = {},
): Promise<Result<number | null>> {
  const { why, group } = options
  const given = typeof why === 'function' ? { group } : { why, group }
  return await run(name, planId, given, async (read) => {
    const edits = await build(read)
    if (!edits.ok) return edits
    const found = typeof why === 'function' ? { why: await why(read) } : {}
    return ok({ edits: edits.value, reverts: null, ...found })
  })
}

/** Takes back the last step of a plan, or brings back the one last taken back. @returns as `writeChange`, or `undo.nothing`, `redo.nothing` */
export async function writeRevert(
  planId: PlanId,
  kind: 'undo' | 'redo',
): Promise<Result<number | null>> {
  return await run(kind, planId, {}, (read) => buildRevert(read.database, planId, kind))
}

async function run(
  name: string,
  planId: PlanId,
  { why, group }: { readonly why?: string | undefined; readonly group?: string | null | undefined },
  build: Command['build'],
): Promise<Result<number | null>> {
  const outcome = await session().queue.write({
    changeId: newId<'Change'>(),
    planId,
    name,
    at: new Date().toISOString(),
    why: why ?? '',
    group: group ?? null,
    build,
  })
  return outcome.ok ? ok(outcome.value.change?.revision ?? null) : outcome
}
