import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openAttachmentStore } from '../../../../../electron/main/attachments/AttachmentStore'
import { savingRequests } from '../../../../../electron/main/requests/savingRequests'
import { answeringDialogs } from '../../../../helpers/answeringDialogs'
import { temporaryFolder } from '../../../../helpers/temporaryFolder'

async function aDesk(path?: (folder: string) => string) {
  const folder = await temporaryFolder()
  const dialogs = answeringDialogs({ path: path?.(folder) ?? null })
  const attachments = openAttachmentStore(join(folder, 'attachments'))
  return {
    folder,
    dialogs,
    requests: savingRequests({ dialogs, attachments, say: (key) => key }),
  }
}

describe('what the user saves or brings in', () => {
  it('is a document, written where the user points, with its ending', async () => {
    const desk = await aDesk((folder) => join(folder, 'report'))
    const path = join(desk.folder, 'report.docx')
    expect(await desk.requests['document:save']('Action plan', Buffer.from('word'))).toEqual({
      ok: true,
      value: { path },
    })
    expect(desk.dialogs.asked).toEqual(['dialog.saveDocument | Action plan.docx | docx'])
    expect(await readFile(path, 'utf8')).toBe('word')
  })

  it('is an attached file, taken in and given out again', async () => {
    const desk = await aDesk((folder) => join(folder, 'minutes.txt'))
    await writeFile(join(desk.folder, 'minutes.txt'), 'text')
    const added = await desk.requests['attachment:add']()
    if (!added.ok || !added.value) throw new Error('not added')
    await writeFile(join(desk.folder, 'minutes.txt'), 'changed since')
    const { sha256, name } = added.value
    expect((await desk.requests['attachment:saveCopy'](sha256, name)).ok).toBe(true)
    expect(await readFile(join(desk.folder, 'minutes.txt'), 'utf8')).toBe('text')
  })

  it('is nothing when the dialog is closed', async () => {
    const desk = await aDesk()
    const nothing = { ok: true, value: null }
    expect(await desk.requests['document:save']('x', Buffer.from('x'))).toEqual(nothing)
    expect(await desk.requests['attachment:add']()).toEqual(nothing)
    expect(await readdir(desk.folder)).toEqual([])
  })

  it('is refused plainly when an attached file is not here', async () => {
    const desk = await aDesk()
    expect(await desk.requests['attachment:saveCopy']('0'.repeat(64), 'x')).toMatchObject({
      failure: { code: 'attachment.missing' },
    })
    expect(desk.dialogs.asked).toEqual([])
  })
})
