import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Locator, type Page } from '@playwright/test'
import { test } from './fixtures'
import { HomePage } from './pages/HomePage'
import { MeasurementsPage } from './pages/MeasurementsPage'
import { NewPlanPage } from './pages/NewPlanPage'
import { PlanPage } from './pages/PlanPage'

/** The day for which the sample was made. */
const dayOfSample = new Date('2026-11-22T10:00:00')

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
}

async function enter(field: Locator, text: string): Promise<void> {
  await field.fill(text)
  await field.press('Enter')
}

test('values are typed and pasted by keyboard, shares and gaps too, and are there after a restart', async ({
  launch,
}) => {
  const first = await launch()
  const { page } = first
  await new HomePage(page).openSample()
  await page.clock.setFixedTime(dayOfSample)
  const plan = new PlanPage(page)
  const measurements = new MeasurementsPage(page)
  await measurements.show()
  await measurements.columns('Years')
  await expectNoViolations(page)

  // A plain number, in the number format of the plan; Enter leads to the next cell below that is asked for.
  const stories = 'Stories told in at least four languages'
  await measurements.goTo(stories, '2026-01-01')
  await expect(measurements.bar).toContainText('A value typed here is dated 22 November 2026.')
  await page.keyboard.type('1,234.5')
  await page.keyboard.press('Enter')
  await expect(measurements.cell(stories, '2026-01-01')).toContainText('1,234.5')
  await expect(measurements.cell(stories, '2026-01-01')).not.toBeFocused()
  const before = await plan.saved()

  // What is no number stays in the field with the reason; Escape gives back what was there.
  await measurements.goTo(stories, '2026-01-01')
  await page.keyboard.type('many')
  await page.keyboard.press('Enter')
  await expect(page.getByText('This is not a number. Write it like 1,234.5')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(measurements.cell(stories, '2026-01-01')).toContainText('1,234.5')
  expect(await plan.saved()).toBe(before)

  // Both groups of a gap, and numerator and denominator of a share.
  const stay = 'New staff born abroad who are still with the city'
  await measurements.goTo(stay, '2026-01-01')
  await page.keyboard.type('70')
  await page.keyboard.press('Tab')
  await expect(page.getByText('This indicator compares two groups.')).toBeVisible()
  await page.keyboard.type(' / 76')
  await page.keyboard.press('Enter')
  await expect(measurements.cell(stay, '2026-01-01')).toContainText('-6')
  await measurements.goTo(stay, '2026-01-01')
  await expect(measurements.bar).toContainText(
    'Born abroad 70, All new staff 76: difference -6, ratio 0.92.',
  )
  const hired = 'People born abroad among those hired'
  await measurements.goTo(hired, '2026-01-01')
  await page.keyboard.type('22/100')
  await page.keyboard.press('Enter')
  await expect(measurements.cell(hired, '2026-01-01')).toContainText('22')

  // Nothing is asked for where the city does not collect it.
  const religion = 'Reports of harassment by the religion'
  await measurements.goTo(religion, '2026-01-01')
  await expect(measurements.bar).toContainText('Not collected here: The staff council holds')
  await page.keyboard.type('5')
  await expect(measurements.grid.getByRole('textbox')).toHaveCount(0)

  // One undo takes back one cell.
  await measurements.goTo(stories, '2026-01-01')
  await page.keyboard.press('Control+z')
  await expect(measurements.cell(hired, '2026-01-01')).not.toContainText('22')
  await page.keyboard.press('Control+Shift+z')
  await expect(measurements.cell(hired, '2026-01-01')).toContainText('22')

  // A block from Excel: what cannot be understood is told before anything is written.
  const pasteAt = await plan.saved()
  await measurements.goTo(stories, '2025-01-01')
  await measurements.paste([
    ['6', '11'],
    ['62,5', 'n/a'],
  ])
  const dialog = page.getByRole('dialog', { name: 'Paste from a spreadsheet' })
  await expect(dialog.getByText('1 cell cannot be entered:').first()).toBeVisible()
  await expect(dialog.getByRole('row', { name: /n\/a/ })).toBeVisible()
  await expectNoViolations(page)
  await dialog.getByRole('button', { name: 'Enter 3 values' }).click()
  await expect(measurements.cell(stories, '2025-01-01')).toContainText('6')
  await expect(measurements.cell(stories, '2026-01-01')).toContainText('11')
  expect(await plan.saved()).toBe(pasteAt + 1)
  await first.close()

  const second = await launch({ profile: first.profile })
  const again = new MeasurementsPage(second.page)
  await again.columns('Years')
  await expect(again.cell(stories, '2026-01-01')).toContainText('11')
  await expect(again.cell(stay, '2026-01-01')).toContainText('-6')
  await expect(again.cell(hired, '2026-01-01')).toContainText('22')
  expect(second.complaints).toEqual([])
})

test('the details of a value hold its parts, its groups, its quality and a note, and tell sums that do not fit', async ({
  app,
}) => {
  const { page } = app
  await new HomePage(page).openSample()
  await page.clock.setFixedTime(dayOfSample)
  const plan = new PlanPage(page)
  const measurements = new MeasurementsPage(page)
  await measurements.show()
  await measurements.columns('Years')
  const costs = 'People who had their costs of taking part paid'
  await measurements.goTo(costs, '2026-01-01')
  await page.keyboard.press('Control+Enter')
  const dialog = page.getByRole('dialog', { name: /^Value of “People who had/ })
  await expect(dialog.getByLabel('Value in people')).toBeFocused()
  await page.keyboard.type('90')
  await dialog.getByLabel('Women').fill('60')
  await dialog.getByLabel('Men', { exact: true }).fill('40')
  await expect(dialog.getByText('The groups add up to 100; the total says 90.')).toBeVisible()
  await dialog.getByLabel('Quality').selectOption('Provisional')
  await dialog.getByLabel('Note').fill('Until October')
  await expectNoViolations(page)
  await dialog.getByRole('button', { name: 'Save the value' }).click()
  await expect(dialog).toHaveCount(0)
  const cell = measurements.cell(costs, '2026-01-01')
  await expect(cell).toContainText('90')
  await expect(cell).toContainText('provisional')
  await expect(cell).toBeFocused()
  await plan.saved()

  // Emptying the cell takes the value away and leaves what else was said.
  await page.keyboard.press('Delete')
  await expect(cell).toContainText('not known')
  await page.keyboard.press('Control+Enter')
  await expect(dialog.getByLabel('Women')).toHaveValue('60')
  await dialog.getByRole('button', { name: 'Delete this value' }).click()
  await expect(cell).not.toContainText('not known')
  await plan.saved()
  expect(app.complaints).toEqual([])
})

test('indicators are filtered by how they stand and what is due; the open one says why, with what was expected', async ({
  app,
}) => {
  const { page } = app
  await new HomePage(page).openSample()
  await page.clock.setFixedTime(dayOfSample)
  await new PlanPage(page).goTo('indicators')
  const table = page.getByRole('table', { name: 'Indicators' })
  for (const status of ['On track', 'Slipping', 'Late', 'No data', 'Not due']) {
    await page.getByLabel('Status', { exact: true }).selectOption(status)
    const rows = table.locator('[data-row]')
    expect(await rows.count()).toBeGreaterThan(0)
    for (const row of await rows.all()) await expect(row).toContainText(status)
  }
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await page.getByLabel('Next value').selectOption('A value is late')
  await expect(table.locator('[data-row]')).toHaveCount(1)
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expectNoViolations(page)

  await table.getByRole('link', { name: 'Staff who know how to report harassment' }).click()
  const editor = page.getByRole('region', { name: 'The open indicator' })
  await expect(
    editor.getByText('63 % on 29 May 2026. Expected by then: at least 74.58'),
  ).toBeVisible()
  await expectNoViolations(page)
  expect(app.complaints).toEqual([])
})

test('a baseline is frozen once it is set: it changes only with a reason, and the old one stays in sight', async ({
  launch,
}) => {
  const first = await launch()
  const { page } = first
  await new NewPlanPage(page).make('Hafenstadt')
  const plan = new PlanPage(page)
  await plan.goTo('indicators')
  await page.getByRole('button', { name: 'Add an indicator' }).click()
  const editor = page.getByRole('region', { name: 'The open indicator' })
  await expect(editor.getByRole('textbox', { name: 'Name' })).toBeFocused()
  await page.keyboard.type('Employment of residents born abroad')

  // Two groups: difference and ratio are worked out from both.
  await editor.getByLabel('It compares two groups').check()
  const measured = editor.getByRole('region', { name: 'How it is measured' })
  await measured.getByLabel('Group', { exact: true }).fill('Born abroad')
  await measured.getByLabel('Compared with', { exact: true }).fill('All residents')
  const baseline = editor.getByRole('region', { name: 'Baseline' })
  await enter(baseline.getByLabel('Born abroad'), '52')
  await enter(baseline.getByLabel('All residents'), '72')
  await expect(baseline.getByText('Difference -20, ratio 0.72')).toBeVisible()
  await enter(baseline.getByRole('textbox', { name: 'Measured on' }), '31 December 2025')
  await plan.saved()

  // Lower is said to be better, yet the gap closes upwards.
  await editor.getByLabel('Which direction is progress?').selectOption('Better when lower')
  const target = editor.getByRole('region', { name: 'Target' })
  await enter(target.getByLabel('Difference'), '0')
  await expect(
    target.getByText('A difference below 0 closes upwards', { exact: false }),
  ).toBeVisible()
  await editor.getByLabel('Which direction is progress?').selectOption('Better when higher')
  await expect(
    target.getByText('A difference below 0 closes upwards', { exact: false }),
  ).toHaveCount(0)

  await expect(baseline.getByLabel('Born abroad')).not.toBeEditable()
  const revision = await plan.saved()
  await baseline.getByRole('button', { name: 'Change: Baseline' }).click()
  const form = baseline.getByRole('form', { name: 'Change: Baseline' })
  await expect(form.getByLabel('Why does the baseline change?')).toBeFocused()
  await form.getByLabel('Born abroad').fill('53.5')
  await form.getByRole('button', { name: 'Save the change' }).click()
  await expect(form.getByText('Say why.', { exact: false })).toBeVisible()
  await expectNoViolations(page)
  expect(await plan.saved()).toBe(revision)
  await form.getByLabel('Why does the baseline change?').fill('The register was corrected.')
  await form.getByRole('button', { name: 'Save the change' }).click()
  await expect(form).toHaveCount(0)
  await expect(baseline.getByLabel('Born abroad')).toHaveValue('53.5')
  await expect(baseline.getByText('Earlier: 52 against 72', { exact: false })).toContainText(
    'Because: The register was corrected.',
  )
  expect(await plan.saved()).toBe(revision + 1)
  await first.close()

  const second = await launch({ profile: first.profile })
  const kept = second.page.getByRole('region', { name: 'Baseline' })
  await expect(kept.getByLabel('Born abroad')).toHaveValue('53.5')
  await expect(kept.getByText('Earlier: 52 against 72', { exact: false })).toBeVisible()
  // Undo survives the restart, and with it the earlier value goes.
  await second.page.keyboard.press('Control+z')
  await expect(kept.getByLabel('Born abroad')).toHaveValue('52')
  await expect(kept.getByText('Earlier: 52 against 72', { exact: false })).toHaveCount(0)
  expect(second.complaints).toEqual([])
})

test('what is not collected asks for nothing, with the reason; too many indicators are told once', async ({
  app,
}) => {
  const { page } = app
  await new NewPlanPage(page).make('Hafenstadt')
  const plan = new PlanPage(page)
  await plan.goTo('actions')
  await page.getByRole('button', { name: 'Add an action' }).first().click()
  const action = page.getByRole('region', { name: 'The open action' })
  for (const name of ['One', 'Two', 'Three', 'Four', 'Five', 'Six']) {
    await enter(action.getByLabel('New indicator'), name)
    await expect(action.getByRole('link', { name, exact: true })).toBeVisible()
  }
  await plan.goTo('indicators')
  const notice = page.getByRole('region', { name: 'Many indicators' })
  await expect(notice).toContainText('This plan carries 6 indicators')
  await expectNoViolations(page)
  await notice.getByRole('button', { name: 'Do not tell this plan again…' }).click()
  await notice.getByLabel('Why are so many right').fill('The law asks for them.')
  await notice.getByRole('button', { name: 'Do not tell again' }).click()
  await expect(notice).toHaveCount(0)
  await plan.saved()

  await page.getByRole('link', { name: 'Six' }).click()
  const editor = page.getByRole('region', { name: 'The open indicator' })
  await editor.getByRole('button', { name: 'Not collected here…' }).click()
  await editor.getByRole('button', { name: 'Do not collect it' }).click()
  await expect(editor.getByText('Say why; readers', { exact: false })).toBeVisible()
  await editor.getByLabel('Why is it not collected here?').fill('The register may not ask.')
  await editor.getByRole('button', { name: 'Do not collect it' }).click()
  await expect(editor.getByRole('region', { name: 'Baseline' })).toHaveCount(0)
  await expect(editor.getByText('The register may not ask.')).toBeVisible()
  await expectNoViolations(page)
  await editor.getByRole('button', { name: 'Collect it after all' }).click()
  await expect(editor.getByRole('region', { name: 'Baseline' })).toBeVisible()
  await plan.saved()
  expect(app.complaints).toEqual([])
})
