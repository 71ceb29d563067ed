import { copyFile, mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type FilePort, nodeFiles } from '../../../../../electron/main/files/FilePort'
import * as main from '../../../../../electron/main/journal/Journal'
import { aChange, someCounts } from '../../../../helpers/aJournal'
import { ForgetfulDisk, powerCuts } from '../../../../helpers/ForgetfulDisk'
import { type FileCall, failingFiles } from '../../../../helpers/failingFiles'
import { temporaryFolder } from '../../../../helpers/temporaryFolder'

type Journal = main.Journal

function openJournal(folder: string, files?: FilePort): Journal {
  const journal = main.openJournal(folder, files, () => {})
  onTestFinished(() => journal.flush())
  return journal
}

async function write(journal: Journal, from: number, to: number, planId = 'plan-1') {
  for (let revision = from; revision <= to; revision++) {
    const result = await journal.append(aChange(revision, planId), someCounts(revision))
    expect(result).toMatchObject({ ok: true, value: { revision } })
  }
}

async function revisionsIn(journal: Journal, planId = 'plan-1'): Promise<number[]> {
  const read = await journal.read(planId)
  if (!read.ok) throw new Error(read.failure.code)
  return read.value.changes.map((change) => (JSON.parse(change) as { revision: number }).revision)
}

async function headOf(journal: Journal, planId = 'plan-1') {
  const heads = await journal.heads()
  if (!heads.ok) throw new Error(heads.failure.code)
  return heads.value.heads.find((head) => head.planId === planId)
}

