import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatVersion } from '#shared/planFile/formatVersion'
import { runExport } from '../../../../electron/cli/runExport'
import { sha256Of } from '../../../../electron/planFile/sha256Of'
import { zipPlanFile } from '../../../../electron/planFile/zipPlanFile'
import { emptyPlan, largePlan, snapshotOf } from '../../../helpers/largePlan'
import { samplePath } from '../../../helpers/samplePlan'
import { temporaryFolder } from '../../../helpers/temporaryFolder'
import { partOf, textOf, wordParts } from '../../../helpers/wordFile'

async function exporting(...argv: string[]) {
  let said = ''
  let complaint = ''
  const exitCode = await runExport(argv, {
    say: (text) => {
      said += text
    },
    complain: (text) => {
      complaint += text
    },
    now: new Date('2026-11-22T09:00:00.000Z'),
    today: '2026-11-22',
  })
  return { exitCode, said, complaint }
}

/** Refused: exit code 2, nothing on standard output, one line on standard error, and nothing written in the folder. */
async function refused(folder: string, ...argv: string[]): Promise<string> {
  const before = await readdir(folder)
  const { exitCode, said, complaint } = await exporting(...argv)
  expect({ exitCode, said }).toEqual({ exitCode: 2, said: '' })
  expect(complaint).toMatch(/^[^\n]{10,}\n$/)
  expect(await readdir(folder)).toEqual(before)
  return complaint
}

const savedPlan = async (path: string, snapshot: unknown) =>
  writeFile(
    path,
    await zipPlanFile(JSON.stringify(snapshot), [], '0.1.0', '2026-11-22T09:00:00.000Z'),
  )

describe('the minutes of a review', () => {
  const minutes = async (...argv: string[]) => {
    const out = join(await temporaryFolder(), 'minutes.docx')
    const done = await exporting(samplePath, '--as', 'review-minutes', '--out', out, ...argv)
    expect(done).toMatchObject({ exitCode: 0, complaint: '' })
    return textOf(partOf(await wordParts(out), 'word/document.xml'))
  }

  it('are those of the latest review that is signed off', async () => {
    const words = await minutes()
    expect(words).toContain('Minutes: Management review, June 2026')
    expect(words).toContain('Checksum (SHA-256)')
  })

  it('are those of the review asked for, counted by date', async () => {
    expect(await minutes('--review', '1')).toContain('Minutes: Management review, December 2025')
    expect(await minutes('--review', '3')).toContain('The review is not signed off.')
  })

  it('are refused where there is no such review, or none at all', async () => {
    const folder = await temporaryFolder()
    const out = join(folder, 'minutes.docx')
    const wanted = ['--as', 'review-minutes', '--out', out]
    expect(await refused(folder, samplePath, ...wanted, '--review', '4')).toContain('holds 3')
    expect(await refused(folder, samplePath, ...wanted, '--review', 'last')).toContain('“last”')
    const none = join(folder, 'none.cityplan')
    await savedPlan(none, snapshotOf(await emptyPlan()))
    expect(await refused(folder, none, ...wanted)).toContain('no review yet')
  })
})

