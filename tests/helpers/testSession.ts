import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import Dexie from 'dexie'
import { IDBKeyRange, indexedDB } from 'fake-indexeddb'
import { onTestFinished } from 'vitest'
import { Database } from '#renderer/database/Database'
import type { BackupPort, CollectionPort, JournalPort, OwnPackPort } from '#renderer/database/ports'
import { makeSession, type Session, type SessionOptions } from '#renderer/database/session'
import { addPlan } from '#renderer/repositories/plans'
import type { PlanId } from '#shared/lib/ids'
import { fail, type Result } from '#shared/lib/result'
import type { PlanRecords } from '#shared/planFile/recordTables'
import { tableNames } from '#shared/planFile/tableNames'
import { openBackupFolder } from '../../electron/main/backup/BackupFolder'
import { openKeptTexts } from '../../electron/main/files/KeptTexts'
import { openJournal } from '../../electron/main/journal/Journal'
import { ownPacksOn } from './ownPacksOn'
import { smallBenchmark, smallCommitments } from './smallPacks'
import { temporaryFolder } from './temporaryFolder'

// Given here rather than as globals, which Dexie looks for only once, when it is first imported.
Dexie.dependencies.indexedDB = indexedDB
Dexie.dependencies.IDBKeyRange = IDBKeyRange

/** How the next calls of a port go wrong. */
export type Fault =
  /** The main process answers that it could not. */
  | 'refuses'
  /** The connection breaks before anything is done. */
  | 'breaks'
  /** The work is done, and the answer never arrives. */
  | 'answerLost'
  /** Nothing is done, and nothing answers. */
  | 'hangs'

/** The journal and the backups of the main process, on real files, with faults on demand. */
export interface TestPorts {
  readonly journal: JournalPort
  readonly backups: BackupPort
  readonly collections: CollectionPort
  readonly ownPacks: OwnPackPort
  /** What the user chooses in the dialogs for packs and sheets: a path, or null for none. */
  readonly chosen: { path: string | null }
  readonly folder: string
  /** The fault of each call by name of the method, until it is removed. */
  readonly faults: Map<string, Fault>
  /** Names of the methods called so far. */
  readonly calls: string[]
  /** As when the app ends: everything is written, and read anew by the next start. */
  readonly restart: () => Promise<void>
}

/** Real journals and backups in a folder that is gone when the test is over. */
export async function testPorts(): Promise<TestPorts> {
  const folder = await temporaryFolder()
  let opened = openJournal(join(folder, 'journal'))
  const kept = openBackupFolder(join(folder, 'backups'), () => new Date())
  const chosen: { path: string | null } = { path: null }
  const texts = openKeptTexts(join(folder, 'collections'))
  const faults = new Map<string, Fault>()
  const calls: string[] = []
  const asked = async <T>(name: string, work: () => Promise<Result<T>>): Promise<Result<T>> => {
    calls.push(name)
    const fault = faults.get(name)
    if (fault === 'refuses') return fail('file.diskFull', { file: 'x', folder: 'y' })
    if (fault === 'breaks') throw new Error('The other side is gone')
    if (fault === 'hangs') return await new Promise(() => {})
    const answer = await work()
    return fault === 'answerLost' ? await new Promise(() => {}) : answer
  }
  onTestFinished(async () => {
    await opened.flush()
  })
  return {
    folder,
    faults,
    calls,
    restart: async () => {
      await opened.flush()
      opened = openJournal(join(folder, 'journal'))
    },
    journal: {
      journalHeads: () => asked('journalHeads', () => opened.heads()),
      appendToJournal: (change, counts) =>
        asked('appendToJournal', () => opened.append(structuredClone(change), counts)),
      readJournal: (planId) => asked('readJournal', () => opened.read(planId)),
      compactJournal: (...args) => asked('compactJournal', () => opened.compact(...args)),
      setDatabaseAside: async () => {
        calls.push('setDatabaseAside')
        return { ok: true, value: null }
      },
    },
    backups: {
      writeBackup: (...args) => asked('writeBackup', () => kept.write(...args)),
      listBackups: () => asked('listBackups', () => kept.list()),
      readBackup: (name) => asked('readBackup', () => kept.read(name)),
    },
    chosen,
    ownPacks: ownPacksOn(join(folder, 'own-packs'), chosen),
    collections: {
      listCollections: () => asked('listCollections', () => texts.list()),
      saveCollection: (...args) => asked('saveCollection', () => texts.save(...args)),
      removeCollection: (id) => asked('removeCollection', () => texts.remove(id)),
    },
  }
}

/** Short waits, so that faults are met quickly; long enough for a machine that is busy. */
export const quickly = {
  timing: { transaction: 2000, firstPause: 5, longestPause: 20 },
  wait: async () => {},
} satisfies SessionOptions

/** A database of a name that no other test has. */
export function freshDatabase(name: string = randomUUID()): Database {
  const database = new Database(name)
  onTestFinished(async () => {
    database.close()
    await Dexie.delete(name)
  })
  return database
}

/** A session on an empty database and real journals. */
export async function testSession(
  options: SessionOptions = {},
): Promise<{ session: Session; ports: TestPorts }> {
  const ports = await testPorts()
  const session = makeSession(ports, { database: freshDatabase(), ...quickly, ...options })
  return { session, ports }
}

/** Makes a plan on the small packs. */
export async function aPlan(title = 'A plan'): Promise<PlanId> {
  const made = await addPlan(
    {
      city: 'Nowhere',
      country: 'Utopia',
      title,
      periodFrom: '2026-01-01',
      periodTo: '2028-12-31',
      language: 'en',
      currency: 'EUR',
      migrantDefinition: '',
      reportingRhythm: 'annual',
    },
    { benchmarks: [smallBenchmark], commitmentSets: [smallCommitments] },
  )
  return given(made)
}

/** The value of a result. @throws where it is a failure */
export function given<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}

/** Records in one order, so that two sets of them can be compared. */
export function sorted(records: PlanRecords): PlanRecords {
  return Object.fromEntries(
    tableNames.map((table) => [
      table,
      [...records[table]].sort((a, b) => (a.id < b.id ? -1 : 1)).map((row) => ({ ...row })),
    ]),
  ) as unknown as PlanRecords
}