describe('the journal of a plan', () => {
  it('gives back what was acknowledged, in a process of its own', async () => {
    const folder = join(await temporaryFolder(), 'journal')
    await write(openJournal(folder), 1, 5)
    const later = openJournal(folder)
    expect(await revisionsIn(later)).toEqual([1, 2, 3, 4, 5])
    expect(await headOf(later)).toMatchObject({ revision: 5, counts: someCounts(5) })
    const read = await later.read('plan-1')
    expect(read.ok && read.value.changes[2]).toBe(JSON.stringify(aChange(3)))
  })

  it('refuses a revision that does not follow the last, and takes the same change twice as once', async () => {
    const journal = openJournal(await temporaryFolder())
    expect(await journal.append(aChange(2), someCounts(2))).toMatchObject({
      failure: { code: 'journal.outOfOrder' },
    })
    await write(journal, 1, 3)
    for (const revision of [1, 2, 5]) {
      expect(await journal.append(aChange(revision), someCounts(revision))).toMatchObject({
        failure: { code: 'journal.outOfOrder', values: { last: 3, got: revision } },
      })
    }
    const head = await headOf(journal)
    expect(await journal.append(aChange(3), someCounts(3))).toEqual({ ok: true, value: head })
    expect(await journal.append(aChange(3, 'plan-1', 'another'), someCounts(3))).toMatchObject({
      ok: false,
    })
    expect(await revisionsIn(journal)).toEqual([1, 2, 3])
  })

  it('takes the same change twice as once after a restart as well', async () => {
    const folder = await temporaryFolder()
    await write(openJournal(folder), 1, 2)
    const later = openJournal(folder)
    expect((await later.append(aChange(2), someCounts(2))).ok).toBe(true)
    expect(await revisionsIn(later)).toEqual([1, 2])
  })

  it('keeps plans apart, and refuses an id that would leave its folder', async () => {
    const folder = await temporaryFolder()
    const journal = openJournal(folder)
    await Promise.all([write(journal, 1, 4, 'a'), write(journal, 1, 2, 'b')])
    expect(await revisionsIn(journal, 'a')).toEqual([1, 2, 3, 4])
    expect(await revisionsIn(journal, 'b')).toEqual([1, 2])
    for (const id of ['../a', '', '.', 'a/b', 'a\0', 'x'.repeat(65)]) {
      expect((await journal.read(id)).ok, id).toBe(false)
      expect((await journal.append(aChange(1, id), someCounts(1))).ok, id).toBe(false)
    }
    expect((await readdir(folder)).sort()).toEqual(['a', 'b'])
  })

  it('loses no acknowledged change wherever the power is cut', async () => {
    const work = async (disk: ForgetfulDisk) => {
      const journal = openJournal('/journal', disk.port)
      let acknowledged = 0
      for (let revision = 1; revision <= 4; revision++) {
        const result = await journal.append(aChange(revision), someCounts(revision))
        if (result.ok) acknowledged = revision
        if (revision === 3) {
          const compacted = await journal.compact('plan-1', 3, someCounts(3), '{"revision":3}')
          if (compacted.ok) expect(acknowledged).toBe(3)
        }
      }
      await journal.flush()
      return acknowledged
    }
    const full = new ForgetfulDisk()
    expect(await work(full)).toBe(4)
    for (let power = 0; power <= full.calls; power++) {
      for (const kind of powerCuts) {
        const disk = new ForgetfulDisk(power)
        const acknowledged = await work(disk)
        const journal = openJournal('/journal', disk.afterPowerCut(kind).port)
        const read = await journal.read('plan-1')
        const where = `power ${power} ${kind}`
        if (acknowledged === 0 && !read.ok) continue
        if (!read.ok) throw new Error(`${where}: ${read.failure.code} after ${acknowledged}`)
        const base = read.value.snapshot === null ? 0 : 3
        expect(base + read.value.changes.length, where).toBeGreaterThanOrEqual(acknowledged)
      }
    }
  })

  it('would be found to lose changes if syncing were left out', async () => {
    const disk = new ForgetfulDisk(undefined, true)
    const journal = openJournal('/journal', disk.port)
    await journal.append(aChange(1), someCounts(1))
    const after = openJournal('/journal', disk.afterPowerCut('nothing').port)
    expect((await after.read('plan-1')).ok).toBe(false)
  })

  const calls: readonly FileCall[] = ['open', 'write', 'sync', 'makeFolder', 'syncFolder']
  for (const call of calls) {
    it(`acknowledges nothing while ${call} fails, and goes on when it works again`, async () => {
      for (const code of ['ENOSPC', 'EIO', 'EROFS', 'EMFILE']) {
        for (const after of [0, 1, 2]) {
          const folder = await temporaryFolder()
          const { files } = failingFiles(call, code, 2, after)
          const journal = openJournal(folder, files)
          const acknowledged: number[] = []
          let next = 1
          for (let attempt = 0; attempt < 12 && next <= 4; attempt++) {
            const result = await journal.append(aChange(next), someCounts(next))
            if (result.ok) acknowledged.push(next++)
            else expect(result.failure.code, `${call} ${code}`).toMatch(/^file\./)
            // Whatever just happened, what was acknowledged can be read from outside.
            if (acknowledged.length > 0) {
              expect(await revisionsIn(openJournal(folder))).toEqual(
                expect.arrayContaining(acknowledged),
              )
            }
          }
          expect(acknowledged).toEqual([1, 2, 3, 4])
          expect(await revisionsIn(openJournal(folder))).toEqual([1, 2, 3, 4])
        }
      }
    })
  }

  it('goes on in a new file after a sync has failed', async () => {
    const folder = await temporaryFolder()
    // The first syncs belong to the start record and its folder's journal.
    const { files } = failingFiles('sync', 'EIO', 1, 2)
    const renamed: string[] = []
    const journal = openJournal(folder, {
      ...files,
      async rename(from, to) {
        renamed.push(to)
        await files.rename(from, to)
      },
    })
    await write(journal, 1, 1)
    renamed.length = 0
    expect((await journal.append(aChange(2), someCounts(2))).ok).toBe(false)
    await write(journal, 2, 3)
    expect(renamed).toEqual([join(folder, 'plan-1', '000001.journal')])
    expect(await revisionsIn(openJournal(folder))).toEqual([1, 2, 3])
  })

  it('cut short at any byte, gives a beginning of what was acknowledged, keeps the rest aside and goes on', async () => {
    const folder = await temporaryFolder()
    await write(openJournal(folder), 1, 3)
    const path = join(folder, 'plan-1', '000001.journal')
    const whole = await readFile(path)
    const startEnd = whole.indexOf('\n') + 1
    for (let cut = startEnd; cut < whole.byteLength; cut += 7) {
      await rm(join(folder, 'plan-1'), { recursive: true })
      await mkdir(join(folder, 'plan-1'))
      await writeFile(path, whole.subarray(0, cut))
      const journal = openJournal(folder)
      const found = await revisionsIn(journal)
      expect(found).toEqual([1, 2, 3].slice(0, found.length))
      await write(journal, found.length + 1, 4)
      expect(await revisionsIn(openJournal(folder))).toEqual([1, 2, 3, 4])
      const kept = (await readdir(join(folder, 'plan-1'))).filter((name) =>
        name.includes('damaged'),
      )
      const isClean = whole[cut - 1] === 10
      expect(kept.length, `cut at ${cut}`).toBe(isClean ? 0 : 1)
    }
  })
})

