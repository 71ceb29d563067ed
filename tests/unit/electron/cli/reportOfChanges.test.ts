import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createTranslator } from '#shared/messages/createTranslator'
import { reportOfChanges } from '../../../../electron/cli/reportOfChanges'
import { runExport } from '../../../../electron/cli/runExport'
import { samplePath, samplePlan } from '../../../helpers/samplePlan'
import { temporaryFolder } from '../../../helpers/temporaryFolder'
import { partOf, textOf, wordParts } from '../../../helpers/wordFile'

const today = '2026-11-22'
const options = { locale: 'en-GB', today, t: createTranslator('en') }

async function exporting(...argv: string[]) {
  const said: string[] = []
  const exitCode = await runExport([samplePath, '--as', 'changes', ...argv], {
    say: (text) => said.push(text),
    complain: (text) => said.push(text),
    now: new Date(`${today}T09:00:00.000Z`),
    today,
  })
  return { exitCode, said: said.join('') }
}

it('writes what changed between two days, with the reasons', async () => {
  const out = join(await temporaryFolder(), 'changes.docx')
  const days = ['--from', '2026-05-29', '--to', '2026-11-20']
  expect(await exporting(...days, '--out', out)).toEqual({ exitCode: 0, said: `${out}\n` })
  const text = textOf(partOf(await wordParts(out), 'word/document.xml'))
  expect(text).toContain('What changed: Lindhaven')
  expect(text).toContain('Moved 92 days (about 13 weeks) later')
  expect(text).toContain('The legal office cleared the clause in June only')
  expect(text).toContain('20 November 2026')
})

it('begins at the last snapshot and ends today where no days are named', async () => {
  const plan = await samplePlan()
  const report = reportOfChanges(plan, { from: null, to: null }, options)
  const last = [...plan.records.snapshots].sort((a, b) => b.revision - a.revision)[0]
  expect(JSON.stringify(report)).toContain(last?.title)
  expect(JSON.stringify(report)).toContain('22 November 2026')
})

it('refuses days that are none, lie the wrong way round, or before the history', async () => {
  const out = join(await temporaryFolder(), 'changes.docx')
  for (const [days, complaint] of [
    [['--from', '2026-02-30'], /is no day/],
    [['--from', '2026-06-01', '--to', '2026-05-01'], /lies after/],
    [['--from', '2020-01-01'], /does not reach back to 2020-01-01/],
  ] as const) {
    const { exitCode, said } = await exporting(...days, '--out', out)
    expect(exitCode).toBe(2)
    expect(said).toMatch(complaint)
  }
})

it('takes no days for the documents that tell how the plan stands', async () => {
  const said: string[] = []
  const argv = [samplePath, '--as', 'action-plan', '--from', '2026-01-01', '--out', 'x.docx']
  const exitCode = await runExport(argv, {
    say: (text) => said.push(text),
    complain: (text) => said.push(text),
    now: new Date(`${today}T09:00:00.000Z`),
    today,
  })
  expect(exitCode).toBe(2)
  expect(said.join('')).toMatch(/belong to the document “changes”/)
})
