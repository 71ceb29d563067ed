import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { cleanText } from '#shared/lib/cleanText'
import { ownPackLimits } from '#shared/lib/ownPackLimits'
import { fail, ok } from '#shared/lib/result'
import type { Dialogs, FileKind } from '../dialogs/Dialogs'
import { safeFileName, withEnding } from '../dialogs/fileNames'
import { atomicWrite } from '../files/atomicWrite'
import type { Handlers } from '../ipc/answerRequests'

export interface WorkbookParts {
  readonly dialogs: Dialogs
  /** The sentence for a key of the catalogue `menu`. */
  readonly say: (key: string) => string
}

const ending = '.xlsx'

/** Writing sheets for filling in, and reading filled ones. Main carries cells; what they mean is the window's to judge. */
export function workbookRequests({
  dialogs,
  say,
}: WorkbookParts): Pick<Handlers, 'workbook:save' | 'workbook:open'> {
  const kind = (): FileKind => ({ name: say('dialog.workbook'), endings: [ending.slice(1)] })
  return {
    async 'workbook:save'(suggestedName, sheets) {
      const chosen = await dialogs.savePath(
        say('dialog.saveWorkbook'),
        safeFileName(suggestedName, ending),
        kind(),
      )
      if (chosen === null) return ok(null)
      // Read when it is first needed: the start knows nothing of Excel.
      const bytes = await (await import('../../workbook/writeWorkbook')).writeWorkbook(sheets)
      if (!bytes.ok) return bytes
      const path = withEnding(chosen, ending)
      const written = await atomicWrite(path, bytes.value)
      return written.ok ? ok({ path }) : written
    },

    async 'workbook:open'() {
      const path = await dialogs.openPath(say('dialog.openWorkbook'), kind())
      if (path === null) return ok(null)
      const file = cleanText(basename(path)).slice(-255)
      let bytes: Uint8Array
      try {
        const { size } = await stat(path)
        if (size > ownPackLimits.fileBytes) return fail('workbook.tooLarge', { file })
        bytes = await readFile(path)
      } catch (error) {
        return fail('workbook.unreadable', { file }, String(error))
      }
      const read = await (await import('../../workbook/readWorkbook')).readWorkbook(bytes, file)
      return read.ok ? ok({ fileName: file, sheets: read.value }) : read
    },
  }
}
