import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keptTextLimit, openKeptTexts } from '../../../../../electron/main/files/KeptTexts'
import { failingFiles } from '../../../../helpers/failingFiles'
import { temporaryFolder } from '../../../../helpers/temporaryFolder'

async function aFolder() {
  const folder = join(await temporaryFolder(), 'kept')
  return { folder, texts: openKeptTexts(folder) }
}

describe('kept texts', () => {
  it('come back as they were saved, each the last one of its id', async () => {
    const { folder, texts } = await aFolder()
    expect(await texts.list()).toEqual({ ok: true, value: [] })
    await Promise.all([texts.save('b', '"1"'), texts.save('b', '"Łódź"'), texts.save('a', '{}')])
    const all = [
      { id: 'a', content: '{}' },
      { id: 'b', content: '"Łódź"' },
    ]
    expect(await texts.list()).toEqual({ ok: true, value: all })
    expect(await openKeptTexts(folder).list()).toEqual({ ok: true, value: all })
    expect(await readFile(join(folder, 'b.json'), 'utf8')).toBe('"Łódź"')
  })

  it('are gone when removed, also those that never were', async () => {
    const { folder, texts } = await aFolder()
    await texts.save('a', '{}')
    expect(await texts.remove('a')).toEqual({ ok: true, value: null })
    expect(await texts.remove('never')).toEqual({ ok: true, value: null })
    expect(await readdir(folder)).toEqual([])
  })

  it('lead nowhere else by their id', async () => {
    const { folder, texts } = await aFolder()
    await mkdir(folder)
    await writeFile(join(folder, '..', 'marker.json'), 'untouched')
    for (const id of ['../marker', '..', 'a/b', '', 'a.b', 'x'.repeat(65)]) {
      expect(await texts.save(id, '{}')).toMatchObject({ failure: { code: 'refused' } })
      expect(await texts.remove(id)).toMatchObject({ failure: { code: 'refused' } })
    }
    expect(await readFile(join(folder, '..', 'marker.json'), 'utf8')).toBe('untouched')
    expect(await readdir(folder)).toEqual([])
  })

  it('have a greatest length', async () => {
    const { texts } = await aFolder()
    expect(await texts.save('a', 'x'.repeat(keptTextLimit + 1))).toMatchObject({ ok: false })
  })

  it('pass over files of other names and files that cannot be read', async () => {
    const { folder, texts } = await aFolder()
    await texts.save('a', '{}')
    await mkdir(join(folder, 'folder.json'))
    await writeFile(join(folder, 'notes.txt'), 'x')
    expect(await texts.list()).toEqual({ ok: true, value: [{ id: 'a', content: '{}' }] })
  })

  it.each(['open', 'write', 'sync', 'rename'] as const)(
    'stay as they were where writing fails at “%s”',
    async (call) => {
      const { folder, texts } = await aFolder()
      await texts.save('a', '"before"')
      const { files } = failingFiles(call, 'ENOSPC')
      const failed = await openKeptTexts(folder, files).save('a', '"after"')
      expect(failed).toMatchObject({ ok: false, failure: { code: 'file.diskFull' } })
      expect(await readFile(join(folder, 'a.json'), 'utf8')).toBe('"before"')
    },
  )
})
