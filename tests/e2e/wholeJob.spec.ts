import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { answerSaveDialog, test } from './fixtures'
import { NewPlanPage } from './pages/NewPlanPage'
import { PlanPage } from './pages/PlanPage'

test('a coordinator gets from a fresh start to an action plan in Word', async ({
  app,
  freshProfile,
}) => {
  test.setTimeout(180_000)
  const { page } = app
  await new NewPlanPage(page).make('Nordhavn')
  const plan = new PlanPage(page)

  // All 49 by keyboard: a digit answers and the next question comes.
  await plan.question('F1.Q1').focus()
  for (let n = 0; n < 49; n++)
    await page.keyboard.press(n % 7 === 3 ? '3' : n % 5 === 1 ? '2' : '1')
  await expect(page.getByText('49 of 49 answered').first()).toBeVisible()
  await plan.saved()

  await plan.goTo('gaps')
  await page.locator('a[href*="/gaps/F"]').first().click()
  await page.getByRole('radio', { name: 'Address', exact: true }).click()
  await plan.saved()
  await page.getByRole('button', { name: 'Add an action for this gap' }).click()

  await page.waitForFunction(() => /\/actions\/[\w-]+/.test(location.hash))
  await page.getByRole('textbox', { name: 'Title', exact: true }).first().fill('Open the town hall')
  await plan.saved()
  await expect(page.getByText('Open the town hall').first()).toBeVisible()

  await plan.goTo('report')
  const path = join(freshProfile(), 'Nordhavn.docx')
  await answerSaveDialog(app, path)
  const card = page.getByRole('region', { name: 'Action plan' })
  await card.getByRole('button', { name: /Save as Word/ }).click()
  await expect(card.getByText(path)).toBeVisible()
  const text = execFileSync('pandoc', [path, '--to', 'plain'], { encoding: 'utf8' })
  expect(text).toContain('Open the town hall')
  expect(text).toContain('Nordhavn')
  expect(app.complaints).toEqual([])
})
