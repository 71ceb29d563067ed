import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openAttachmentStore } from '../../../../../electron/main/attachments/AttachmentStore'
import { planFileRequests } from '../../../../../electron/main/requests/planFileRequests'
import { answeringDialogs } from '../../../../helpers/answeringDialogs'
import { temporaryFolder } from '../../../../helpers/temporaryFolder'

async function aDesk(path?: (folder: string) => string | null) {
  const folder = await temporaryFolder()
  const attachments = openAttachmentStore(join(folder, 'attachments'))
  const dialogs = answeringDialogs({ path: path?.(folder) ?? null })
  let requested: string | null = null
  const requests = planFileRequests({
    dialogs,
    attachments,
    say: (key) => key,
    samplesFolder: join(folder, 'samples'),
    appVersion: '0.1.0',
    now: () => new Date('2027-03-01T12:00:00Z'),
    takeRequestedFile: () => {
      const file = requested
      requested = null
      return file
    },
  })
  return {
    folder,
    attachments,
    dialogs,
    requests,
    ask: (file: string) => {
      requested = file
    },
  }
}

const snapshotWith = (hashes: readonly string[]) =>
  JSON.stringify({
    revision: 1,
    records: { attachments: hashes.map((sha256) => ({ sha256 })) },
    changes: [],
  })

describe('plan files', () => {
  it('are saved with their attached files and opened again on another computer', async () => {
    const here = await aDesk((folder) => join(folder, 'My plan'))
    const kept = await here.attachments.put(Buffer.from('minutes'))
    if (!kept.ok) throw new Error('not kept')
    const snapshot = snapshotWith([kept.value, 'f'.repeat(64)])
    const path = join(here.folder, 'My plan.cityplan')
    expect(await here.requests['planFile:save']('My: plan', snapshot)).toEqual({
      ok: true,
      value: { path },
    })
    expect(here.dialogs.asked).toEqual(['dialog.savePlanFile | My plan.cityplan | cityplan'])
    const there = await aDesk(() => path)
    expect(await there.requests['planFile:open']()).toEqual({
      ok: true,
      value: { path, fileName: 'My plan.cityplan', snapshot },
    })
    const brought = await there.attachments.get(kept.value)
    expect(brought.ok && brought.value.toString()).toBe('minutes')
  })

  it('are left alone when the user closes the dialog', async () => {
    const desk = await aDesk()
    expect(await desk.requests['planFile:save']('Plan', '{}')).toEqual({ ok: true, value: null })
    expect(await desk.requests['planFile:open']()).toEqual({ ok: true, value: null })
    expect(await readdir(desk.folder)).toEqual([])
  })

  it('that cannot be written leave the file that was there, and say why', async () => {
    const desk = await aDesk((folder) => join(folder, 'gone', 'plan.cityplan'))
    expect(await desk.requests['planFile:save']('Plan', '{}')).toMatchObject({
      failure: { code: 'file.gone' },
    })
  })

  it('that are not plans put nothing into the store', async () => {
    const desk = await aDesk((folder) => join(folder, 'letter.cityplan'))
    await writeFile(join(desk.folder, 'letter.cityplan'), 'Dear mayor')
    expect(await desk.requests['planFile:open']()).toMatchObject({
      failure: { code: 'planFile.notAPlan' },
    })
    expect(await readdir(desk.folder)).toEqual(['letter.cityplan'])
  })

  it('named when the app was started are handed over once', async () => {
    const desk = await aDesk((folder) => join(folder, 'a.cityplan'))
    await desk.requests['planFile:save']('a', '{}')
    desk.ask(join(desk.folder, 'a.cityplan'))
    expect(await desk.requests['planFile:takeRequested']()).toMatchObject({
      ok: true,
      value: { fileName: 'a.cityplan', snapshot: '{}' },
    })
    expect(await desk.requests['planFile:takeRequested']()).toEqual({ ok: true, value: null })
  })

  it('include a sample, whose absence is said plainly', async () => {
    const desk = await aDesk((folder) => join(folder, 'samples', 'b.cityplan'))
    expect(await desk.requests['planFile:openSample']()).toMatchObject({
      failure: { code: 'sample.missing' },
    })
    await mkdir(join(desk.folder, 'samples'))
    await writeFile(join(desk.folder, 'samples', 'a.txt'), 'x')
    await desk.requests['planFile:save']('b', '{"sample":1}')
    expect(await desk.requests['planFile:openSample']()).toMatchObject({
      ok: true,
      value: { snapshot: '{"sample":1}' },
    })
    expect((await readFile(join(desk.folder, 'samples', 'b.cityplan'))).byteLength).toBeGreaterThan(
      0,
    )
  })
})
