import { join } from 'node:path'
import type { JournalContent } from '#shared/ipc'
import type { RecordCounts } from '#shared/planFile/tableNames'
import { sha256Of } from '../../planFile/sha256Of'
import { atomicWrite } from '../files/atomicWrite'
import { codeOf, type FilePort } from '../files/FilePort'
import { type JournalFile, parseJournal } from './journalFormat'
import { damagedName, generationsIn, journalName, snapshotName } from './planFolder'

/** What a plan's folder was found to hold. */
export interface LoadedJournal {
  readonly generation: number
  readonly revision: number
  readonly counts: RecordCounts
  readonly checksum: string
  /** False where the changes can be read but not what they stand on: the plan cannot be rebuilt from here. */
  readonly isWhole: boolean
  readonly goodBytes: number
  readonly last: { readonly checksumBefore: string } | null
  /** Reads what the plan is rebuilt from. */
  readonly content?: () => Promise<JournalContent>
}

/**
 * Reads the newest generation that can be read. A torn or damaged rest is copied aside and cut off, since what comes
 * after it could never be read; a journal without a readable start is put aside as a whole.
 * @returns null where there is no journal
 */
export async function loadJournal(
  planId: string,
  folder: string,
  files: FilePort,
): Promise<LoadedJournal | null> {
  const generations = await generationsIn(folder, files)
  for (let at = generations.length - 1; at >= 0; at--) {
    const generation = generations[at]
    if (generation === undefined) continue
    const path = join(folder, journalName(generation))
    const bytes = await files.readFile(path)
    const file = parseJournal(bytes)
    if (!file || file.start.planId !== planId || file.start.generation !== generation) {
      await files.rename(
        path,
        join(folder, await damagedName(folder, journalName(generation), files)),
      )
      continue
    }
    if (file.goodBytes < bytes.byteLength) await cutOff(path, bytes, file.goodBytes, files)
    return summarize(folder, file, generations.slice(0, at), files)
  }
  return null
}

async function cutOff(path: string, bytes: Uint8Array, at: number, files: FilePort): Promise<void> {
  const folder = join(path, '..')
  const name = path.slice(folder.length + 1)
  const rest = join(folder, await damagedName(folder, name, files))
  const kept = await atomicWrite(rest, bytes.subarray(at), { files })
  if (!kept.ok) throw new Error(kept.failure.detail ?? kept.failure.code)
  const cut = await atomicWrite(path, bytes.subarray(0, at), { files })
  if (!cut.ok) throw new Error(cut.failure.detail ?? cut.failure.code)
}

async function summarize(
  folder: string,
  file: JournalFile,
  older: readonly number[],
  files: FilePort,
): Promise<LoadedJournal> {
  const base = await baseOf(folder, file, older, files)
  const last = file.entries.at(-1)
  const beforeLast = file.entries.at(-2)
  return {
    generation: file.start.generation,
    revision: last?.revision ?? file.start.revision,
    counts: last?.counts ?? file.start.counts,
    checksum: last?.checksum ?? file.start.checksum,
    isWhole: base !== null,
    goodBytes: file.goodBytes,
    last: last ? { checksumBefore: beforeLast?.checksum ?? file.start.checksum } : null,
    ...(base
      ? {
          content: async () => ({
            snapshot: base.snapshot,
            changes: [...base.changes, ...file.entries.map((entry) => entry.change)],
          }),
        }
      : {}),
  }
}

/**
 * On what a journal's changes stand: its snapshot, or, where that is missing or damaged, the generation before with all
 * its changes, if they lead exactly to where this one starts. Null where neither can be read.
 */
async function baseOf(
  folder: string,
  file: JournalFile,
  older: readonly number[],
  files: FilePort,
): Promise<JournalContent | null> {
  const { start } = file
  if (start.snapshot === null) return { snapshot: null, changes: [] }
  const snapshot = await readIfThere(join(folder, snapshotName(start.generation)), files)
  if (snapshot && sha256Of(snapshot) === start.snapshot) {
    return { snapshot: new TextDecoder().decode(snapshot), changes: [] }
  }
  const previous = older.at(-1)
  if (previous === undefined) return null
  const bytes = await readIfThere(join(folder, journalName(previous)), files)
  const before = bytes && parseJournal(bytes)
  if (!before) return null
  const end = before.entries.at(-1) ?? before.start
  if (end.revision !== start.revision || end.checksum !== start.checksum) return null
  const base = await baseOf(folder, before, older.slice(0, -1), files)
  return (
    base && {
      snapshot: base.snapshot,
      changes: [...base.changes, ...before.entries.map((entry) => entry.change)],
    }
  )
}

async function readIfThere(path: string, files: FilePort): Promise<Uint8Array | null> {
  try {
    return await files.readFile(path)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}
