import { join } from 'node:path'
import type { KeptText } from '#shared/ipc'
import { fail, ok, type Result } from '#shared/lib/result'
import { atomicWrite } from './atomicWrite'
import { createTurns } from './createTurns'
import { type FilePort, nodeFiles } from './FilePort'
import { fileFailure } from './fileFailure'

/** Longest text that is kept, in characters. */
export const keptTextLimit = 2_000_000
/** Most texts that one folder keeps. */
const mostTexts = 1000

/** JSON texts of the window, each in a file of its own under its id. Main neither reads nor changes what they say. */
export interface KeptTexts {
  /** All that can be read, in the order of their ids. */
  list(): Promise<Result<readonly KeptText[]>>
  /** Puts a text in the place of the one before it; comes back when it is on the disk itself. */
  save(id: string, content: string): Promise<Result<null>>
  /** Removes a text; one that is not there is no error. */
  remove(id: string): Promise<Result<null>>
}

const fileName = /^([A-Za-z0-9_-]{1,64})\.json$/

/** Opens a folder of kept texts (made when first needed). */
export function openKeptTexts(folder: string, files: FilePort = nodeFiles): KeptTexts {
  const turns = createTurns()
  // Only ids of our own form are used, so an id never leads out of the folder.
  const pathOf = (id: string): string | null =>
    fileName.test(`${id}.json`) ? join(folder, `${id}.json`) : null
  const attempt = async <T>(path: string, work: () => Promise<Result<T>>): Promise<Result<T>> => {
    try {
      return await work()
    } catch (error) {
      return { ok: false, failure: fileFailure(error, path) }
    }
  }

  return {
    list: () =>
      attempt(folder, async () => {
        const ids = (await files.list(folder))
          .flatMap((name) => fileName.exec(name)?.[1] ?? [])
          .sort()
        const texts = await Promise.all(
          ids.map((id) =>
            turns(id, async () => {
              const bytes = await files.readFile(join(folder, `${id}.json`)).catch(() => null)
              return bytes && { id, content: new TextDecoder().decode(bytes) }
            }),
          ),
        )
        return ok(texts.filter((text) => text !== null))
      }),

    save: (id, content) =>
      turns(id, () =>
        attempt(folder, async () => {
          const path = pathOf(id)
          if (path === null || content.length > keptTextLimit) return fail('refused', {}, id)
          await files.makeFolder(folder)
          const names = (await files.list(folder)).filter((name) => fileName.test(name))
          if (names.length >= mostTexts && !names.includes(`${id}.json`))
            return fail('kept.tooMany', { most: mostTexts })
          const written = await atomicWrite(path, content, { files })
          return written.ok ? ok(null) : written
        }),
      ),

    remove: (id) =>
      turns(id, () =>
        attempt(folder, async () => {
          const path = pathOf(id)
          if (path === null) return fail('refused', {}, id)
          if (!(await files.list(folder)).includes(`${id}.json`)) return ok(null)
          await files.remove(path)
          await files.syncFolder(folder)
          return ok(null)
        }),
      ),
  }
}
