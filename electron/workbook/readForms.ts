import type { FilledFormOutcome } from '#shared/ipc'
import { cleanText } from '#shared/lib/cleanText'
import { formLimits } from '#shared/lib/formSheet'
import { fail, type Result } from '#shared/lib/result'
import { readWordForm } from './readWordForm'
import { readWorkbook } from './readWorkbook'

/** A file as it came: its name, and its bytes or why there are none. */
export interface FormBytes {
  readonly fileName: string
  readonly bytes: Result<Uint8Array>
}

/** Reads filled forms, Excel and Word, each by itself: one that cannot be read does not hold up the others. */
export async function readForms(files: readonly FormBytes[]): Promise<FilledFormOutcome[]> {
  const outcomes: FilledFormOutcome[] = []
  for (const { fileName: name, bytes } of files) {
    const fileName = cleanText(name).slice(-255)
    outcomes.push({ fileName, read: bytes.ok ? await readForm(fileName, bytes.value) : bytes })
  }
  return outcomes
}

async function readForm(file: string, bytes: Uint8Array): Promise<FilledFormOutcome['read']> {
  if (bytes.byteLength > formLimits.fileBytes) return fail('form.tooLarge', { file })
  const kind = /\.docx$/i.test(file) ? 'word' : /\.xlsx$/i.test(file) ? 'excel' : null
  if (kind === null) return fail('form.otherKind', { file })
  const sheets =
    kind === 'word' ? await readWordForm(bytes, file) : await readWorkbook(bytes, file, formLimits)
  return sheets.ok ? { ok: true, value: { fileName: file, kind, sheets: sheets.value } } : sheets
}
