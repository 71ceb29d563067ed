import { AxeBuilder } from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { test } from './fixtures'
import { HomePage } from './pages/HomePage'
import { PlanPage } from './pages/PlanPage'

test('a rule is left out with a reason, is counted no more, and is told again', async ({ app }) => {
  const { page } = app
  await new HomePage(page).openSample()
  const plan = new PlanPage(page)
  const counted = async () =>
    Number(
      /\d+/.exec(
        (await page
          .getByRole('button', { name: /loose ends/ })
          .first()
          .textContent()) ?? '',
      )?.[0],
    )
  await plan.goTo('loose-ends')
  const rule = page.getByRole('region', { name: 'Action without a deputy' })
  await expect(rule.getByRole('listitem').first()).toBeVisible()
  const found = await rule.getByRole('listitem').count()
  expect(found).toBeGreaterThan(1)
  await expect.poll(counted).toBeGreaterThan(found)
  const before = await counted()

  await page.getByRole('button', { name: 'Leave this rule out: Action without a deputy' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: 'Leave it out' })).toBeDisabled()
  await dialog.getByRole('textbox').fill('Units of two have no deputies.')
  await dialog.getByRole('button', { name: 'Leave it out' }).click()
  await expect(rule).toHaveCount(0)
  await expect(page.getByText('Because: Units of two have no deputies.')).toBeVisible()
  await expect.poll(counted).toBe(before - found)
  await plan.saved()

  await page.getByRole('button', { name: /^All rules/ }).click()
  const rows = page.getByRole('table').getByRole('row')
  expect(await rows.count()).toBeGreaterThan(30)
  await expect(page.getByRole('row', { name: /^Action without a deputy/ })).toContainText(
    'left out',
  )
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(violations.map(({ id }) => id)).toEqual([])

  await page.getByRole('button', { name: 'Tell of it again: Action without a deputy' }).click()
  await expect(rule.getByRole('listitem')).toHaveCount(found)
  await expect.poll(counted).toBe(before)
  await plan.saved()
})

test('each loose end leads to the place where it is mended', async ({ app }) => {
  const { page } = app
  await new HomePage(page).openSample()
  const plan = new PlanPage(page)
  await plan.goTo('loose-ends')
  const link = page.getByRole('link', {
    name: /^Go to Indicators: Indicator without a starting value/,
  })
  const name = /: ([^:]+)$/.exec((await link.getAttribute('aria-label')) ?? '')?.[1] ?? ''
  await link.click()
  await expect(page.getByRole('textbox', { name: 'Name', exact: true }).first()).toHaveValue(name)
})
