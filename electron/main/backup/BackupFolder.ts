import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { BackupInfo } from '#shared/ipc'
import { fail, ok, type Result } from '#shared/lib/result'
import { sha256Of } from '../../planFile/sha256Of'
import { atomicWrite } from '../files/atomicWrite'
import { createTurns } from '../files/createTurns'
import { type FilePort, nodeFiles } from '../files/FilePort'
import { fileFailure } from '../files/fileFailure'
import { formatBackupName, parseBackupName } from './backupName'
import { backupsToRemove } from './retention'

/** Backups of the whole database, each a packed text of the window's making, in one folder. */
export interface BackupFolder {
  /** Writes a backup, reads it back, and removes those that are no longer to be kept. */
  write(database: string, plans: number): Promise<Result<BackupInfo>>
  /** Newest first. */
  list(): Promise<Result<readonly BackupInfo[]>>
  /** The text of a backup, if it is whole. */
  read(name: string): Promise<Result<string>>
}

/** Largest backup that is unpacked, in bytes. */
const unpackedLimit = 400 * 2 ** 20
const pack = promisify(gzip)
const unpack = promisify(gunzip)

/** Opens the folder of backups (made when first needed). `now` gives the present moment. */
export function openBackupFolder(
  folder: string,
  now: () => Date,
  files: FilePort = nodeFiles,
): BackupFolder {
  const turns = createTurns()

  const list = async (): Promise<BackupInfo[]> => {
    const found: BackupInfo[] = []
    for (const name of await files.list(folder)) {
      const parts = parseBackupName(name)
      if (parts) found.push({ name, ...parts, byteLength: (await stat(join(folder, name))).size })
    }
    return found.sort((a, b) => b.sequence - a.sequence)
  }

  const read = async (name: string): Promise<Result<string>> => {
    // Only names of our own form are read, so a name never leads out of the folder.
    if (!parseBackupName(name)) return fail('backup.missing')
    let packed: Uint8Array
    try {
      packed = await files.readFile(join(folder, name))
    } catch (error) {
      return fail('backup.missing', {}, String(error))
    }
    try {
      const text = (await unpack(packed, { maxOutputLength: unpackedLimit })).toString('utf8')
      const database = text.slice(hashLength + 1)
      if (text[hashLength] === '\n' && sha256Of(database) === text.slice(0, hashLength)) {
        return ok(database)
      }
      return fail('backup.damaged', {}, 'the checksum does not fit')
    } catch (error) {
      return fail('backup.damaged', {}, String(error))
    }
  }

  const write = async (database: string, plans: number): Promise<Result<BackupInfo>> => {
    try {
      await files.makeFolder(folder)
      const before = await list()
      // In whole seconds, as the name keeps it.
      const madeAt = now().toISOString().replace(/\.\d+/, '.000')
      const sequence = (before[0]?.sequence ?? 0) + 1
      const name = formatBackupName({ sequence, madeAt, plans })
      const path = join(folder, name)
      const written = await atomicWrite(path, await pack(`${sha256Of(database)}\n${database}`), {
        files,
      })
      if (!written.ok) return written
      const back = await read(name)
      if (!back.ok || back.value !== database) {
        await files.remove(path).catch(() => undefined)
        return fail('backup.damaged', {}, name)
      }
      // Every backup that has its final name was read back when it was made.
      const all = [{ name, sequence, madeAt }, ...before].map((each) => ({
        ...each,
        verified: true,
      }))
      for (const old of backupsToRemove(all)) {
        await files.remove(join(folder, old)).catch(() => undefined)
      }
      return ok({ name, sequence, madeAt, plans, byteLength: written.value.byteLength })
    } catch (error) {
      return { ok: false, failure: fileFailure(error, folder) }
    }
  }

  return {
    write: (database, plans) => turns(folder, () => write(database, plans)),
    async list() {
      try {
        return ok(await list())
      } catch (error) {
        return { ok: false, failure: fileFailure(error, folder) }
      }
    },
    read,
  }
}

const hashLength = 64
