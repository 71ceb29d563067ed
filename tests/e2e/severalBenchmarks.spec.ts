import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { answerSaveDialog, savedRevision, test } from './fixtures'
import { AssessPage } from './pages/AssessPage'
import { BenchmarksPage } from './pages/BenchmarksPage'
import { GapsPage } from './pages/GapsPage'
import { HomePage } from './pages/HomePage'
import { PlanPage } from './pages/PlanPage'

const impart = 'Migrant employment (IMPART)'

async function expectNoBarrier(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  expect(
    violations.map(({ id, nodes }) => `${where}: ${id} ${nodes.map((n) => n.target).join(', ')}`),
  ).toEqual([])
}

/** The rail says how far each benchmark is, and all of them. */
async function expectProgress(page: Page, all: string, ofImpart: string): Promise<void> {
  const rail = page.getByRole('navigation', { name: 'Stages of the plan' })
  await expect(rail.getByRole('link', { name: /^Assess/ })).toContainText(all)
  await expect(rail.getByRole('link', { name: impart })).toContainText(ofImpart)
}

test('a new plan stands on the benchmarks and modules that were chosen', async ({ app }) => {
  const { page } = app
  await page.evaluate(() => {
    location.hash = '/new'
  })
  await page.getByRole('textbox', { name: 'City', exact: true }).fill('Nowhere')
  await page.getByRole('checkbox', { name: /^Managing diversity/ }).uncheck()
  await page.getByRole('button', { name: 'Make the plan' }).click()
  await expect(page.getByText('Choose at least one benchmark')).toBeVisible()
  await page.getByRole('checkbox', { name: /^IMPART/ }).check()
  await page.getByRole('checkbox', { name: /^Module 3/ }).check()
  await expectNoBarrier(page, 'new plan')
  await page.getByRole('button', { name: 'Make the plan' }).click()

  const assess = new AssessPage(page)
  await expect(assess.card('C1.T1')).toBeFocused()
  await expect(page.getByRole('heading', { name: 'Core', exact: true })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Module 3: Integrated' })).toBeVisible()
  // One benchmark alone: the address stays as short as it always was.
  expect(await page.evaluate(() => location.hash)).toMatch(/\/assess\/C1\/C1\.T1$/)
  await page.keyboard.press('1')
  await expect(assess.card('C1.T2')).toBeFocused()
  await expect(assess.guidance).toContainText('Examples of evidence')
  await expect(assess.guidance).toContainText('What words mean in this benchmark')
  await assess.factor('Project strategy').click()
  await expect(assess.card('M3.5.T1')).toBeFocused()
})

test('a benchmark comes into a plan and goes again, and a module comes later', async ({ app }) => {
  const { page } = app
  await new HomePage(page).openSample()
  const [plan, benchmarks] = [new PlanPage(page), new BenchmarksPage(page)]
  await benchmarks.show()
  await expect(
    benchmarks.benchmark('Managing').getByRole('button', { name: /^Take out/ }),
  ).toHaveCount(0)
  await benchmarks.add('IMPART', ['Module 2'])
  await expectProgress(page, '49 of 84 answered', '0 of 35 answered')
  await expectNoBarrier(page, 'city')

  await benchmarks
    .benchmark('IMPART')
    .getByRole('button', { name: /^Take out/ })
    .click()
  await expect(benchmarks.benchmark('IMPART')).toHaveCount(0)
  await savedRevision(page)
  await page.getByRole('button', { name: 'Undo', exact: false }).first().click()
  await expect(benchmarks.benchmark('IMPART')).toBeVisible()

  await plan.goTo('assess/impart/M2.1/M2.1.T1')
  await expect(new AssessPage(page).card('M2.1.T1')).toBeFocused()
  await page.keyboard.press('2')
  await savedRevision(page)
  await benchmarks.show()
  await expect(benchmarks.module('Module 2')).toBeDisabled()
  await benchmarks.module('Module 1').check()
  await expectProgress(page, '50 of 97 answered', '1 of 48 answered')
  await benchmarks.module('Module 1').uncheck()
  await expectProgress(page, '50 of 84 answered', '1 of 35 answered')
})

test('one answer serves two benchmarks, and remembers where it came from', async ({ app }) => {
  const { page } = app
  await new HomePage(page).openSample()
  const [plan, assess, benchmarks] = [
    new PlanPage(page),
    new AssessPage(page),
    new BenchmarksPage(page),
  ]
  await benchmarks.show()
  await benchmarks.add('IMPART')
  await page
    .getByRole('navigation', { name: 'Stages of the plan' })
    .getByRole('link', { name: impart })
    .click()
  await expect(assess.card('C1.T1')).toBeFocused()
  await plan.goTo('assess/impart/C2/C2.T1')
  const card = assess.card('C2.T1')
  const offer = card.getByRole('group', { name: /^An answer given elsewhere/ })
  await expect(offer).toContainText('F3.Q2')
  await expect(offer).toContainText('council is heard on the strategy')
  await expectNoBarrier(page, 'offer')
  await offer.getByRole('button', { name: 'Use this answer' }).click()
  await expect(offer).toHaveCount(0)
  await expect(card).toBeFocused()
  await expect(assess.choice('C2.T1', 'Partly met')).toBeChecked()
  await expect(card).toContainText('The migrants')
  await expect(card).toContainText(/Taken from Diversity and equality, F3\.Q2 on \d/)
  await expectNoBarrier(page, 'taken')

  // One step takes it back, and brings it back.
  await savedRevision(page)
  await page.keyboard.press('Control+z')
  await expect(offer).toBeVisible()
  await page.keyboard.press('Control+Shift+z')
  await expect(offer).toHaveCount(0)

  // Set aside, an offer does not return.
  const declined = assess.card('C2.T3').getByRole('group', { name: /^An answer given elsewhere/ })
  await declined.getByRole('button', { name: 'Not here' }).click()
  await expect(declined).toHaveCount(0)

  // The answer there changes: it is offered again here.
  await card.getByRole('link', { name: /F3\.Q2/ }).click()
  await expect(assess.card('F3.Q2')).toBeFocused()
  await page.keyboard.press('1')
  await assess.card('F3.Q2').getByRole('button', { name: 'Go on' }).click()
  await savedRevision(page)
  await plan.goTo('assess/impart/C2/C2.T1')
  await expect(card).toContainText('The answer there has changed since.')
  await expect(offer).toContainText('has changed')
  await offer.getByRole('button', { name: 'Use this answer' }).click()
  await expect(assess.choice('C2.T1', 'Met')).toBeChecked()
  expect(app.complaints).toEqual([])
})

test('gaps of all benchmarks are ranked together, and reach actions and documents', async ({
  app,
  freshProfile,
}) => {
  const { page } = app
  await new HomePage(page).openSample()
  const [plan, gaps, benchmarks] = [
    new PlanPage(page),
    new GapsPage(page),
    new BenchmarksPage(page),
  ]
  await benchmarks.show()
  await benchmarks.add('IMPART')
  await plan.goTo('assess/impart/C5/C5.T1')
  for (const digit of ['3', '3', '3']) await page.keyboard.press(digit)
  await savedRevision(page)
  await gaps.show()
  await expect(page.getByRole('heading', { level: 3, name: impart })).toBeVisible()
  await gaps.weigh('Policy framework', ['high', 'high', 'high'])
  await savedRevision(page)
  await gaps.link('Policy framework').click()
  await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/\/gaps\/impart\/C5$/)
  await expectNoBarrier(page, 'gaps')
  await page.getByRole('radio', { name: 'Address', exact: true }).check()
  await page.getByRole('button', { name: 'Add an action for this gap' }).click()
  await expect(page.getByRole('checkbox', { name: /^C5 Policy framework/ })).toBeChecked()
  await expect(page.getByRole('group', { name: impart })).toBeVisible()
  await expectNoBarrier(page, 'action')

  // An address of before still leads to its place.
  await plan.goTo('gaps/F5')
  await expect(gaps.detail('Municipal employment')).toBeVisible()
  await plan.goTo('assess/F3/F3.Q2')
  await expect(new AssessPage(page).card('F3.Q2')).toBeFocused()

  await plan.goTo('report')
  await answerSaveDialog(app, join(freshProfile(), 'gaps.docx'))
  await page.getByRole('button', { name: 'Save as Word: Gap analysis' }).click()
  await expect(page.getByText('gaps.docx')).toBeVisible()
})
