import { join } from 'node:path'
import type { OwnPackEntry, OwnPackList, RemovedPack } from '#shared/ipc'
import { ownPackLimits } from '#shared/lib/ownPackLimits'
import { fail, ok, type Result } from '#shared/lib/result'
import { atomicWrite } from '../files/atomicWrite'
import { createTurns } from '../files/createTurns'
import { codeOf, type FilePort, nodeFiles } from '../files/FilePort'
import { fileFailure } from '../files/fileFailure'
import { type OwnPackFile, readOwnPackFile, writeOwnPackFile } from './ownPackFile'

/** The city's own packs: one file per pack and version. What is removed moves to a folder of its own and can be taken back. */
export interface OwnPackStore {
  list(): Promise<Result<OwnPackList>>
  /** The content as JSON text. */
  read(id: string, version: string): Promise<Result<string>>
  /** Writes a draft or releases a version. A released one is never written again (`ownPack.released`). */
  save(entry: Omit<OwnPackEntry, 'changedAt'>, content: string): Promise<Result<OwnPackEntry>>
  remove(id: string, version: string): Promise<Result<RemovedPack>>
  /** Puts back what was removed. Where that version stands again: `ownPack.exists`. */
  takeBack(name: string): Promise<Result<OwnPackEntry>>
}

// The only names that ever reach the file system. An id cannot end a path, climb out of the folder, or be a name that Windows keeps.
const fileName = /^([a-z][a-z0-9-]{0,79})-(\d{1,5}\.\d{1,5}\.\d{1,5})\.json$/
const removedName =
  /^([a-z][a-z0-9-]{0,79})-(\d{1,5}\.\d{1,5}\.\d{1,5})\.removed-(\d{17})(?:-\d{1,3})?\.json$/

/** Opens the store in a folder (made when first needed). */
export function openOwnPackStore(
  folder: string,
  now: () => Date,
  files: FilePort = nodeFiles,
): OwnPackStore {
  const removedFolder = join(folder, 'removed')
  // One step at a time, so that what a step has looked at still holds when it writes.
  const turns = createTurns()
  const inTurn = <T>(work: () => Promise<Result<T>>): Promise<Result<T>> =>
    turns('own packs', async () => {
      try {
        return await work()
      } catch (error) {
        return { ok: false, failure: fileFailure(error, folder) }
      }
    })

  const pathOf = (id: string, version: string): string | null => {
    const name = `${id}-${version}.json`
    return fileName.test(name) ? join(folder, name) : null
  }

  const load = async (
    path: string,
    named: { readonly id: string; readonly version: string },
  ): Promise<Result<OwnPackFile>> => {
    let bytes: Uint8Array
    try {
      bytes = await files.readFile(path)
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return fail('ownPack.missing')
      return { ok: false, failure: fileFailure(error, path) }
    }
    // The indented file is longer than its text; a file far beyond that is none of ours.
    if (bytes.byteLength > 4 * ownPackLimits.packText) return fail('ownPack.damaged')
    const read = readOwnPackFile(new TextDecoder().decode(bytes), named)
    return read ? ok(read) : fail('ownPack.damaged')
  }

  const namesIn = async (place: string, pattern: RegExp) =>
    (await files.list(place)).flatMap((name) => {
      const [, id, version, stamp = ''] = pattern.exec(name) ?? []
      return id && version ? [{ name, id, version, stamp }] : []
    })

  const list = async (): Promise<Result<OwnPackList>> => {
    const packs: OwnPackEntry[] = []
    const unreadable: string[] = []
    for (const named of await namesIn(folder, fileName)) {
      const file = await load(join(folder, named.name), named)
      if (file.ok) packs.push(file.value.entry)
      else unreadable.push(named.name)
    }
    const removed: RemovedPack[] = []
    const gone = await namesIn(removedFolder, removedName)
    for (const named of gone.sort((a, b) => b.stamp.localeCompare(a.stamp))) {
      const file = await load(join(removedFolder, named.name), named)
      if (file.ok) removed.push({ ...file.value.entry, name: named.name })
    }
    return ok({ packs, removed, unreadable })
  }

  const save = async (
    told: Omit<OwnPackEntry, 'changedAt'>,
    content: string,
  ): Promise<Result<OwnPackEntry>> => {
    const path = pathOf(told.id, told.version)
    if (!path) return fail('refused', {}, 'name')
    if (content.length > ownPackLimits.packText) return fail('ownPack.textTooLarge')
    const present = await load(path, told)
    if (present.ok && present.value.entry.state === 'released') return fail('ownPack.released')
    // A file that cannot be read is kept for whoever may still mend it.
    if (!present.ok && present.failure.code !== 'ownPack.missing') return present
    if (!present.ok) {
      await files.makeFolder(folder)
      const { length } = await namesIn(folder, fileName)
      if (length >= ownPackLimits.versions)
        return fail('ownPack.tooMany', { most: ownPackLimits.versions })
    }
    const { id, version, kind, title, state } = told
    const entry = { id, version, kind, title, state, changedAt: now().toISOString() }
    const written = await atomicWrite(path, writeOwnPackFile({ entry, content }), { files })
    return written.ok ? ok(entry) : written
  }

  const remove = async (id: string, version: string): Promise<Result<RemovedPack>> => {
    const path = pathOf(id, version)
    if (!path) return fail('refused', {}, 'name')
    const file = await load(path, { id, version })
    if (!file.ok) return file
    await files.makeFolder(removedFolder)
    const stamp = now().toISOString().replace(/\D/g, '')
    const taken = new Set(await files.list(removedFolder))
    const base = `${id}-${version}.removed-${stamp}`
    let name = `${base}.json`
    for (let number = 2; taken.has(name); number += 1) name = `${base}-${number}.json`
    await files.rename(path, join(removedFolder, name))
    await files.syncFolder(removedFolder)
    await files.syncFolder(folder)
    return ok({ ...file.value.entry, name })
  }

  const takeBack = async (name: string): Promise<Result<OwnPackEntry>> => {
    const [, id = '', version = ''] = removedName.exec(name) ?? []
    const path = pathOf(id, version)
    if (!path) return fail('ownPack.missing')
    const removed = join(removedFolder, name)
    const file = await load(removed, { id, version })
    if (!file.ok) return file
    if ((await files.list(folder)).includes(`${id}-${version}.json`)) return fail('ownPack.exists')
    await files.rename(removed, path)
    await files.syncFolder(folder)
    await files.syncFolder(removedFolder)
    return ok(file.value.entry)
  }

  return {
    list: () => inTurn(list),
    read: (id, version) =>
      inTurn(async () => {
        const path = pathOf(id, version)
        if (!path) return fail('ownPack.missing')
        const file = await load(path, { id, version })
        return file.ok ? ok(file.value.content) : file
      }),
    save: (entry, content) => inTurn(() => save(entry, content)),
    remove: (id, version) => inTurn(() => remove(id, version)),
    takeBack: (name) => inTurn(() => takeBack(name)),
  }
}
