import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { test } from './fixtures'
import { ActionsPage } from './pages/ActionsPage'
import { HomePage } from './pages/HomePage'
import { NewPlanPage } from './pages/NewPlanPage'
import { PlanPage } from './pages/PlanPage'

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
}

test('an action with owner, dates, milestones, indicator and money is written and is there after a restart', async ({
  launch,
}) => {
  const first = await launch()
  const { page } = first
  await new NewPlanPage(page).make('Quayside')
  const actions = new ActionsPage(page)
  const plan = new PlanPage(page)
  await actions.show()
  await expect(page.getByRole('heading', { name: 'No actions yet' })).toBeVisible()
  await expectNoViolations(page)
  await actions.add('Open a welcome desk')

  await actions.editor.getByRole('checkbox', { name: 'F6 Service provision' }).check()
  await actions.editor.getByRole('checkbox', { name: /^S1 / }).check()

  // An owner who is not in the list is added on the spot.
  await actions.choose('Owner', 'Add an owner who is not in the list…')
  const form = page.getByRole('form', { name: 'New owner' })
  await form.getByLabel('Role or post').fill('Head of the desk')
  await form.getByLabel('Department').fill('Citizens’ office')
  await form.getByRole('button', { name: 'Add this owner' }).click()
  await expect(
    actions.editor.getByRole('combobox', { name: 'Owner', exact: true }).first(),
  ).toHaveValue('Head of the desk, Citizens’ office')

  // Days in words, in the plan's language.
  await actions.field('Start').fill('Q1 2027')
  await actions.field('Start').press('Enter')
  await expect(actions.field('Start')).toHaveValue('1 Jan 2027')
  await actions.field('End').fill('31 June 2028')
  await actions.field('End').press('Enter')
  await expect(actions.editor.getByText('This is not a date.', { exact: false })).toBeVisible()
  await actions.field('End').fill('end of June 2028')
  await actions.field('End').press('Tab')
  await expect(actions.field('End')).toHaveValue('30 Jun 2028')

  const quick = actions.editor.getByLabel('Add milestones, one per line')
  await quick.fill('Desk open – 15 March 2027\nFirst report Q3 2027\nBudget 2028\n1 May 2027')
  const preview = actions.editor.getByRole('list', { name: 'How the lines are understood' })
  await expect(preview.getByRole('listitem').first()).toHaveText(/Desk open.*15 Mar 2027/)
  await expect(preview.getByText('This line is only a date.', { exact: false })).toBeVisible()
  await actions.editor.getByRole('button', { name: 'Add 3 milestones' }).click()
  await expect(quick).toHaveValue('1 May 2027')
  await expect(actions.dueOf('First report')).toHaveValue('30 Sept 2027')
  await expect(actions.dueOf('Budget 2028')).toHaveValue('')

  await actions.field('New indicator').fill('Visitors of the desk')
  await actions.field('New indicator').press('Enter')
  await expect(actions.editor.getByRole('link', { name: 'Visitors of the desk' })).toBeVisible()

  await actions.editor.getByRole('button', { name: 'Add a resource' }).click()
  const resource = actions.editor.getByRole('group', { name: 'Resource 1' })
  await expect(resource.getByLabel('Year')).toHaveValue('2027')
  await resource.getByLabel('Amount in EUR').fill('12,500')
  await resource.getByLabel('Source', { exact: true }).fill('City budget')
  await resource.getByLabel('For evaluation').check()
  const totals = actions.editor.getByRole('table', { name: 'Resources by year' })
  await expect(totals.getByRole('row', { name: /2027.*€12,500.*€12,500/ })).toBeVisible()
  await expectNoViolations(page)
  await plan.saved()
  await first.close()

  const second = await launch({ profile: first.profile })
  const again = new ActionsPage(second.page)
  await expect(again.field('Title')).toHaveValue('Open a welcome desk')
  await expect(again.field('End')).toHaveValue('30 Jun 2028')
  await expect(again.editor.getByRole('checkbox', { name: 'F6 Service provision' })).toBeChecked()
  await expect(again.dueOf('Desk open')).toHaveValue('15 Mar 2027')
  const kept = again.editor.getByRole('group', { name: 'Resource 1' })
  await expect(kept.getByLabel('Source', { exact: true })).toHaveValue('City budget')
  await expect(kept.getByLabel('For evaluation')).toBeChecked()
  expect(second.complaints).toEqual([])
})