describe('runExport', () => {
  it.each(['action-plan', 'gap-analysis'])(
    'writes the %s of the sample and says where',
    async (kind) => {
      const out = join(await temporaryFolder(), 'Plan für den Rat.docx')
      expect(await exporting(samplePath, '--as', kind, '--out', out)).toEqual({
        exitCode: 0,
        said: `${out}\n`,
        complaint: '',
      })
      const parts = await wordParts(out)
      expect(textOf(partOf(parts, 'word/document.xml'))).toContain('Lindhaven')
      expect(partOf(parts, 'docProps/core.xml')).toContain('<dc:language>en')
    },
  )

  it('takes the language of the plan, unless another is asked for', async () => {
    const folder = await temporaryFolder()
    const plan = await emptyPlan()
    const file = join(folder, 'a.cityplan')
    await savedPlan(
      file,
      snapshotOf({ ...plan, plans: plan.plans.map((one) => ({ ...one, language: 'fr-FR' })) }),
    )
    const languageOf = async (...more: string[]) => {
      const out = join(folder, 'out.docx')
      expect((await exporting(file, '--as', 'action-plan', '--out', out, ...more)).exitCode).toBe(0)
      return /<dc:language>(.*)<\/dc:language>/.exec(
        partOf(await wordParts(out), 'docProps/core.xml'),
      )?.[1]
    }
    expect(await languageOf()).toBe('fr-FR')
    expect(await languageOf('--lang', 'en-IE')).toBe('en-IE')
  })

  it('replaces a document that is there, and leaves nothing beside it', async () => {
    const folder = await temporaryFolder()
    const out = join(folder, 'out.docx')
    await writeFile(out, 'old')
    expect((await exporting(samplePath, '--as', 'action-plan', '--out', out)).exitCode).toBe(0)
    expect((await readFile(out)).subarray(0, 2).toString()).toBe('PK')
    expect(await readdir(folder)).toEqual(['out.docx'])
  })

  it('explains itself when asked', async () => {
    const { exitCode, said, complaint } = await exporting('--help')
    expect({ exitCode, complaint }).toEqual({ exitCode: 0, complaint: '' })
    expect(said).toContain('action-plan|gap-analysis')
  })

  it('refuses what it cannot make sense of, and says what to do', async () => {
    const folder = await temporaryFolder()
    const out = ['--out', join(folder, 'out.docx')]
    expect(await refused(folder)).toContain('Name the plan file')
    expect(await refused(folder, samplePath, ...out)).toContain('--as action-plan|gap-analysis')
    expect(await refused(folder, samplePath, '--as', 'poster', ...out)).toContain('poster')
    expect(await refused(folder, samplePath, '--as', 'action-plan')).toContain('--out')
    expect(await refused(folder, samplePath, '--as', 'action-plan', '--out')).toContain('--help')
    expect(await refused(folder, samplePath, '--as', 'action-plan', ...out, '--fast')).toContain(
      '--fast',
    )
    expect(await refused(folder, samplePath, samplePath, '--as', 'action-plan', ...out)).toContain(
      'one plan file',
    )
    for (const language of ['xx', 'en_GB', 'en-!!', ''])
      expect(
        await refused(folder, samplePath, '--as', 'action-plan', ...out, '--lang', language),
      ).toContain(`“${language}”`)
  })

  it('refuses a file that is no sound plan file, and names it', async () => {
    const folder = await temporaryFolder()
    const out = ['--as', 'action-plan', '--out', join(folder, 'out.docx')]
    const spoilt = join(folder, 'spoilt.cityplan')
    const sample = await readFile(samplePath)
    expect(await refused(folder, join(folder, 'nowhere.cityplan'), ...out)).toContain(
      'nowhere.cityplan',
    )
    await writeFile(spoilt, 'no zip at all')
    expect(await refused(folder, spoilt, ...out)).toContain('not a plan file')
    await writeFile(spoilt, sample.subarray(0, sample.length / 2))
    expect(await refused(folder, spoilt, ...out)).toContain('incomplete')
    await savedPlan(spoilt, { ...snapshotOf(await emptyPlan()), formatVersion: formatVersion + 1 })
    expect(await refused(folder, spoilt, ...out)).toContain('newer version')
    await savedPlan(spoilt, { hello: 'world' })
    expect(await refused(folder, spoilt, ...out)).toContain('not a plan file')
    await mkdir(join(folder, 'folder.cityplan'))
    expect(await refused(folder, join(folder, 'folder.cityplan'), ...out)).toContain(
      'folder.cityplan',
    )
  })

  it('refuses to write where it cannot or must not', async () => {
    const folder = await temporaryFolder()
    const file = join(folder, 'plan.cityplan')
    const plan = await readFile(samplePath)
    await writeFile(file, plan)
    const as = ['--as', 'action-plan', '--out']
    expect(await refused(folder, file, ...as, file)).toContain('plan file itself')
    expect(await refused(folder, file, ...as, join(folder, '.', 'plan.cityplan'))).toContain(
      'itself',
    )
    expect(sha256Of(await readFile(file))).toBe(sha256Of(plan))
    expect(await refused(folder, file, ...as, join(folder, 'missing', 'out.docx'))).toContain(
      'does not exist',
    )
    expect(await refused(folder, file, ...as, folder)).toContain('is a folder')
    expect(await refused(folder, file, ...as, join(file, 'out.docx'))).toContain('does not exist')
    expect(await refused(folder, file, ...as, join(folder, `${'x'.repeat(300)}.docx`))).toContain(
      'could not be written',
    )
  })

  it('says where it is not allowed to write', async () => {
    // A folder in which not even an administrator can make a file.
    const out = '/sys/out.docx'
    expect(
      await refused(await temporaryFolder(), samplePath, '--as', 'action-plan', '--out', out),
    ).toContain('does not allow writing to /sys')
  })

  it('writes a plan of 1,000 actions', async () => {
    const folder = await temporaryFolder()
    const file = join(folder, 'large.cityplan')
    await savedPlan(file, snapshotOf(await largePlan(1000)))
    const out = join(folder, 'large.docx')
    expect((await exporting(file, '--as', 'action-plan', '--out', out)).complaint).toBe('')
    expect(textOf(partOf(await wordParts(out), 'word/document.xml'))).toContain('Action 1000:')
  }, 120_000)
})
