import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openBackupFolder } from '../../../../../electron/main/backup/BackupFolder'
import { failingFiles } from '../../../../helpers/failingFiles'
import { temporaryFolder } from '../../../../helpers/temporaryFolder'

const at = (text: string) => () => new Date(text)
const noon = at('2027-03-01T12:00:00.123Z')

describe('the backups', () => {
  it('give back what was put in, newest first, with what is known of each', async () => {
    const folder = join(await temporaryFolder(), 'backups')
    const backups = openBackupFolder(folder, noon)
    expect(await backups.list()).toEqual({ ok: true, value: [] })
    const first = await backups.write('{"plans":["ä"]}', 1)
    const second = await backups.write('{"plans":[1,2]}', 2)
    if (!first.ok || !second.ok) throw new Error('not written')
    expect(second.value).toMatchObject({
      sequence: 2,
      madeAt: '2027-03-01T12:00:00.000Z',
      plans: 2,
    })
    expect(await backups.list()).toEqual({ ok: true, value: [second.value, first.value] })
    expect(await backups.read(first.value.name)).toEqual({ ok: true, value: '{"plans":["ä"]}' })
  })

  it('are numbered on even when the clock goes back', async () => {
    const folder = await temporaryFolder()
    await openBackupFolder(folder, at('2030-01-01T00:00:00Z')).write('"a"', 1)
    await openBackupFolder(folder, at('2020-01-01T00:00:00Z')).write('"b"', 1)
    const list = await openBackupFolder(folder, noon).list()
    expect(list.ok && list.value.map((each) => each.sequence)).toEqual([2, 1])
  })

  it('stay within the rule as they are written', async () => {
    const folder = await temporaryFolder()
    const backups = openBackupFolder(folder, noon)
    for (let count = 0; count < 20; count++) await backups.write(`"${count}"`, 0)
    const list = await backups.list()
    expect(list.ok && list.value.map((each) => each.sequence)).toEqual(
      Array.from({ length: 12 }, (_, index) => 20 - index),
    )
    expect((await readdir(folder)).length).toBe(12)
  })

  it('that are damaged or cut short are refused', async () => {
    const folder = await temporaryFolder()
    const backups = openBackupFolder(folder, noon)
    const written = await backups.write(JSON.stringify({ text: 'x'.repeat(500) }), 1)
    if (!written.ok) throw new Error('not written')
    const path = join(folder, written.value.name)
    const whole = await readFile(path)
    const spoilt = [whole.subarray(0, 20), Buffer.from('x'), Buffer.alloc(0), Buffer.from(whole)]
    const last = spoilt.at(-1)
    if (last) last[30] = (last[30] ?? 0) ^ 4
    for (const bytes of spoilt) {
      await writeFile(path, bytes)
      expect(await backups.read(written.value.name)).toMatchObject({
        failure: { code: 'backup.damaged' },
      })
    }
  })

  it('are read by their own names only', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'other.txt'), 'x')
    const backups = openBackupFolder(join(folder, 'backups'), noon)
    for (const name of ['../other.txt', 'other.txt', '', '/etc/passwd', '000001_x.backup.gz']) {
      expect(await backups.read(name), name).toMatchObject({ failure: { code: 'backup.missing' } })
    }
  })

  it('leave no half-written one behind, and keep the others, when the disk is full', async () => {
    const folder = await temporaryFolder()
    await openBackupFolder(folder, noon).write('"good"', 1)
    const before = await readdir(folder)
    const full = openBackupFolder(folder, noon, failingFiles('write', 'ENOSPC').files)
    expect(await full.write('"new"', 1)).toMatchObject({ failure: { code: 'file.diskFull' } })
    expect(await readdir(folder)).toEqual(before)
  })
})