test('the list of actions is filtered, sorted and walked through by keyboard', async ({ app }) => {
  const { page } = app
  await new HomePage(page).openSample()
  const actions = new ActionsPage(page)
  // The day for which the sample was made: later its open milestones are all late, earlier none is.
  await page.clock.setFixedTime(new Date('2026-11-22T10:00:00'))
  await actions.show()
  await expect(actions.rows).toHaveCount(26)

  await page.getByLabel('Owner', { exact: true }).selectOption('none')
  await expect(actions.rows).toHaveCount(2)
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await page.getByLabel('With late milestones only').check()
  const late = await actions.rows.count()
  expect(late).toBeGreaterThan(0)
  expect(late).toBeLessThan(26)
  for (const row of await actions.rows.all()) await expect(row).toContainText('late')
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await page
    .getByLabel('Gap', { exact: true })
    .selectOption({ label: 'F7 Promoting diversity in procurement' })
  for (const row of await actions.rows.all()) await expect(row).toContainText('F7')
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await page.getByLabel('Search').fill('zzz')
  await expect(page.getByText('Nothing fits these filters.')).toBeVisible()
  await page.getByLabel('Search').press('Escape')
  await expect(actions.rows).toHaveCount(26)

  await page.getByRole('button', { name: 'Action', exact: true }).click()
  const titles = await actions.titles()
  expect(titles).toEqual([...titles].sort(new Intl.Collator('en-GB', { numeric: true }).compare))
  await page.getByRole('button', { name: 'No.', exact: true }).click()

  const links = actions.table.locator('[data-row-focus]')
  await links.first().focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(links.nth(2)).toBeFocused()
  const title = (await links.nth(2).textContent()) ?? ''
  await page.keyboard.press('Enter')
  await expect(actions.field('Title')).toHaveValue(title)
  await expect(actions.rows).toHaveCount(26)
  await actions.editor.getByRole('button', { name: 'Close' }).click()
  await expect(actions.editor).toHaveCount(0)
  await expect(actions.table.getByRole('link', { name: title })).toBeFocused()
  expect(app.complaints).toEqual([])
})

test('an action is moved by keyboard and button, and a deleted one is taken back with its milestones', async ({
  app,
}) => {
  const { page } = app
  await new HomePage(page).openSample()
  const actions = new ActionsPage(page)
  const plan = new PlanPage(page)
  await actions.show()
  await expect(actions.rows).toHaveCount(26)
  const before = await actions.titles()
  const [first = '', second = '', third = ''] = before

  await actions.table.getByRole('link', { name: second }).focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect.poll(() => actions.titles()).toEqual([second, first, third, ...before.slice(3)])
  await expect(actions.table.getByRole('link', { name: second })).toBeFocused()
  await actions.open(second)
  await expect(actions.editor.getByRole('heading', { name: 'Action 1' })).toBeVisible()
  await actions.editor.getByRole('button', { name: 'Move down' }).click()
  await expect(actions.editor.getByRole('heading', { name: 'Action 2' })).toBeVisible()
  expect(await actions.titles()).toEqual(before)

  const milestones = await actions.editor.getByRole('button', { name: /^Delete milestone/ }).count()
  expect(milestones).toBeGreaterThan(0)
  await actions.editor.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(actions.rows).toHaveCount(25)
  const notice = page.getByRole('alert').filter({ hasText: second })
  await notice.getByRole('button', { name: 'Undo' }).click()
  await expect(actions.rows).toHaveCount(26)
  await actions.open(second)
  await expect(actions.editor.getByRole('button', { name: /^Delete milestone/ })).toHaveCount(
    milestones,
  )
  await plan.saved()
  expect(app.complaints).toEqual([])
})

