import { extname } from 'node:path'
import { ok } from '#shared/lib/result'
import type { AttachmentStore } from '../attachments/AttachmentStore'
import type { Dialogs } from '../dialogs/Dialogs'
import { safeFileName, withEnding } from '../dialogs/fileNames'
import { atomicWrite } from '../files/atomicWrite'
import type { Handlers } from '../ipc/answerRequests'

export interface SavingParts {
  readonly dialogs: Dialogs
  readonly attachments: AttachmentStore
  /** The sentence for a key of the catalogue `menu`. */
  readonly say: (key: string) => string
}

type SavingHandlers = Pick<Handlers, 'document:save' | 'attachment:add' | 'attachment:saveCopy'>

const documentEnding = '.docx'

/** Saving Word documents, and taking in and giving out attached files: always where the user points. */
export function savingRequests({ dialogs, attachments, say }: SavingParts): SavingHandlers {
  return {
    async 'document:save'(suggestedName, bytes) {
      const chosen = await dialogs.savePath(
        say('dialog.saveDocument'),
        safeFileName(suggestedName, documentEnding),
        { name: say('dialog.document'), endings: [documentEnding.slice(1)] },
      )
      if (chosen === null) return ok(null)
      const path = withEnding(chosen, documentEnding)
      const written = await atomicWrite(path, bytes)
      return written.ok ? ok({ path }) : written
    },

    async 'attachment:add'() {
      const path = await dialogs.openPath(say('dialog.attach'), {
        name: say('dialog.allFiles'),
        endings: [],
      })
      return path === null ? ok(null) : attachments.add(path)
    },

    async 'attachment:saveCopy'(sha256, name) {
      const file = await attachments.get(sha256)
      if (!file.ok) return file
      const path = await dialogs.savePath(
        say('dialog.saveAttachment'),
        safeFileName(name, extname(name).slice(0, 20)),
        { name: say('dialog.allFiles'), endings: [] },
      )
      if (path === null) return ok(null)
      const written = await atomicWrite(path, file.value)
      return written.ok ? ok({ path }) : written
    },
  }
}
