import { createHash } from 'node:crypto'
import { readdir, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  attachmentLimit,
  openAttachmentStore,
} from '../../../../../electron/main/attachments/AttachmentStore'
import { failingFiles } from '../../../../helpers/failingFiles'
import { temporaryFolder } from '../../../../helpers/temporaryFolder'

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

async function aStore() {
  const folder = await temporaryFolder()
  const kept = join(folder, 'attachments')
  return { folder, kept, store: openAttachmentStore(kept) }
}

describe('the store of attached files', () => {
  it('takes a copy under its hash, once, and gives it back', async () => {
    const { folder, kept, store } = await aStore()
    const sha256 = hashOf('minutes of the meeting')
    for (const name of ['minutes.txt', 'again.txt']) {
      await writeFile(join(folder, name), 'minutes of the meeting')
      expect(await store.add(join(folder, name))).toEqual({
        ok: true,
        value: { name, mediaType: 'text/plain', byteLength: 22, sha256 },
      })
    }
    expect(await readdir(kept)).toEqual([sha256])
    const back = await store.get(sha256)
    expect(back.ok && back.value.toString()).toBe('minutes of the meeting')
  })

  it('refuses what is too large, empty, harmful or not there, and keeps nothing of it', async () => {
    const { folder, kept, store } = await aStore()
    await writeFile(join(folder, 'large.pdf'), '')
    await truncate(join(folder, 'large.pdf'), attachmentLimit + 1)
    await writeFile(join(folder, 'empty.txt'), '')
    await writeFile(join(folder, 'tool.exe'), 'MZ')
    const expected = {
      'large.pdf': 'attachment.tooLarge',
      'empty.txt': 'attachment.empty',
      'tool.exe': 'attachment.kind',
      'gone.txt': 'attachment.unreadable',
    }
    for (const [name, code] of Object.entries(expected)) {
      expect(await store.add(join(folder, name)), name).toMatchObject({
        failure: { code, values: { file: name } },
      })
    }
    await expect(readdir(kept)).rejects.toThrow('ENOENT')
  })

  it('does not give out a file that was changed, and takes it in anew', async () => {
    const { folder, kept, store } = await aStore()
    await writeFile(join(folder, 'a.txt'), 'text')
    await store.add(join(folder, 'a.txt'))
    const sha256 = hashOf('text')
    await writeFile(join(kept, sha256), 'Text')
    expect(await store.get(sha256)).toMatchObject({ failure: { code: 'attachment.missing' } })
    await store.add(join(folder, 'a.txt'))
    expect((await store.get(sha256)).ok).toBe(true)
  })

  it('is asked by hashes only', async () => {
    const { folder, store } = await aStore()
    await writeFile(join(folder, 'secret'), 'x')
    for (const name of ['../secret', '', 'secret', `${'a'.repeat(64)}/`]) {
      expect((await store.get(name)).ok, name).toBe(false)
    }
  })

  it('says so when the disk is full', async () => {
    const { folder, kept } = await aStore()
    await writeFile(join(folder, 'a.txt'), 'text')
    const full = openAttachmentStore(kept, failingFiles('write', 'ENOSPC').files)
    expect(await full.add(join(folder, 'a.txt'))).toMatchObject({
      failure: { code: 'file.diskFull' },
    })
    expect(await readdir(kept)).toEqual([])
  })
})
