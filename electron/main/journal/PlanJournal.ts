import { join } from 'node:path'
import type { JournalContent, JournalHead } from '#shared/ipc'
import { fail, ok, type Result } from '#shared/lib/result'
import type { RecordCounts } from '#shared/planFile/tableNames'
import { sha256Of } from '../../planFile/sha256Of'
import { atomicWrite } from '../files/atomicWrite'
import type { FilePort } from '../files/FilePort'
import { fileFailure } from '../files/fileFailure'
import { formatEntry, formatStart, type JournalStart } from './journalFormat'
import { type LoadedJournal, loadJournal } from './loadJournal'
import { generationsIn, journalName, snapshotName } from './planFolder'

/** The journal of one plan. Its calls must come one after the other. */
export interface PlanJournal {
  /** Null where there is no journal that can be read. */
  head(): JournalHead | null
  append(revision: number, counts: RecordCounts, change: string): Promise<Result<JournalHead>>
  read(): Promise<Result<JournalContent>>
  compact(revision: number, counts: RecordCounts, snapshot: string): Promise<Result<JournalHead>>
}

/**
 * Opens a plan's journal in its folder, which need not exist yet. What is torn or damaged is set aside and left out.
 * @throws errors of the file system that reading meets
 */
export async function openPlanJournal(
  planId: string,
  folder: string,
  files: FilePort,
): Promise<PlanJournal> {
  let state = await loadJournal(planId, folder, files)
  /** After a failed write nobody knows what the file holds beyond its good part. */
  let isTainted = false

  const headOf = (from: LoadedJournal): JournalHead => ({
    planId,
    revision: from.revision,
    counts: from.counts,
    checksum: from.checksum,
  })

  /** Puts the good part into a new file: on the old one a sync that failed once may later seem to succeed. */
  const mend = async (): Promise<Result<null>> => {
    if (!isTainted || !state) return ok(null)
    const path = join(folder, journalName(state.generation))
    const good = (await files.readFile(path)).subarray(0, state.goodBytes)
    const written = await atomicWrite(path, good, { files })
    if (!written.ok) return written
    isTainted = false
    return ok(null)
  }

  /** Writes a start record as the first of a new file: the step that makes a generation the one in force. */
  const begin = async (start: JournalStart): Promise<Result<JournalHead>> => {
    const line = formatStart(start)
    const written = await atomicWrite(join(folder, journalName(start.generation)), line, { files })
    if (!written.ok) return written
    isTainted = false
    state = {
      generation: start.generation,
      revision: start.revision,
      counts: start.counts,
      checksum: start.checksum,
      isWhole: true,
      goodBytes: written.value.byteLength,
      last: null,
    }
    return ok(headOf(state))
  }

  return {
    head: () => (state?.isWhole ? headOf(state) : null),

    async append(revision, counts, change) {
      if (!state) {
        if (revision !== 1) return outOfOrder(0, revision)
        await makeFolder(folder, files)
        const begun = await begin({
          planId,
          generation: 1,
          revision: 0,
          counts: {} as RecordCounts,
          checksum: '',
          snapshot: null,
        })
        if (!begun.ok) return begun
      }
      const now = state
      if (!now) return fail('internal')
      if (!now.isWhole) return fail('journal.damaged')
      if (now.last && revision === now.revision) {
        const again = formatEntry(now.last.checksumBefore, revision, counts, change)
        if (again.checksum === now.checksum) return ok(headOf(now))
      }
      if (revision !== now.revision + 1) return outOfOrder(now.revision, revision)
      const mended = await mend()
      if (!mended.ok) return mended
      const path = join(folder, journalName(now.generation))
      const entry = formatEntry(now.checksum, revision, counts, change)
      const bytes = new TextEncoder().encode(entry.line)
      try {
        const file = await files.open(path, 'a')
        // From here on the file may hold part of the record, until the sync has come back.
        isTainted = true
        try {
          await file.write(bytes)
          await file.sync()
        } finally {
          await file.close()
        }
        isTainted = false
      } catch (error) {
        return { ok: false, failure: fileFailure(error, path) }
      }
      state = {
        ...now,
        revision,
        counts,
        checksum: entry.checksum,
        goodBytes: now.goodBytes + bytes.byteLength,
        last: { checksumBefore: now.checksum },
      }
      return ok(headOf(state))
    },

    async read() {
      const loaded = await loadJournal(planId, folder, files)
      if (!loaded) return fail('journal.missing')
      if (!loaded.isWhole || !loaded.content) return fail('journal.damaged')
      return ok(await loaded.content())
    },

    async compact(revision, counts, snapshot) {
      if (state?.isWhole && revision < state.revision) {
        return fail('journal.olderSnapshot', { expected: state.revision, got: revision })
      }
      try {
        await makeFolder(folder, files)
        const before = await generationsIn(folder, files)
        const generation = Math.max(0, ...before) + 1
        const sha256 = sha256Of(snapshot)
        const path = join(folder, snapshotName(generation))
        const written = await atomicWrite(path, snapshot, { files })
        if (!written.ok) return written
        const isSameState = state?.isWhole && state.revision === revision
        const checksum = isSameState && state ? state.checksum : sha256
        const begun = await begin({
          planId,
          generation,
          revision,
          counts,
          checksum,
          snapshot: sha256,
        })
        if (begun.ok) await forget(before, folder, files)
        return begun
      } catch (error) {
        return { ok: false, failure: fileFailure(error, folder) }
      }
    },
  }
}

/** Keeps the newest of the generations before, and removes the older ones. What was set aside as damaged stays. */
async function forget(before: readonly number[], folder: string, files: FilePort): Promise<void> {
  const previous = Math.max(0, ...before)
  for (const generation of before) {
    if (generation === previous) continue
    await files.remove(join(folder, journalName(generation))).catch(() => undefined)
    await files.remove(join(folder, snapshotName(generation))).catch(() => undefined)
  }
}

/** Makes the plan's folder, lastingly: its name has to survive a power cut as well as what is in it. */
async function makeFolder(folder: string, files: FilePort): Promise<void> {
  await files.makeFolder(folder)
  await files.syncFolder(join(folder, '..'))
}

function outOfOrder(last: number, got: number) {
  return fail('journal.outOfOrder', { last, got })
}
