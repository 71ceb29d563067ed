import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { cleanText } from '#shared/lib/cleanText'
import { ownPackLimits } from '#shared/lib/ownPackLimits'
import { fail, ok } from '#shared/lib/result'
import type { Dialogs, FileKind } from '../dialogs/Dialogs'
import { safeFileName, withEnding } from '../dialogs/fileNames'
import { atomicWrite } from '../files/atomicWrite'
import type { Handlers } from '../ipc/answerRequests'
import type { OwnPackStore } from '../ownPacks/OwnPackStore'

export interface OwnPackParts {
  readonly dialogs: Dialogs
  readonly store: OwnPackStore
  /** The sentence for a key of the catalogue `menu`. */
  readonly say: (key: string) => string
}

type OwnPackHandlers = Pick<
  Handlers,
  | 'ownPack:list'
  | 'ownPack:read'
  | 'ownPack:save'
  | 'ownPack:remove'
  | 'ownPack:takeBack'
  | 'ownPack:export'
  | 'ownPack:import'
>

export const packFileEnding = '.cgpack'

/** Keeping the city's own packs, and handing them on as files. What stands in them is the window's to judge. */
export function ownPackRequests({ dialogs, store, say }: OwnPackParts): OwnPackHandlers {
  const kind = (): FileKind => ({ name: say('dialog.pack'), endings: [packFileEnding.slice(1)] })
  return {
    'ownPack:list': store.list,
    'ownPack:read': store.read,
    'ownPack:save': store.save,
    'ownPack:remove': store.remove,
    'ownPack:takeBack': store.takeBack,

    async 'ownPack:export'(suggestedName, content) {
      const chosen = await dialogs.savePath(
        say('dialog.savePack'),
        safeFileName(suggestedName, packFileEnding),
        kind(),
      )
      if (chosen === null) return ok(null)
      const path = withEnding(chosen, packFileEnding)
      const written = await atomicWrite(path, content)
      return written.ok ? ok({ path }) : written
    },

    async 'ownPack:import'() {
      const path = await dialogs.openPath(say('dialog.openPack'), {
        ...kind(),
        endings: [packFileEnding.slice(1), 'json'],
      })
      if (path === null) return ok(null)
      const file = cleanText(basename(path)).slice(-255)
      try {
        const { size } = await stat(path)
        if (size > ownPackLimits.fileBytes) return fail('ownPack.tooLarge', { file })
        return ok({ fileName: file, content: await readFile(path, 'utf8') })
      } catch (error) {
        return fail('ownPack.unreadable', { file }, String(error))
      }
    },
  }
}