describe('compacting a journal', () => {
  const snapshot = JSON.stringify({ revision: 3, records: {}, changes: [] })

  it('starts a new file on the snapshot, with the same head, and goes on from there', async () => {
    const folder = await temporaryFolder()
    const journal = openJournal(folder)
    await write(journal, 1, 3)
    const head = await headOf(journal)
    expect(await journal.compact('plan-1', 3, someCounts(3), snapshot)).toEqual({
      ok: true,
      value: head,
    })
    await write(journal, 4, 5)
    const later = openJournal(folder)
    expect(await later.read('plan-1')).toMatchObject({ ok: true, value: { snapshot } })
    expect(await revisionsIn(later)).toEqual([4, 5])
    expect(await headOf(later)).toMatchObject({ revision: 5 })
  })

  it('brings in a plan from outside that has no journal yet', async () => {
    const journal = openJournal(await temporaryFolder())
    expect(await journal.compact('plan-9', 40, someCounts(40), snapshot)).toMatchObject({
      ok: true,
      value: { planId: 'plan-9', revision: 40 },
    })
    await write(journal, 41, 42, 'plan-9')
  })

  it('never replaces a later state by an earlier one', async () => {
    const journal = openJournal(await temporaryFolder())
    await write(journal, 1, 3)
    expect(await journal.compact('plan-1', 2, someCounts(2), snapshot)).toMatchObject({
      failure: { code: 'journal.olderSnapshot' },
    })
    expect(await revisionsIn(journal)).toEqual([1, 2, 3])
  })

  it('keeps the generation before, and from it rebuilds a plan whose snapshot is damaged', async () => {
    const folder = await temporaryFolder()
    const journal = openJournal(folder)
    await write(journal, 1, 3)
    await journal.compact('plan-1', 3, someCounts(3), snapshot)
    await write(journal, 4, 4)
    await truncate(join(folder, 'plan-1', '000002.snapshot.json'), 5)
    const later = openJournal(folder)
    expect(await later.read('plan-1')).toMatchObject({ ok: true, value: { snapshot: null } })
    expect(await revisionsIn(later)).toEqual([1, 2, 3, 4])
  })

  it('falls back to the generation before when the new file cannot be read, and keeps that file', async () => {
    const folder = await temporaryFolder()
    const journal = openJournal(folder)
    await write(journal, 1, 3)
    await journal.compact('plan-1', 3, someCounts(3), snapshot)
    await writeFile(join(folder, 'plan-1', '000002.journal'), 'rubbish')
    const later = openJournal(folder)
    expect(await revisionsIn(later)).toEqual([1, 2, 3])
    await write(later, 4, 4)
    expect(await readdir(join(folder, 'plan-1'))).toContain('000002.journal.damaged-1')
    expect(await revisionsIn(openJournal(folder))).toEqual([1, 2, 3, 4])
  })

  it('keeps two generations, not more', async () => {
    const folder = await temporaryFolder()
    const journal = openJournal(folder)
    await write(journal, 1, 1)
    for (let revision = 2; revision <= 6; revision++) {
      await journal.compact('plan-1', revision - 1, someCounts(revision - 1), snapshot)
      await write(journal, revision, revision)
    }
    expect((await readdir(join(folder, 'plan-1'))).sort()).toEqual([
      '000005.journal',
      '000005.snapshot.json',
      '000006.journal',
      '000006.snapshot.json',
    ])
  })

  it('leaves the plan as it was when the disk is full', async () => {
    const folder = await temporaryFolder()
    await write(openJournal(folder), 1, 3)
    const journal = openJournal(folder, failingFiles('write', 'ENOSPC').files)
    expect(await journal.compact('plan-1', 3, someCounts(3), snapshot)).toMatchObject({
      failure: { code: 'file.diskFull' },
    })
    expect(await revisionsIn(openJournal(folder))).toEqual([1, 2, 3])
  })
})

