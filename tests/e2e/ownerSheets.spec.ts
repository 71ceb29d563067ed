import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { readWorkbook } from '../../electron/workbook/readWorkbook'
import { inCalc } from '../helpers/inCalc'
import { test } from './fixtures'
import { HomePage } from './pages/HomePage'
import { MilestonesPage } from './pages/MilestonesPage'
import { SheetsPage } from './pages/SheetsPage'

/** The day for which the sample was made. */
const dayOfSample = new Date('2026-11-22T10:00:00')
const owner = 'Head of recruitment, Human resources'

const barriers = async (page: Page) =>
  (await new AxeBuilder({ page }).setLegacyMode().analyze()).violations.map(({ id }) => id)

/** Titles of the milestones that a sheet asks for, in its order. */
async function titlesIn(path: string): Promise<string[]> {
  const read = await readWorkbook(readFileSync(path), path)
  if (!read.ok) throw new Error('The sheet cannot be read')
  const rows = read.value.find(({ name }) => name === 'Milestones')?.rows ?? []
  return rows.slice(2).map((row) => String(row[2]))
}

test('a sheet goes out to an owner and comes back: some answers are taken, one is left', async ({
  app,
  launch,
}, info) => {
  test.setTimeout(180_000)
  const { page } = app
  await new HomePage(page).openSample()
  await page.clock.setFixedTime(dayOfSample)
  const sheets = new SheetsPage(app)
  await sheets.show()
  const folder = info.outputPath('sheets')
  mkdirSync(folder)
  await page.getByRole('checkbox', { name: 'Word' }).check()
  const names = await sheets.makeFor(owner, folder)
  expect(names).toEqual([`${owner} 2026-11-22.docx`, `${owner} 2026-11-22.xlsx`])
  await expect(sheets.sent(owner)).toContainText('Awaited')
  expect(await barriers(page)).toEqual([])
  const made = join(folder, names[1] ?? '')
  const [first = '', second = '', third = ''] = await titlesIn(made)

  // Meanwhile the plan moves on.
  const milestones = new MilestonesPage(page)
  await milestones.show()
  await milestones.setStatus(third, 'Dropped')
  await sheets.plan.saved()

  const back = info.outputPath('Answers from recruitment.xlsx')
  await inCalc(made, back, [
    'type:Milestones:E3:Reached',
    'type:Milestones:F3:3.11.2026',
    'type:Milestones:G4:end of June 2027',
    'type:Milestones:H4:=1+1 is not meant as a sum',
    'type:Milestones:E5:Under way',
    'sort:Milestones:2',
    'move:Milestones:4:1',
    'rename:Milestones:Ours',
  ])
  await sheets.show()
  await sheets.readBack([back])
  const result = sheets.result('Answers from recruitment.xlsx')
  await expect(result).toContainText('5 answers differ from the plan.')
  await expect(sheets.difference(first, 'Status')).toContainText('Reached')
  await expect(sheets.difference(first, 'Reached on')).toContainText('3 November 2026')
  await expect(sheets.difference(second, 'New date wished')).toHaveCount(0)
  await expect(sheets.difference(second, 'Due')).toContainText('30 June 2027')
  await expect(sheets.difference(third, 'Status')).toContainText('Changed since')
  expect(await barriers(page)).toEqual([])

  const before = await sheets.plan.saved()
  await result.getByRole('button', { name: 'Choose all 4 without a conflict' }).click()
  await sheets.difference(second, 'Note').getByRole('checkbox').uncheck()
  await result.getByRole('button', { name: 'Take 3 answers' }).click()
  await expect(result).toContainText('3 answers were taken into the plan in one step.')
  await expect(result).toContainText('2 answers were left.')
  expect(await sheets.plan.saved()).toBe(before + 1)
  await expect(sheets.sent(owner)).toContainText('Answered 22 Nov 2026')
  await expect(sheets.difference(first, 'Status')).toHaveCount(0)
  await page.getByRole('button', { name: /^Undo/ }).first().click()
  await expect(sheets.difference(first, 'Status')).toBeVisible()
  await expect(sheets.sent(owner)).toContainText('Awaited')
  await page.getByRole('button', { name: /^Redo/ }).first().click()
  await expect(sheets.sent(owner)).toContainText('Answered')
  await sheets.plan.saved()
  await app.close()

  const again = await launch({ profile: app.profile })
  const there = new SheetsPage(again)
  await there.plan.reopen()
  await there.show()
  await expect(there.sent(owner)).toContainText('Answered')
  await new MilestonesPage(again.page).show()
  expect(app.complaints).toEqual([])
})

test('files that are not this sheet are refused, and wrong cells are named', async ({
  app,
}, info) => {
  test.setTimeout(120_000)
  const { page } = app
  await new HomePage(page).openSample()
  await page.clock.setFixedTime(dayOfSample)
  const sheets = new SheetsPage(app)
  await sheets.show()
  const folder = info.outputPath('sheets')
  mkdirSync(folder)
  const [name = ''] = await sheets.makeFor(owner, folder)
  const made = join(folder, name)
  const wrong = info.outputPath('wrong.xlsx')
  await inCalc(made, wrong, ['type:Milestones:F4:sometime', 'type:Milestones:E3:Reached'])
  const damaged = info.outputPath('damaged.xlsx')
  await inCalc(made, damaged, ['type:Milestones:A4:nothing of ours'])
  const foreign = info.outputPath('notes.xlsx')
  writeFileSync(foreign, 'not a workbook')
  await sheets.readBack([wrong, damaged, foreign])

  const read = sheets.result('wrong.xlsx')
  await expect(read).toContainText('1 cell could not be understood')
  await expect(
    read.getByRole('row', { name: /Milestones 4 F \(Reached on\) sometime/ }),
  ).toContainText('This is not a day.')
  await expect(read.getByRole('checkbox').first()).not.toBeChecked()
  await expect(sheets.result('damaged.xlsx')).toContainText('“damaged.xlsx” was not read')
  await expect(
    sheets.result('damaged.xlsx').getByRole('row', { name: /Milestones 4 A/ }),
  ).toContainText('This row was not in the sheet as it was sent')
  await expect(sheets.result('notes.xlsx')).toContainText('is not an Excel workbook')
  expect(await barriers(page)).toEqual([])
  await read.getByRole('button', { name: 'Put this file aside' }).click()
  await expect(read).toHaveCount(0)
})

test('a filled sheet is read where it is dropped', async ({ app }, info) => {
  const { page } = app
  await new HomePage(page).openSample()
  await page.clock.setFixedTime(dayOfSample)
  const sheets = new SheetsPage(app)
  await sheets.show()
  const folder = info.outputPath('sheets')
  mkdirSync(folder)
  const [name = ''] = await sheets.makeFor(owner, folder)
  const content = readFileSync(join(folder, name)).toString('base64')
  const dropped = await page.evaluateHandle(
    ([base64, fileName]) => {
      const transfer = new DataTransfer()
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
      transfer.items.add(new File([bytes], fileName))
      return transfer
    },
    [content, name] as const,
  )
  const area = page.getByRole('heading', { level: 1 })
  await area.dispatchEvent('dragover', { dataTransfer: dropped })
  await expect(page.getByText('Let go to read these files.')).toBeVisible()
  await area.dispatchEvent('drop', { dataTransfer: dropped })
  await expect(sheets.result(name)).toContainText('Nothing in this sheet differs from the plan.')
  await sheets.result(name).getByRole('button', { name: 'Take nothing, mark as answered' }).click()
  await expect(sheets.sent(owner)).toContainText('Answered')
})
