import { stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { SavedAttachment } from '#shared/ipc'
import { cleanText } from '#shared/lib/cleanText'
import { fail, ok, type Result } from '#shared/lib/result'
import { sha256Of } from '../../planFile/sha256Of'
import { atomicWrite } from '../files/atomicWrite'
import { type FilePort, nodeFiles } from '../files/FilePort'
import { fileFailure } from '../files/fileFailure'
import { mediaTypeOf } from './mediaType'

/** Largest file that can be attached, in bytes. */
export const attachmentLimit = 20_000_000

/** Files attached to plans, each kept once under its SHA-256. */
export interface AttachmentStore {
  /** Takes in a copy of a file of the user's. */
  add(path: string): Promise<Result<SavedAttachment>>
  /** Takes in bytes that came with a plan file. */
  put(bytes: Uint8Array): Promise<Result<string>>
  /** The bytes, if they are here and still what their name says. */
  get(sha256: string): Promise<Result<Buffer>>
}

/** Opens the store in a folder (made when first needed). */
export function openAttachmentStore(folder: string, files: FilePort = nodeFiles): AttachmentStore {
  const put = async (bytes: Uint8Array): Promise<Result<string>> => {
    const sha256 = sha256Of(bytes)
    if ((await get(sha256)).ok) return ok(sha256)
    try {
      await files.makeFolder(folder)
    } catch (error) {
      return { ok: false, failure: fileFailure(error, folder) }
    }
    const written = await atomicWrite(join(folder, sha256), bytes, { files })
    return written.ok ? ok(sha256) : written
  }

  const get = async (sha256: string): Promise<Result<Buffer>> => {
    if (!/^[0-9a-f]{64}$/.test(sha256)) return fail('attachment.missing')
    try {
      const bytes = Buffer.from(await files.readFile(join(folder, sha256)))
      return sha256Of(bytes) === sha256 ? ok(bytes) : fail('attachment.missing', {}, 'damaged')
    } catch (error) {
      return fail('attachment.missing', {}, error instanceof Error ? error.message : String(error))
    }
  }

  return {
    put,
    get,
    async add(path) {
      // One form of a name everywhere: macOS gives accents apart from their letters.
      const name = cleanText(basename(path)).slice(-255)
      let bytes: Uint8Array
      try {
        const { size } = await stat(path)
        if (size === 0) return fail('attachment.empty', { file: name })
        if (size > attachmentLimit) {
          return fail('attachment.tooLarge', { file: name, megabytes: attachmentLimit / 1e6 })
        }
        bytes = await files.readFile(path)
      } catch (error) {
        return fail('attachment.unreadable', { file: name }, String(error))
      }
      const mediaType = mediaTypeOf(name, bytes)
      if (mediaType === null) return fail('attachment.kind', { file: name })
      const kept = await put(bytes)
      return kept.ok
        ? ok({ name, mediaType, byteLength: bytes.byteLength, sha256: kept.value })
        : kept
    },
  }
}
