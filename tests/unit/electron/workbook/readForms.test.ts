import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readOwnerSheet } from '#shared/compare/ownerSheet/readOwnerSheet'
import { formLimits } from '#shared/lib/formSheet'
import { ok } from '#shared/lib/result'
import { readForms } from '../../../../electron/workbook/readForms'
import { askedPlan, bytesOf, expectationOf } from '../../../helpers/askedPlan'
import { inCalc } from '../../../helpers/inCalc'
import { temporaryFolder } from '../../../helpers/temporaryFolder'
import { given } from '../../../helpers/testSession'

describe('reading filled forms', () => {
  it('reads each file by itself', async () => {
    const good = await bytesOf(askedPlan())
    const outcomes = await readForms([
      { fileName: 'Good.XLSX', bytes: ok(good) },
      { fileName: 'cut.xlsx', bytes: ok(good.slice(0, 2000)) },
      { fileName: 'text.docx', bytes: ok(new TextEncoder().encode('Dear all')) },
      { fileName: 'excel.docx', bytes: ok(good) },
      { fileName: 'page.pdf', bytes: ok(good) },
      { fileName: 'large.xlsx', bytes: ok(new Uint8Array(formLimits.fileBytes + 1)) },
    ])
    expect(outcomes.map(({ read }) => (read.ok ? read.value.kind : read.failure.code))).toEqual([
      'excel',
      'workbook.notExcel',
      'form.notWord',
      'form.notWord',
      'form.otherKind',
      'form.tooLarge',
    ])
    expect(outcomes.map(({ fileName }) => fileName)[0]).toBe('Good.XLSX')
  })

  it('shows what Excel shows where a formula has no value, so that it is asked about', async () => {
    const folder = await temporaryFolder()
    const [made, back] = [join(folder, 'made.xlsx'), join(folder, 'back.xlsx')]
    await writeFile(made, await bytesOf(askedPlan()))
    await inCalc(made, back, [
      'type:Milestones:F3:=1/0',
      'type:Values:F5:=NA()',
      'type:Values:F3:=6*7',
    ])
    const [outcome] = await readForms([
      { fileName: 'back.xlsx', bytes: ok(new Uint8Array(await readFile(back))) },
    ])
    if (!outcome) throw new Error('Nothing was read')
    const reading = readOwnerSheet(given(outcome.read), expectationOf(askedPlan()))
    expect(reading).toMatchObject({
      values: [{ parts: { value: 42 } }],
      faults: [
        { sheet: 'Milestones', row: 3, column: 'F', code: 'notDay', found: '#DIV/0!' },
        { sheet: 'Values', row: 5, column: 'F', code: 'notNumber', found: '#N/A' },
      ],
    })
  }, 120_000)
})