test('a changed target asks why and keeps the reason; numbers are typed as the plan writes them', async ({
  app,
}) => {
  const { page } = app
  await new NewPlanPage(page).make('Hafenstadt')
  const plan = new PlanPage(page)
  await plan.goTo('indicators')
  await page.getByRole('button', { name: 'Add an indicator' }).click()
  const editor = page.getByRole('region', { name: 'The open indicator' })
  await expect(editor.getByRole('textbox', { name: 'Name' })).toBeFocused()
  await page.keyboard.type('Waiting time at the desk')
  const target = editor.getByRole('region', { name: 'Target' })
  const value = target.getByRole('textbox', { name: 'Value' })

  await value.fill('12 days')
  await value.press('Enter')
  await expect(target.getByText('This is not a number.', { exact: false })).toBeVisible()
  await value.fill('1,250.5')
  await value.press('Enter')
  await plan.saved()
  await expect(value).toHaveValue('1,250.5')
  await expect(value).not.toBeEditable()

  const revision = await plan.saved()
  const form = target.getByRole('form', { name: 'Change: Target' })
  const change = async () => {
    await target.getByRole('button', { name: 'Change: Target' }).click()
    await expect(form.getByLabel('Why does the target change?')).toBeFocused()
    await form.getByRole('textbox', { name: 'Value' }).fill('1000')
  }
  await change()
  await expectNoViolations(page)
  await form.getByRole('button', { name: 'Keep the old value' }).click()
  await expect(form).toHaveCount(0)
  await expect(value).toHaveValue('1,250.5')
  expect(await plan.saved()).toBe(revision)

  await change()
  await form.getByLabel('Why does the target change?').fill('The council asked for more.')
  await form.getByRole('button', { name: 'Save the change' }).click()
  await expect(form).toHaveCount(0)
  await expect(value).toHaveValue('1,000')
  expect(await plan.saved()).toBe(revision + 1)
  await expect(target.getByText('Earlier: 1,250.5', { exact: false })).toContainText(
    'Because: The council asked for more.',
  )

  // Zero is a value; empty is unknown.
  const baseline = editor
    .getByRole('region', { name: 'Baseline' })
    .getByRole('textbox', { name: 'Value' })
  await baseline.fill('0')
  await baseline.press('Enter')
  await editor.getByRole('button', { name: 'Close' }).click()
  const row = page.getByRole('row', { name: /Waiting time/ })
  await expect(row.locator('td').nth(3)).toHaveText('0')
  await expectNoViolations(page)
  expect(app.complaints).toEqual([])
})

test('an owner who leaves is replaced everywhere in one step, which can be undone', async ({
  app,
}) => {
  const { page } = app
  await new HomePage(page).openSample()
  const plan = new PlanPage(page)
  await plan.goTo('owners')
  const rows = page.getByRole('table', { name: 'Owners' }).getByRole('row')
  await expect(rows).toHaveCount(13)
  const [leaving, taking] = [rows.nth(1), rows.nth(2)]
  const links = (await leaving.getByRole('link').allTextContents()).length
  expect(links).toBeGreaterThan(0)
  const linksBefore = (await taking.getByRole('link').allTextContents()).length

  await leaving.getByRole('button', { name: /^Delete/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Delete an owner' })
  await dialog.getByLabel('Who takes over?').selectOption({ index: 1 })
  await expectNoViolations(page)
  await dialog.getByRole('button', { name: 'Replace everywhere' }).click()
  await expect(rows).toHaveCount(12)
  expect((await rows.nth(1).getByRole('link').allTextContents()).length).toBeGreaterThan(
    linksBefore,
  )
  await plan.saved()

  await page.getByRole('alert').getByRole('button', { name: 'Undo' }).click()
  await expect(rows).toHaveCount(13)
  expect((await rows.nth(1).getByRole('link').allTextContents()).length).toBe(links)
  expect(app.complaints).toEqual([])
})
