import { constants } from 'node:fs'
import * as fs from 'node:fs/promises'

/** One open file, as far as safe writing needs it. */
export interface OpenFile {
  write(bytes: Uint8Array): Promise<void>
  /** Comes back only when the bytes are on the disk itself. */
  sync(): Promise<void>
  close(): Promise<void>
}

/**
 * The file system as safe writing sees it. A port, so that tests can fail each call in turn, and can forget what was
 * never synced, as a power cut does. Errors are Node's, with their `code`.
 */
export interface FilePort {
  /** Flags: `wx` a new file (refused if it exists), `a` append (made if missing). */
  open(path: string, flags: 'wx' | 'a'): Promise<OpenFile>
  readFile(path: string): Promise<Uint8Array>
  rename(from: string, to: string): Promise<void>
  /** Removes a file; a missing one is no error. */
  remove(path: string): Promise<void>
  /** Names in a folder; a missing folder has none. */
  list(folder: string): Promise<readonly string[]>
  makeFolder(folder: string): Promise<void>
  /** Makes the names in a folder lasting: a new or renamed file survives a power cut only after this. */
  syncFolder(folder: string): Promise<void>
  /** When the file was last changed, in milliseconds since 1970. */
  changedAt(path: string): Promise<number>
}

/** Node's file system. */
export const nodeFiles: FilePort = {
  async open(path, flags) {
    const handle = await fs.open(path, flags, 0o600)
    return {
      write: (bytes) => handle.writeFile(bytes),
      sync: () => handle.sync(),
      close: () => handle.close(),
    }
  },
  readFile: (path) => fs.readFile(path),
  rename: (from, to) => fs.rename(from, to),
  remove: (path) => fs.rm(path, { force: true }),
  async list(folder) {
    try {
      return await fs.readdir(folder)
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return []
      throw error
    }
  },
  async makeFolder(folder) {
    await fs.mkdir(folder, { recursive: true, mode: 0o700 })
  },
  async syncFolder(folder) {
    // Windows cannot open a folder for syncing; its file system journals names by itself.
    if (process.platform === 'win32') return
    const handle = await fs.open(folder, constants.O_RDONLY)
    try {
      await handle.sync()
    } catch (error) {
      // Some network drives know no syncing of folders at all; there is nothing better to be had there.
      if (!['EINVAL', 'ENOTSUP', 'EISDIR'].includes(codeOf(error))) throw error
    } finally {
      await handle.close()
    }
  },
  changedAt: async (path) => (await fs.stat(path)).mtimeMs,
}

/** The system's code of an error (`ENOSPC`), empty where it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : ''
}
