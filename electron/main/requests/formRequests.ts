import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { FormFile } from '#shared/ipc'
import { cleanText } from '#shared/lib/cleanText'
import { formLimits } from '#shared/lib/formSheet'
import { fail, ok, type Result } from '#shared/lib/result'
import type { FormBytes } from '../../workbook/readForms'
import type { Dialogs } from '../dialogs/Dialogs'
import { freeFileName, safeFileName } from '../dialogs/fileNames'
import { atomicWrite } from '../files/atomicWrite'
import { fileFailure } from '../files/fileFailure'
import type { Handlers } from '../ipc/answerRequests'

export interface FormParts {
  readonly dialogs: Dialogs
  /** The sentence for a key of the catalogue `menu`. */
  readonly say: (key: string) => string
}

const endings = { excel: '.xlsx', word: '.docx' } as const

/** Writing forms for others to fill in, and reading filled ones. Main carries cells; what they mean is the window's to judge. */
export function formRequests({
  dialogs,
  say,
}: FormParts): Pick<Handlers, 'form:saveAll' | 'form:open' | 'form:read'> {
  return {
    async 'form:saveAll'(files) {
      const folder = await dialogs.folderPath(say('dialog.saveForms'))
      if (folder === null) return ok(null)
      const taken = await namesIn(folder, files[0]?.name ?? '')
      if (!taken.ok) return taken
      const names: string[] = []
      for (const file of files) {
        const bytes = await bytesOf(file)
        if (!bytes.ok) return bytes
        const name = freeFileName(safeFileName(file.name, endings[file.kind]), taken.value)
        taken.value.add(name.toLowerCase())
        const written = await atomicWrite(join(folder, name), bytes.value)
        if (!written.ok) return written
        names.push(name)
      }
      return ok({ folder, names })
    },

    async 'form:open'() {
      const paths = await dialogs.openPaths(say('dialog.openForms'), {
        name: say('dialog.forms'),
        endings: ['xlsx', 'docx'],
      })
      if (paths.length === 0) return ok(null)
      if (paths.length > formLimits.files) return fail('form.tooMany', { most: formLimits.files })
      const files = await Promise.all(paths.map(readBytes))
      return ok(await (await import('../../workbook/readForms')).readForms(files))
    },

    async 'form:read'(dropped) {
      const files = dropped.map(({ fileName, bytes }) => ({ fileName, bytes: ok(bytes) }))
      return ok(await (await import('../../workbook/readForms')).readForms(files))
    },
  }
}

async function bytesOf(file: FormFile): Promise<Result<Uint8Array>> {
  if (file.kind === 'word') return ok(file.bytes)
  // Read when it is first needed: the start knows nothing of Excel.
  return await (await import('../../workbook/writeForm')).writeForm(file.book)
}

/** Names of the files that are there, in small letters: most file systems tell no others apart. */
async function namesIn(folder: string, first: string): Promise<Result<Set<string>>> {
  try {
    return ok(new Set((await readdir(folder)).map((name) => name.toLowerCase())))
  } catch (error) {
    return { ok: false, failure: fileFailure(error, join(folder, first)) }
  }
}

async function readBytes(path: string): Promise<FormBytes> {
  const fileName = basename(path)
  const file = cleanText(fileName).slice(-255)
  try {
    const { size } = await stat(path)
    if (size > formLimits.fileBytes) return { fileName, bytes: fail('form.tooLarge', { file }) }
    return { fileName, bytes: ok(await readFile(path)) }
  } catch (error) {
    return { fileName, bytes: fail('form.unreadable', { file }, String(error)) }
  }
}
