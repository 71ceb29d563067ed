import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Locator, type Page } from '@playwright/test'
import { test } from './fixtures'
import { ActionsPage } from './pages/ActionsPage'
import { HomePage } from './pages/HomePage'
import { MilestonesPage } from './pages/MilestonesPage'
import { PlanPage } from './pages/PlanPage'

const dayOfSample = new Date('2026-11-22T10:00:00')

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
}

const cell = (table: Locator, row: number, column: string) =>
  table.locator(`[data-row="${row}"] [data-cell="${column}"]`)

/** Pastes as Ctrl+V does, with what a spreadsheet puts on the clipboard. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((content) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', content)
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, text)
}

test('cells are edited by keyboard alone, each as one step', async ({ app }) => {
  const { page } = app
  await new HomePage(page).openSample()
  await page.clock.setFixedTime(dayOfSample)
  const actions = new ActionsPage(page)
  const plan = new PlanPage(page)
  await actions.show()
  const { table } = actions
  await expect(actions.rows).toHaveCount(26)

  // From the heads of the columns Tab leads to the one cell that takes the keyboard.
  await page.getByRole('button', { name: 'Milestones', exact: true }).focus()
  await page.keyboard.press('Tab')
  await expect(cell(table, 0, 'title').getByRole('link')).toBeFocused()
  const before = await cell(table, 0, 'title').textContent()
  await page.keyboard.press('F2')
  await page.keyboard.press('End')
  await page.keyboard.type(' at once')
  await page.keyboard.press('Enter')
  await expect(cell(table, 0, 'title')).toHaveText(`${before} at once`)
  await expect(cell(table, 1, 'title').getByRole('link')).toBeFocused()
  const revision = await plan.saved()

  // Typing begins anew; Escape gives back what was there.
  await page.keyboard.type('Something else')
  await page.keyboard.press('Escape')
  await expect(cell(table, 1, 'title')).not.toContainText('Something else')
  await expect(cell(table, 1, 'title').getByRole('link')).toBeFocused()
  expect(await plan.saved()).toBe(revision)

  // A status by its first letters, then on by Tab.
  await page.keyboard.press('ArrowRight')
  await expect(cell(table, 1, 'status')).toBeFocused()
  await page.keyboard.type('dropp')
  await page.keyboard.press('Enter')
  await expect(cell(table, 1, 'status')).toHaveText('Dropped')
  await expect(cell(table, 1, 'status')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('listbox').getByRole('option', { name: 'Completed' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(cell(table, 1, 'status')).toHaveText('Dropped')

  // A day in words; one that does not exist stays in the field with the reason.
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(cell(table, 1, 'startsOn')).toBeFocused()
  await page.keyboard.type('31 June 2027')
  await page.keyboard.press('Enter')
  await expect(cell(table, 1, 'startsOn').getByRole('alert')).toContainText('This is not a date.')
  await expectNoViolations(page)
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('Q1 2027')
  await page.keyboard.press('Tab')
  await expect(cell(table, 1, 'startsOn')).toHaveText('1 Jan 2027')
  await expect(cell(table, 1, 'endsOn')).toBeFocused()
  expect(await plan.saved()).toBe(revision + 2)

  // Each edit is a step of its own.
  await page.keyboard.press('Control+z')
  await expect(cell(table, 1, 'startsOn')).not.toHaveText('1 Jan 2027')
  await page.keyboard.press('Control+z')
  await expect(cell(table, 1, 'status')).not.toHaveText('Dropped')
  await page.keyboard.press('Control+z')
  await expect(cell(table, 0, 'title')).toHaveText(before ?? '')

  await page.keyboard.press('Control+End')
  await expect(cell(table, 25, 'gaps')).toBeFocused()
  await page.keyboard.press('Control+Home')
  await expect(cell(table, 0, 'choose').getByRole('checkbox')).toBeFocused()
  await expectNoViolations(page)
  expect(app.complaints).toEqual([])
})

test('many actions are changed, moved and deleted in one step each', async ({ app }) => {
  const { page } = app
  await new HomePage(page).openSample()
  await page.clock.setFixedTime(dayOfSample)
  const actions = new ActionsPage(page)
  const plan = new PlanPage(page)
  await actions.show()
  const { table } = actions
  const status = () => table.locator('[data-cell="status"]').allTextContents()
  const before = await status()

  await cell(table, 1, 'status').click()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  const bar = page.getByRole('region', { name: 'What to do with the chosen rows' })
  await expect(bar).toContainText('3 chosen')
  await table
    .getByRole('checkbox')
    .nth(8)
    .click({ modifiers: ['Shift'] })
  await expect(bar).toContainText('7 chosen')
  await page.keyboard.press('Control+a')
  await expect(bar).toContainText('26 chosen')
  await page.keyboard.press('Escape')
  await expect(bar).toHaveCount(0)

  await cell(table, 0, 'choose').getByRole('checkbox').check()
  await cell(table, 2, 'choose').getByRole('checkbox').check()
  await bar.getByRole('button', { name: 'Set status' }).click()
  await page.getByRole('combobox', { name: 'Set status' }).fill('dropped')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Apply to 2 rows' }).click()
  await expect(page.getByText('2 changed.')).toBeVisible()
  const revision = await plan.saved()
  await expect(cell(table, 2, 'status')).toHaveText('Dropped')

  // What is done with keeps its dates, and is counted.
  await cell(table, 1, 'choose').getByRole('checkbox').check()
  await bar.getByRole('button', { name: 'Move dates…' }).click()
  await expectNoViolations(page)
  await page.getByLabel('By how many').fill('2')
  await page.getByRole('button', { name: 'Apply to 3 rows' }).click()
  await expect(
    page.getByText('1 changed. 2 are done or dropped and keep their dates.'),
  ).toBeVisible()
  expect(await plan.saved()).toBe(revision + 1)

  await bar.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(actions.rows).toHaveCount(23)
  await page.getByRole('alert').getByRole('button', { name: 'Undo' }).click()
  await expect(actions.rows).toHaveCount(26)
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect.poll(status).toEqual(before)
  await plan.saved()
  expect(app.complaints).toEqual([])
})

test('cells from Excel fill rows and make new ones after they were looked at', async ({ app }) => {
  const { page } = app
  await new HomePage(page).openSample()
  await page.clock.setFixedTime(dayOfSample)
  const actions = new ActionsPage(page)
  const plan = new PlanPage(page)
  await actions.show()
  const { table } = actions
  const dialog = page.getByRole('dialog', { name: 'Paste from Excel' })

  await cell(table, 25, 'title').getByRole('link').focus()
  await paste(
    page,
    '"Last one,\nrenamed"\tunder way\tHead of the new desk\t1 March 2027\r\nA new one\tgeplant\tHead of the new desk\tsoon\r\n',
  )
  await expect(dialog).toBeVisible()
  await expect(dialog.getByText('1 row gets these values. 1 new row is added.')).toBeVisible()
  await expect(dialog.getByText('Not a date')).toBeVisible()
  await expectNoViolations(page)
  await dialog.getByLabel('“Head of the new desk” (2 cells)').selectOption('new')
  await dialog.getByRole('button', { name: 'Take these over' }).click()
  await expect(actions.rows).toHaveCount(27)
  await expect(cell(table, 25, 'title')).toHaveText('Last one, renamed')
  await expect(cell(table, 25, 'startsOn')).toHaveText('1 Mar 2027')
  await expect(cell(table, 26, 'title')).toHaveText('A new one')
  await expect(cell(table, 26, 'owner')).toHaveText('Head of the new desk')
  await expect(cell(table, 26, 'status')).toHaveText('Planned')
  await plan.saved()
  await page.getByRole('alert').getByRole('button', { name: 'Undo' }).click()
  await expect(actions.rows).toHaveCount(26)

  // Where the first row names columns, these say what goes where.
  await page.getByRole('button', { name: 'Paste rows…' }).click()
  await dialog
    .getByLabel('Paste the cells here')
    .fill('Status\tPartners\tAction\nCompleted\tSports clubs\tA summer school\n')
  await expect(dialog.getByText('1 new row is added.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Take these over' }).click()
  await expect(cell(table, 26, 'title')).toHaveText('A summer school')
  await expect(cell(table, 26, 'status')).toHaveText('Completed')
  expect(app.complaints).toEqual([])
})

test('columns are chosen for each plan, and are there after a restart', async ({ launch }) => {
  const first = await launch()
  const { page } = first
  await new HomePage(page).openSample()
  const actions = new ActionsPage(page)
  await actions.show()
  const heads = (on: Page) => new ActionsPage(on).table.getByRole('columnheader').allTextContents()
  const atStart = await heads(page)
  await page.getByRole('button', { name: 'Columns', exact: true }).click()
  await page.getByRole('checkbox', { name: 'Partners', exact: true }).check()
  await page.getByRole('checkbox', { name: 'Gaps', exact: true }).uncheck()
  await page.getByRole('button', { name: 'Move “Owner” to the left' }).click()
  await expectNoViolations(page)
  await page.keyboard.press('Escape')
  const chosen = ['', 'No.', 'Action', 'Owner', 'Status', 'Start', 'End', 'Milestones', 'Partners']
  await expect.poll(() => heads(page)).toEqual(chosen)

  await cell(actions.table, 0, 'partners').click()
  await page.keyboard.type('The library')
  await page.keyboard.press('Enter')
  await expect(cell(actions.table, 0, 'partners')).toHaveText('The library')
  await new PlanPage(page).saved()
  await first.close()

  const second = await launch({ profile: first.profile })
  await expect.poll(() => heads(second.page)).toEqual(chosen)
  await second.page.getByRole('button', { name: 'Columns', exact: true }).click()
  await second.page.getByRole('button', { name: 'As at the start' }).click()
  await second.page.keyboard.press('Escape')
  await expect.poll(() => heads(second.page)).toEqual(atStart)
  expect(second.complaints).toEqual([])
})

test('milestones are edited, moved and pasted where they stand', async ({ app }) => {
  const { page } = app
  await new HomePage(page).openSample()
  await page.clock.setFixedTime(dayOfSample)
  const milestones = new MilestonesPage(page)
  const plan = new PlanPage(page)
  await milestones.show()
  const { table } = milestones
  const groups = await milestones.groups()

  const title = (await cell(table, 1, 'title').getByRole('link').textContent()) ?? ''
  await cell(table, 1, 'due').click()
  await page.keyboard.type('end of June 2027')
  await page.keyboard.press('Enter')
  await expect(milestones.row(title)).toContainText('30 Jun 2027')
  await plan.saved()
  await page.keyboard.press('Control+z')
  await expect.poll(() => milestones.groups()).toEqual(groups)

  await page.keyboard.press('Control+a')
  const bar = page.getByRole('region', { name: 'What to do with the chosen rows' })
  await bar.getByRole('button', { name: 'Set status' }).click()
  await page.getByLabel('Set status').last().selectOption('reached')
  await page.getByRole('button', { name: /^Apply to \d+ rows$/ }).click()
  await expect(page.getByText(/^\d+ changed\.$/)).toBeVisible()
  await expect.poll(async () => (await milestones.groups()).length).toBe(2)
  await page.keyboard.press('Control+z')
  await expect.poll(() => milestones.groups()).toEqual(groups)

  await page.getByRole('button', { name: 'Paste rows…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Paste from Excel' })
  await dialog
    .getByLabel('Paste the cells here')
    .fill(
      'Milestone\tDue\tAction\nRooms rented\tmid-March 2027\t4\nFirst evening\tend of May 2027\t\n',
    )
  const take = dialog.getByRole('button', { name: 'Take these over' })
  await expect(take).toBeDisabled()
  await dialog.getByRole('combobox', { name: 'Action of the new milestones' }).fill('2. ')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await take.click()
  await expect(milestones.row('Rooms rented')).toContainText('15 Mar 2027')
  await expect(milestones.row('First evening')).toContainText('31 May 2027')
  await plan.saved()
  expect(app.complaints).toEqual([])
})
