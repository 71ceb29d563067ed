import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { readCalendars } from '../helpers/readCalendars'
import { answerSaveDialog, test } from './fixtures'
import { DuePage } from './pages/DuePage'
import { HomePage } from './pages/HomePage'
import { MilestonesPage } from './pages/MilestonesPage'
import { PlanPage } from './pages/PlanPage'

/** The day for which the sample was made. */
const dayOfSample = new Date('2026-11-22T10:00:00')

const barriers = async (page: Page) =>
  (await new AxeBuilder({ page }).setLegacyMode().analyze()).violations.map(({ id }) => id)

test('the manager settles what is due where it stands, and takes it back', async ({ app }) => {
  const { page } = app
  await new HomePage(page).openSample()
  await page.clock.setFixedTime(dayOfSample)
  const due = new DuePage(page)
  const milestones = new MilestonesPage(page)
  await milestones.show()
  const inList = (await milestones.groups())[1]
  await due.show()
  const before = await due.groups()
  expect(before[0]).toMatch(/^Late \(\d+\)$/)
  expect(before).toContain(inList)
  const inTime = (await due.countOf('Late')) + (await due.countOf('Due within 30 days'))
  const awaited = await due.countOf('Values awaited')
  await expect(page.getByRole('link', { name: 'Due now' }).first()).toContainText(
    String(inTime + awaited),
  )
  expect(await barriers(page)).toEqual([])

  const late = await due.countOf('Late')
  const [first = '', second = ''] = await due.titlesWith('Mark reached')
  const reached = await due.command('Mark reached', first)
  await expect(reached.getByLabel('Reached on', { exact: true })).toHaveValue('22 Nov 2026')
  await reached.getByLabel('Reached on', { exact: true }).fill('20 Nov 2026')
  await reached.getByRole('button', { name: 'Mark reached' }).click()
  await expect(page.getByText(`Reached: ${first}`)).toBeVisible()
  await expect(due.row(first)).toHaveCount(0)
  expect(await due.countOf('Late')).toBe(late - 1)
  await due.plan.saved()

  await page.getByRole('main').getByRole('button', { name: 'Undo' }).click()
  await expect(due.row(first)).toBeVisible()
  expect(await due.groups()).toEqual(before)

  const date = await due.command('New date', second)
  const move = date.getByRole('button', { name: 'Move the date' })
  await date.getByLabel('Due on', { exact: true }).fill('end of June 2027')
  await expect(move).toBeDisabled()
  await date.getByLabel('Why does the date move?').fill('The tender had to be repeated')
  expect(await barriers(page)).toEqual([])
  await move.click()
  await expect(page.getByText(`Moved to 30 June 2027: ${second}`)).toBeVisible()
  await expect(due.row(second)).toHaveCount(0)

  const [indicator = ''] = await due.titlesWith('Record value')
  const value = await due.command('Record value', indicator)
  await value.getByLabel(/^(Or the value itself|Value)/).fill('71.5')
  await value.getByRole('button', { name: 'Record value' }).click()
  await expect(page.getByText(`Recorded: ${indicator}`)).toBeVisible()
  await due.plan.saved()

  const [unowned = ''] = await due.titlesWith('Mark reached')
  const assign = await due.command('Set owner', unowned)
  await assign.getByLabel('Owner', { exact: true }).selectOption({ index: 1 })
  await assign.getByRole('button', { name: 'Set owner' }).click()
  await expect(page.getByText(`answers for: ${unowned}`)).toBeVisible()
  await due.plan.saved()
  expect(app.complaints).toEqual([])
})

