import { randomBytes } from 'node:crypto'
import { basename, dirname, join, resolve } from 'node:path'
import { ok, type Result } from '#shared/lib/result'
import { sha256Of } from '../../planFile/sha256Of'
import { createTurns } from './createTurns'
import { codeOf, type FilePort, nodeFiles } from './FilePort'
import { fileFailure } from './fileFailure'

export interface WrittenFile {
  readonly byteLength: number
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string
}

export interface AtomicWriteOptions {
  readonly files?: FilePort
  /** Waits some milliseconds; tests pass one that does not. */
  readonly wait?: (milliseconds: number) => Promise<void>
}

/** Above this a file is not read back: reading it would cost more than it proves. */
const verifyLimit = 50 * 2 ** 20
/** How long a rename is tried again where a virus scanner or a preview holds the target open. */
const renamePatience = 10_000
const passing = new Set(['EPERM', 'EACCES', 'EBUSY', 'ENOTEMPTY'])
const temporaryName = /^\.[^/\\]{0,60}\.\d{1,10}-[0-9a-f]{12}\.tmp$/s

const turns = createTurns()

/**
 * Writes a file so that at every moment, also after a crash or a power cut, its path holds either the old content or the new, whole.
 * Comes back only when the new content is on the disk and was read back. Never writes in place. The folder must exist.
 * @returns size and hash of what was written, or a failure (`file.…`) after which the old content still stands
 */
export function atomicWrite(
  path: string,
  content: Uint8Array | string,
  options: AtomicWriteOptions = {},
): Promise<Result<WrittenFile>> {
  const target = resolve(path)
  return turns(target, async () => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    try {
      return ok(await replace(target, bytes, options))
    } catch (error) {
      return { ok: false, failure: fileFailure(error, target) }
    }
  })
}

async function replace(
  target: string,
  bytes: Uint8Array,
  options: AtomicWriteOptions,
): Promise<WrittenFile> {
  const files = options.files ?? nodeFiles
  const sha256 = sha256Of(bytes)
  const temporary = join(dirname(target), temporaryNameFor(target))
  try {
    const file = await files.open(temporary, 'wx')
    try {
      await file.write(bytes)
      // After a failed sync the pages may be gone though they look written: the file is given up, never synced again.
      await file.sync()
    } finally {
      await file.close()
    }
    if (bytes.byteLength < verifyLimit && sha256Of(await files.readFile(temporary)) !== sha256) {
      throw new Error('The file does not read back as it was written')
    }
    await renameWithPatience(files, temporary, target, options.wait ?? sleep)
  } catch (error) {
    // What made the write fail may stop this as well; the sweep at the next start takes the rest.
    await files.remove(temporary).catch(() => undefined)
    throw error
  }
  await files.syncFolder(dirname(target))
  return { byteLength: bytes.byteLength, sha256 }
}

async function renameWithPatience(
  files: FilePort,
  from: string,
  to: string,
  wait: (milliseconds: number) => Promise<void>,
): Promise<void> {
  let waited = 0
  for (let pause = 20; ; pause = Math.min(pause * 2, 1000)) {
    try {
      await files.rename(from, to)
      return
    } catch (error) {
      if (!passing.has(codeOf(error)) || waited >= renamePatience) throw error
      await wait(pause)
      waited += pause
    }
  }
}

/**
 * Removes temporary files that a crash left in a folder, once they are older than a day (by the file system's clock).
 * @returns the names removed
 */
export async function sweepTemporaryFiles(
  folder: string,
  now: number,
  files: FilePort = nodeFiles,
): Promise<readonly string[]> {
  const removed: string[] = []
  for (const name of await files.list(folder).catch(() => [])) {
    if (!temporaryName.test(name)) continue
    const path = join(folder, name)
    try {
      if (now - (await files.changedAt(path)) < 86_400_000) continue
      await files.remove(path)
      removed.push(name)
    } catch {
      // Litter that cannot be removed harms nobody.
    }
  }
  return removed
}

/** In the same folder, since only there a rename is one step; short, so that a long name still fits. */
function temporaryNameFor(target: string): string {
  return `.${basename(target).slice(0, 20)}.${process.pid}-${randomBytes(6).toString('hex')}.tmp`
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, milliseconds)
  })
}
