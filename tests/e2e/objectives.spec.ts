import { AxeBuilder } from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { test } from './fixtures'
import { HomePage } from './pages/HomePage'
import { ObjectivesPage } from './pages/ObjectivesPage'
import { PlanPage } from './pages/PlanPage'

test('an objective is added, actions are put under it, and its way is drawn from the records', async ({
  app,
}) => {
  const { page } = app
  await new HomePage(page).openSample()
  const plan = new PlanPage(page)
  const objectives = new ObjectivesPage(page)
  await objectives.show()
  expect(await objectives.titles()).toHaveLength(4)
  await expect(objectives.step('Outcomes').getByRole('listitem').first()).toBeVisible()

  await page.getByRole('button', { name: 'Add an objective' }).click()
  const title = objectives.detail.getByRole('textbox', { name: 'Objective', exact: true })
  await expect(title).toBeFocused()
  await page.keyboard.type('Newcomers find work that fits their skills')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Half as many as today work below what they learned.')
  await plan.saved()
  await expect(objectives.step('Activities')).toContainText('No action leads here yet')

  const choice = objectives.detail.getByRole('combobox', { name: 'Add actions' })
  for (const words of ['Mentors', 'Advertise']) {
    await choice.fill(words)
    await page
      .getByRole('option', { name: new RegExp(words) })
      .first()
      .click()
  }
  await page.keyboard.press('Escape')
  await objectives.detail.getByRole('button', { name: 'Put 2 actions here' }).click()
  await expect(objectives.detail.getByRole('status')).toContainText('2 actions')
  await expect(objectives.step('Activities').getByRole('listitem')).toHaveCount(2)
  await expect(objectives.step('Resources')).toContainText('€')
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(violations.map(({ id }) => id)).toEqual([])

  await objectives.detail.getByRole('button', { name: 'Earlier' }).click()
  await expect
    .poll(async () => (await objectives.titles())[3])
    .toBe('Newcomers find work that fits their skills')

  await objectives.detail.getByRole('button', { name: 'Delete' }).click()
  await expect.poll(async () => (await objectives.titles()).length).toBe(4)
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
  await expect.poll(async () => (await objectives.titles()).length).toBe(5)
  await objectives.list.getByRole('link', { name: /Newcomers/ }).click()
  await expect(objectives.step('Activities').getByRole('listitem')).toHaveCount(2)
  await plan.saved()
})

test('resources are added up by year and source, for the plan and for one objective', async ({
  app,
}) => {
  const { page } = app
  await new HomePage(page).openSample()
  await new PlanPage(page).goTo('resources')
  const money = page.getByRole('table').first()
  const amounts = async (row: string) =>
    (
      await money
        .getByRole('row', { name: new RegExp(`^${row}`) })
        .getByRole('cell')
        .allTextContents()
    ).map((text) => Number(text.replace(/[^\d.-]/g, '')) || 0)
  const sum = (list: readonly number[]) => list.reduce((total, amount) => total + amount, 0)
  const all = await amounts('All sources')
  expect(all.length).toBeGreaterThan(2)
  expect(sum(all.slice(0, -1))).toBe(all.at(-1))
  await expect(page.getByText(/is set aside for finding out what worked/)).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(violations.map(({ id }) => id)).toEqual([])

  await page.getByLabel('Count', { exact: true }).selectOption({ index: 1 })
  await expect.poll(async () => (await amounts('All sources')).at(-1)).toBeLessThan(all.at(-1) ?? 0)
})