test('the list is worked by keyboard, and by filters', async ({ app }) => {
  const { page } = app
  await new HomePage(page).openSample()
  await page.clock.setFixedTime(dayOfSample)
  const due = new DuePage(page)
  await due.show()
  const rows = due.table.locator('[data-row]')
  const titles = await rows.getByRole('link').allTextContents()

  await due.table.getByRole('button', { name: /^Late/ }).focus()
  await page.keyboard.press('Tab')
  expect(await due.focused()).toBe(titles[0])
  await page.keyboard.press('ArrowDown')
  expect(await due.focused()).toBe(titles[1])
  await page.keyboard.press('End')
  await expect.poll(() => due.focused()).toBe(titles.at(-1))
  await page.keyboard.press('Home')
  await expect.poll(() => due.focused()).toBe(titles[0])

  // Settled by keyboard alone; the keyboard then is on the row that took the place.
  const [title = ''] = await due.titlesWith('Mark reached')
  await due
    .row(title)
    .getByRole('button', { name: `Mark reached: ${title}` })
    .focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'When was it reached?' })
  await expect(dialog.getByLabel('Reached on', { exact: true })).toBeFocused()
  const settle = dialog.getByRole('button', { name: 'Mark reached' })
  await expect(async () => {
    await page.keyboard.press('Tab')
    await expect(settle).toBeFocused({ timeout: 200 })
  }).toPass()
  await page.keyboard.press('Enter')
  await expect(due.row(title)).toHaveCount(0)
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('[data-row]') !== null))
    .toBe(true)

  await page.getByLabel('Kind', { exact: true }).selectOption({ label: 'Values' })
  for (const row of await rows.all()) await expect(row).toContainText('Value')
  await page.getByLabel('Kind', { exact: true }).selectOption({ label: 'Every kind' })
  await page.getByLabel('Department', { exact: true }).selectOption({ index: 1 })
  const department =
    (await page.getByLabel('Department', { exact: true }).locator('option').nth(1).textContent()) ??
    ''
  for (const row of await rows.all())
    await expect(row.locator('td').nth(2)).toContainText(department)
  await page.getByRole('button', { name: 'Show everything' }).click()
  await page.getByLabel('Search', { exact: true }).fill('no such thing anywhere')
  await expect(page.getByText('Nothing due fits these filters.')).toBeVisible()
})

test('an owner’s actions are handed over in one step, and their dates are taken along', async ({
  launch,
}) => {
  const app = await launch()
  const { page } = app
  await new HomePage(page).openSample()
  await page.clock.setFixedTime(dayOfSample)
  const due = new DuePage(page)
  await due.show()
  await page.getByRole('link', { name: 'Owners’ health' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Owners’ health' })).toBeVisible()
  expect(await barriers(page)).toEqual([])
  const owner = (await due.table.getByRole('link').first().textContent()) ?? ''
  await due.table.getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1, name: owner })).toBeVisible()
  expect(await barriers(page)).toEqual([])

  const file = join(app.profile, 'dates')
  await answerSaveDialog(app, file)
  await page.getByRole('button', { name: 'Calendar …' }).click()
  const calendar = page.getByRole('dialog', { name: 'A calendar file' })
  expect(await barriers(page)).toEqual([])
  await calendar.getByRole('button', { name: 'Save calendar file' }).click()
  await expect(page.getByText(`Calendar file saved: ${file}.ics`)).toBeVisible()
  const [read] = await readCalendars([`${file}.ics`])
  const milestones = await due.titlesWith('Mark reached')
  expect(read?.name).toContain(owner.replace(/ \(.*$/, ''))
  for (const title of milestones)
    expect(read?.events.map(({ summary }) => summary)).toContain(`Milestone: ${title}`)
  for (const { isDay, transparency } of read?.events ?? [])
    expect([isDay, transparency]).toEqual([true, 'TRANSPARENT'])

  const groups = await due.groups()
  const stoodInFor = await due.countOf('Stands in for')
  await page.getByRole('button', { name: 'Hand over …' }).click()
  const handOver = page.getByRole('dialog', { name: 'Hand over to the deputy' })
  await expect(handOver.getByRole('button', { name: /^Hand over/ })).toBeVisible()
  const actions = await handOver
    .getByRole('group', { name: 'Actions' })
    .getByRole('checkbox')
    .count()
  expect(actions).toBeGreaterThan(0)
  await handOver.getByRole('button', { name: /^Hand over/ }).click()
  await expect(page.getByText(`handed over by ${owner}`)).toBeVisible()
  await expect.poll(() => due.countOf('Actions answered for')).toBe(0)
  expect(await due.countOf('Stands in for')).toBe(stoodInFor + actions)
  await due.plan.saved()

  await app.close()
  const again = await launch({ profile: app.profile })
  const later = new DuePage(again.page)
  await new PlanPage(again.page).reopen()
  await again.page.clock.setFixedTime(dayOfSample)
  await expect.poll(() => later.countOf('Stands in for')).toBe(stoodInFor + actions)
  await again.page.getByRole('banner').getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => later.groups()).toEqual(groups)
  expect(again.complaints).toEqual([])
})
