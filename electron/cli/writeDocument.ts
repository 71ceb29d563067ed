import { randomUUID } from 'node:crypto'
import { open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fail, ok, type Result } from '#shared/lib/result'

/**
 * Writes a document whole or not at all: beside its place first, flushed to the disk, then moved there. Whatever fails, nothing half-written
 * is left, and a file that was there before stays as it was.
 * @returns the path, or a failure whose code is a key of `cli:error`
 */
export async function writeDocument(path: string, bytes: Uint8Array): Promise<Result<string>> {
  const folder = dirname(path)
  const beside = join(folder, `.${basename(path).slice(0, 100)}.${randomUUID()}.tmp`)
  try {
    if ((await stat(path).catch(() => null))?.isDirectory())
      return fail('outIsFolder', { file: path })
    const file = await open(beside, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, path)
    return ok(path)
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {})
    return writeFailure(error, path, folder)
  }
}

function writeFailure(error: unknown, path: string, folder: string): Result<never> {
  switch ((error as NodeJS.ErrnoException | null)?.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return fail('noFolder', { folder })
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return fail('notAllowed', { folder })
    case 'ENOSPC':
    case 'EDQUOT':
      return fail('diskFull', { file: path })
    default:
      return fail('write', { file: path, detail: String(error) })
  }
}
