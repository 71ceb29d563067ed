import { AxeBuilder } from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { test } from './fixtures'
import { HomePage } from './pages/HomePage'
import { PlanPage } from './pages/PlanPage'

const dayOfSample = new Date('2026-11-22T10:00:00')

test('an indicator is drawn with words in its place, and the figures stand in a table', async ({
  app,
}) => {
  const { page, complaints } = app
  await new HomePage(page).openSample()
  await page.clock.setFixedTime(dayOfSample)
  await new PlanPage(page).goTo('progress')
  const list = page.getByRole('navigation', { name: 'Indicators' })
  const status = page.getByLabel('Status', { exact: true })
  await status.selectOption('on-track')
  const entries = list.getByRole('link')
  const shown = await entries.count()
  expect(shown).toBeGreaterThan(0)
  for (const entry of await entries.all()) await expect(entry).toContainText('On track')

  await entries.first().click()
  const detail = page.getByRole('region', { name: 'The indicator over time' })
  const drawing = detail.getByRole('img').first()
  const words = (await drawing.getAttribute('aria-label')) ?? ''
  expect(words).toMatch(/^On track\. /)
  await expect(detail.getByText(words)).toBeVisible()
  // Something is really drawn: the canvas is not of one colour.
  const colours = await drawing.locator('canvas').evaluate((element) => {
    const canvas = element as HTMLCanvasElement
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {}
    const found = new Set<number>()
    for (let at = 0; at < (data?.length ?? 0); at += 4)
      found.add(((data?.[at] ?? 0) << 16) | ((data?.[at + 1] ?? 0) << 8) | (data?.[at + 2] ?? 0))
    return found.size
  })
  expect(colours).toBeGreaterThan(10)
  await detail.getByRole('button', { name: 'Show the figures as a table' }).click()
  await expect(detail.getByRole('table').first().getByRole('row')).not.toHaveCount(0)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
  }
  expect(complaints).toEqual([])
})

test('a new round begins with the answers of the last, and both stand side by side', async ({
  app,
}) => {
  const { page } = app
  await new HomePage(page).openSample()
  const plan = new PlanPage(page)
  await plan.goTo('progress/factors')
  const map = page.getByRole('img').first()
  await expect(map).toHaveAttribute('aria-label', /2 rounds/)

  await plan.goTo('city')
  await page.getByRole('button', { name: /^Start a new round:/ }).click()
  await page
    .getByRole('textbox', { name: /took part|Who/ })
    .last()
    .fill('All departments')
  await page.getByRole('button', { name: 'Start the round' }).click()
  await expect(page.getByText(/this one counts/)).toContainText('Follow-up')
  await plan.saved()

  await plan.goTo('assess/F3/F3.Q4')
  await expect(page.getByRole('link', { name: /49 of 49/ }).first()).toBeVisible()
  await plan.goTo('progress/factors')
  await expect(map).toHaveAttribute('aria-label', /3 rounds/)
  await page.getByRole('button', { name: 'Show the figures as a table' }).click()
  await expect(page.getByRole('columnheader')).toHaveCount(4)
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(violations.map(({ id }) => id)).toEqual([])

  await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
  await expect(map).toHaveAttribute('aria-label', /2 rounds/)
})
