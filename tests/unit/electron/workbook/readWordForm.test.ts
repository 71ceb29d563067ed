import { execFile } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Packer } from 'docx'
import { describe, expect, it } from 'vitest'
import { readOwnerSheet } from '#shared/compare/ownerSheet/readOwnerSheet'
import { createTranslator } from '#shared/messages/createTranslator'
import { buildDocument } from '#shared/report/docx/buildDocument'
import { ownerSheetSlip } from '#shared/report/ownerSheets/ownerSheetSlip'
import { readWordForm } from '../../../../electron/workbook/readWordForm'
import { askedPlan, bytesOf, expectationOf, filledFile } from '../../../helpers/askedPlan'
import { openXmlErrors, pagesOf, pandocBlocks } from '../../../helpers/documentTools'
import { temporaryFolder } from '../../../helpers/temporaryFolder'
import { given } from '../../../helpers/testSession'

const plan = askedPlan()
const run = promisify(execFile)

async function slip(): Promise<string> {
  const path = join(await temporaryFolder(), 'slip.docx')
  const report = ownerSheetSlip(plan.sheet, createTranslator('en-GB'))
  await writeFile(path, await Packer.toBuffer(buildDocument(report)))
  return path
}

async function answersIn(path: string) {
  const sheets = given(await readWordForm(new Uint8Array(await readFile(path)), path))
  return readOwnerSheet({ fileName: path, kind: 'word', sheets }, expectationOf(plan))
}

/** Fills cells in with python-docx, as a stranger's program would: table, row, column and the words. */
async function fill(path: string, cells: readonly (readonly [number, number, number, string])[]) {
  const program = `
import sys, json, docx
d = docx.Document(sys.argv[1])
for table, row, column, text in json.loads(sys.argv[2]):
    cell = d.tables[table].rows[row].cells[column]
    for paragraph in cell.paragraphs:
        for child in list(paragraph._p):
            if not child.tag.endswith('}pPr'): paragraph._p.remove(child)
    cell.paragraphs[0].add_run(text)
d.save(sys.argv[1])`
  for (const python of ['python3', '/usr/bin/python3'])
    if (
      await run(python, ['-c', 'import docx']).then(
        () => true,
        () => false,
      )
    )
      return void (await run(python, ['-c', program, path, JSON.stringify(cells)]))
  throw new Error('python-docx is missing: install python3-docx (npm test does it as root)')
}

describe('a slip in Word', () => {
  it('is found well by Microsoft’s own validator, and shows its tables to others', async () => {
    const path = await slip()
    expect(await openXmlErrors(path)).toEqual([])
    const tables = (await pandocBlocks(path)).filter(({ t }) => t === 'Table')
    expect(tables).toHaveLength(2)
    const text = (await pagesOf(path)).join('\n')
    for (const words of [
      'What we ask of you: Head of housing',
      'Rooms found',
      'Reached on',
      'Rent gap',
    ])
      expect(text).toContain(words)
  }, 120_000)

  it('says the same as the sheet in Excel when nothing was filled in', async () => {
    const excel = readOwnerSheet(await filledFile(await bytesOf(plan)), expectationOf(plan))
    expect(await answersIn(await slip())).toEqual(excel)
  })

  it('gives back what was filled in, and names the places that are wrong', async () => {
    const path = await slip()
    await fill(path, [
      [0, 1, 1, 'Reached'],
      [0, 1, 2, '3 September 2026'],
      [0, 2, 3, 'end of June 2027'],
      [0, 3, 2, 'sometime'],
      [1, 1, 1, '1,200'],
      [1, 2, 2, '9'],
      [1, 2, 3, '20'],
    ])
    expect(await answersIn(path)).toMatchObject({
      is: 'read',
      milestones: [
        { milestoneId: 'm1', status: 'reached', reachedOn: ['2026-09-03'] },
        { milestoneId: 'm2', dueOn: ['2027-06-30'] },
        { milestoneId: 'm3' },
      ],
      values: [
        { indicatorId: 'i1', parts: { value: 1200 } },
        { indicatorId: 'i2', parts: { numerator: 9, denominator: 20 } },
      ],
      faults: [{ sheet: 'Milestones', row: 4, column: '3', heading: 'Reached on', code: 'notDay' }],
    })
  })

  it('comes back whole from LibreOffice, also by way of its own format', async () => {
    const path = await slip()
    await fill(path, [[0, 1, 1, 'Reached']])
    const folder = join(path, '../back')
    await mkdir(folder)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const convert = (kind: string, from: string) =>
      run('soffice', [profile, '--headless', '--convert-to', kind, '--outdir', folder, from])
    await convert('odt', path)
    await convert('docx', join(folder, 'slip.odt'))
    const before = await answersIn(path)
    const after = await answersIn(join(folder, 'slip.docx'))
    if (before.is !== 'read' || after.is !== 'read') throw new Error(JSON.stringify(after))
    expect(after.milestones).toEqual(before.milestones)
    expect(after.faults).toEqual([])
  }, 120_000)

  it('refuses a Word file that is none of ours', async () => {
    const report = { ...ownerSheetSlip(plan.sheet, createTranslator('en-GB')), properties: {} }
    const path = join(await temporaryFolder(), 'other.docx')
    await writeFile(path, await Packer.toBuffer(buildDocument(report)))
    expect(await answersIn(path)).toMatchObject({
      is: 'refused',
      failure: { code: 'form.foreign' },
    })
  })
})