describe('the marker beside the journals', () => {
  it('names a plan whose journal has vanished', async () => {
    const folder = await temporaryFolder()
    const journal = openJournal(folder)
    await write(journal, 1, 2, 'a')
    await write(journal, 1, 2, 'b')
    await journal.flush()
    await rm(join(folder, 'a'), { recursive: true })
    const later = openJournal(folder)
    const heads = await later.heads()
    expect(heads).toMatchObject({ ok: true, value: { lost: ['a'] } })
    expect(await headOf(later, 'a')).toMatchObject({ revision: 0, counts: someCounts(2) })
    expect(await headOf(later, 'b')).toMatchObject({ revision: 2 })
    // It is still named the next time: the marker does not forget by being rewritten.
    await later.flush()
    expect(await openJournal(folder).heads()).toMatchObject({ value: { lost: ['a'] } })
  })

  it('names a plan that has a journal on a snapshot that is gone, and takes it again whole', async () => {
    const folder = await temporaryFolder()
    const journal = openJournal(folder)
    await journal.compact('a', 7, someCounts(7), '{}')
    await write(journal, 8, 8, 'a')
    await journal.flush()
    await rm(join(folder, 'a', '000001.snapshot.json'))
    const later = openJournal(folder)
    expect(await later.heads()).toMatchObject({ ok: true, value: { lost: ['a'] } })
    expect(await later.append(aChange(9, 'a'), someCounts(9))).toMatchObject({
      failure: { code: 'journal.damaged' },
    })
    expect(await later.compact('a', 8, someCounts(8), '{"whole":1}')).toMatchObject({ ok: true })
    expect(await openJournal(folder).heads()).toMatchObject({ ok: true, value: { lost: [] } })
  })

  it('that is damaged is put aside, and the journals speak for themselves', async () => {
    const folder = await temporaryFolder()
    const journal = openJournal(folder)
    await write(journal, 1, 2)
    await journal.flush()
    for (const text of ['', 'null', '[]', '{"formatVersion":1,"plans":[{"planId":"../x"}]}']) {
      await writeFile(join(folder, 'marker.json'), text)
      expect(await openJournal(folder).heads()).toMatchObject({ ok: true, value: { lost: [] } })
    }
    expect(await readdir(folder)).toContain('marker.json.damaged-1')
  })

  it('costs the acknowledgement nothing: it is written afterwards, once for many changes', async () => {
    const folder = await temporaryFolder()
    let written = 0
    const journal = openJournal(folder, {
      ...nodeFiles,
      async rename(from, to) {
        if (to.endsWith('marker.json')) written++
        await nodeFiles.rename(from, to)
      },
    })
    await write(journal, 1, 30)
    await journal.flush()
    expect(written).toBe(1)
  })
})

describe('any course of appending, compacting, restarting and damage', () => {
  it('gives a beginning of what was acknowledged, and all of it where nothing was damaged', async () => {
    const step = fc.constantFrom('append', 'append', 'append', 'compact', 'restart')
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const folder = await temporaryFolder()
        let journal = openJournal(folder)
        let last = 0
        for (const each of steps) {
          if (each === 'append') {
            await write(journal, last + 1, last + 1)
            last++
          } else if (each === 'compact' && last > 0) {
            const text = JSON.stringify({ revision: last })
            expect((await journal.compact('plan-1', last, someCounts(last), text)).ok).toBe(true)
          } else if (each === 'restart') {
            await journal.flush()
            journal = openJournal(folder)
          }
        }
        await journal.flush()
        const copy = await temporaryFolder()
        if (last === 0) return
        await mkdir(join(copy, 'plan-1'))
        for (const name of await readdir(join(folder, 'plan-1'))) {
          await copyFile(join(folder, 'plan-1', name), join(copy, 'plan-1', name))
        }
        const read = await openJournal(copy).read('plan-1')
        if (!read.ok) throw new Error(read.failure.code)
        const base = read.value.snapshot
          ? (JSON.parse(read.value.snapshot) as { revision: number }).revision
          : 0
        expect(base + read.value.changes.length).toBe(last)
      }),
      { numRuns: 25 },
    )
  })
})
