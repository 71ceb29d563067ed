import { readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { atomicWrite, sweepTemporaryFiles } from '../../../../../electron/main/files/atomicWrite'
import { type FilePort, nodeFiles } from '../../../../../electron/main/files/FilePort'
import { ForgetfulDisk, powerCuts } from '../../../../helpers/ForgetfulDisk'
import { type FileCall, failingFiles } from '../../../../helpers/failingFiles'
import { temporaryFolder } from '../../../../helpers/temporaryFolder'

const oldText = 'the old plan, whole'
const newText = 'the new plan, whole and somewhat longer than the old one'
const noWait = async () => {}

type Writer = (path: string, text: string, files: FilePort) => Promise<unknown>
const ours: Writer = (path, text, files) => atomicWrite(path, text, { files, wait: noWait })

/** Cuts the power after every call of a save, in every way; gives what the target was found to hold where it was neither old nor new. */
async function tornStates(writer: Writer, ignoresSync = false): Promise<string[]> {
  const full = new ForgetfulDisk(undefined, ignoresSync)
  full.place('/plans/a.cityplan', oldText)
  await writer('/plans/a.cityplan', newText, full.port)
  const torn: string[] = []
  for (let power = 0; power <= full.calls; power++) {
    for (const kind of powerCuts) {
      const disk = new ForgetfulDisk(power, ignoresSync)
      disk.place('/plans/a.cityplan', oldText)
      await writer('/plans/a.cityplan', newText, disk.port).catch(() => undefined)
      const found = disk.afterPowerCut(kind).textOf('/plans/a.cityplan')
      if (found !== oldText && found !== newText) torn.push(`${power} ${kind}: ${found}`)
    }
  }
  return torn
}

describe('a file saved in one step', () => {
  it('is written anew and replaced, and leaves nothing beside it', async () => {
    const folder = await temporaryFolder()
    const path = join(folder, 'plan.cityplan')
    expect((await atomicWrite(path, oldText)).ok).toBe(true)
    const written = await atomicWrite(path, newText)
    expect(written).toMatchObject({ ok: true, value: { byteLength: newText.length } })
    expect(await readFile(path, 'utf8')).toBe(newText)
    expect(await readdir(folder)).toEqual(['plan.cityplan'])
  })

  it('holds the old or the new content, whole, wherever the power is cut', async () => {
    expect(await tornStates(ours)).toEqual([])
  })

  it('is lasting once the answer has come, even if nothing unsynced survives', async () => {
    const disk = new ForgetfulDisk()
    disk.place('/plans/a.cityplan', oldText)
    await ours('/plans/a.cityplan', newText, disk.port)
    expect(disk.afterPowerCut('nothing').textOf('/plans/a.cityplan')).toBe(newText)
  })

  it('would be found torn if syncing were left out', async () => {
    expect(await tornStates(ours, true)).not.toEqual([])
  })

  it('would be found torn if it were written in place', async () => {
    const inPlace: Writer = async (path, text, files) => {
      await files.remove(path)
      const file = await files.open(path, 'wx')
      await file.write(new TextEncoder().encode(text))
      await file.sync()
    }
    expect(await tornStates(inPlace)).not.toEqual([])
  })

  const calls: readonly FileCall[] = ['open', 'write', 'sync', 'close', 'readFile', 'rename']
  const failures = [
    ['ENOSPC', 'file.diskFull'],
    ['EACCES', 'file.notAllowed'],
    ['EPERM', 'file.notAllowed'],
    ['EROFS', 'file.notAllowed'],
    ['ENOENT', 'file.gone'],
    ['ENAMETOOLONG', 'file.nameTooLong'],
    ['EBUSY', 'file.busy'],
    ['EMFILE', 'file.busy'],
    ['EIO', 'file.other'],
  ] as const
  for (const call of calls) {
    it(`keeps the old content and says why when ${call} fails, whatever the reason`, async () => {
      for (const [code, expected] of failures) {
        const folder = await temporaryFolder()
        const path = join(folder, 'plan.cityplan')
        await writeFile(path, oldText)
        const { files } = failingFiles(call, code)
        const result = await atomicWrite(path, newText, { files, wait: noWait })
        expect(result, `${call} ${code}`).toMatchObject({
          ok: false,
          failure: { code: expected, values: { file: 'plan.cityplan', folder } },
        })
        expect(await readFile(path, 'utf8')).toBe(oldText)
        expect(await readdir(folder), `${call} ${code}`).toEqual(['plan.cityplan'])
      }
    })
  }

  it('does not claim to be saved when the folder cannot be synced', async () => {
    const folder = await temporaryFolder()
    const path = join(folder, 'plan.cityplan')
    const result = await atomicWrite(path, newText, failingFiles('syncFolder', 'EIO'))
    expect(result.ok).toBe(false)
    expect(await readFile(path, 'utf8')).toBe(newText)
  })

  it('is never synced again on a file whose sync has failed', async () => {
    const folder = await temporaryFolder()
    const { files, used } = failingFiles('sync', 'EIO', 1)
    const result = await atomicWrite(join(folder, 'plan.cityplan'), newText, { files })
    expect(result.ok).toBe(false)
    expect(used()).toBe(1)
    expect(await readdir(folder)).toEqual([])
  })

  it('waits for a program that holds the file for a moment', async () => {
    for (const code of ['EPERM', 'EACCES', 'EBUSY', 'ENOTEMPTY']) {
      const folder = await temporaryFolder()
      const waits: number[] = []
      const { files } = failingFiles('rename', code, 4)
      const result = await atomicWrite(join(folder, 'plan.cityplan'), newText, {
        files,
        wait: async (milliseconds) => {
          waits.push(milliseconds)
        },
      })
      expect(result.ok, code).toBe(true)
      expect(waits).toEqual([20, 40, 80, 160])
    }
  })

  it('gives up on a file that stays held after about ten seconds', async () => {
    const folder = await temporaryFolder()
    let waited = 0
    const result = await atomicWrite(join(folder, 'plan.cityplan'), newText, {
      ...failingFiles('rename', 'EBUSY'),
      wait: async (milliseconds) => {
        waited += milliseconds
      },
    })
    expect(result).toMatchObject({ ok: false, failure: { code: 'file.busy' } })
    expect(waited).toBeGreaterThanOrEqual(10_000)
    expect(waited).toBeLessThan(12_000)
    expect(await readdir(folder)).toEqual([])
  })

  it('is refused when it does not read back as it was written', async () => {
    const folder = await temporaryFolder()
    const path = join(folder, 'plan.cityplan')
    await writeFile(path, oldText)
    const files: FilePort = {
      ...nodeFiles,
      async readFile(from) {
        const bytes = Uint8Array.from(await nodeFiles.readFile(from))
        bytes[3] = (bytes[3] ?? 0) ^ 1
        return bytes
      },
    }
    expect((await atomicWrite(path, newText, { files })).ok).toBe(false)
    expect(await readFile(path, 'utf8')).toBe(oldText)
  })

  it('is written by one saving after the other, the last one winning', async () => {
    const folder = await temporaryFolder()
    const path = join(folder, 'plan.cityplan')
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, number) => atomicWrite(path, `plan ${number}`)),
    )
    expect(all.every((each) => each.ok)).toBe(true)
    expect(await readFile(path, 'utf8')).toBe('plan 19')
    expect(await readdir(folder)).toEqual(['plan.cityplan'])
  })

  it('says that the folder is gone, and makes none', async () => {
    const folder = await temporaryFolder()
    const result = await atomicWrite(join(folder, 'gone', 'plan.cityplan'), newText)
    expect(result).toMatchObject({ ok: false, failure: { code: 'file.gone' } })
  })

  it('takes the longest name that the file system takes', async () => {
    const folder = await temporaryFolder()
    const name = `${'ä'.repeat(123)}.cityplan`
    expect((await atomicWrite(join(folder, name), newText)).ok).toBe(true)
    expect(await atomicWrite(join(folder, `${'x'.repeat(300)}.cityplan`), newText)).toMatchObject({
      failure: { code: 'file.nameTooLong' },
    })
  })
})

describe('the sweep of temporary files', () => {
  it('removes those older than a day that are ours, and nothing else', async () => {
    const folder = await temporaryFolder()
    const now = Date.parse('2027-03-01T12:00:00Z')
    const names = ['.plan.cityplan.77-0123456789ab.tmp', '.plan.77-0123456789ac.tmp', 'a.tmp']
    for (const name of names) await writeFile(join(folder, name), 'x')
    await utimes(join(folder, '.plan.cityplan.77-0123456789ab.tmp'), 0, now / 1000 - 90_000)
    await utimes(join(folder, '.plan.77-0123456789ac.tmp'), 0, now / 1000 - 3600)
    await utimes(join(folder, 'a.tmp'), 0, 0)
    expect(await sweepTemporaryFiles(folder, now)).toEqual(['.plan.cityplan.77-0123456789ab.tmp'])
    expect((await readdir(folder)).sort()).toEqual(['.plan.77-0123456789ac.tmp', 'a.tmp'])
  })

  it('finds nothing in a folder that is not there', async () => {
    expect(await sweepTemporaryFiles('/nowhere/at/all', 0)).toEqual([])
  })
})
