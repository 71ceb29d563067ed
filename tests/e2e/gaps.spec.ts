import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { type RunningApp, test } from './fixtures'
import { AssessPage } from './pages/AssessPage'
import { GapsPage } from './pages/GapsPage'
import { HomePage } from './pages/HomePage'
import { NewPlanPage } from './pages/NewPlanPage'
import { PlanPage } from './pages/PlanPage'

const commitment = 'Demonstrating commitment'
const leadership = 'Leadership and coordination'
const monitoring = 'Monitoring and evaluation'

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
}

async function setWindowSize(app: RunningApp, width: number, height: number): Promise<void> {
  await app.electronApp.evaluate(
    ({ BrowserWindow }, size) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height)
    },
    { width, height },
  )
}

/** Answers questions of a new plan: each by the digit of its level. */
async function answer(page: Page, digits: Readonly<Record<string, string>>): Promise<void> {
  const assess = new AssessPage(page)
  for (const [questionId, digit] of Object.entries(digits)) {
    await new PlanPage(page).goTo(`assess/${questionId.split('.')[0]}/${questionId}`)
    await expect(assess.card(questionId)).toBeFocused()
    await page.keyboard.press(digit)
  }
}

test('says what belongs here while nothing is assessed, and leads to the first question', async ({
  app,
}) => {
  await new NewPlanPage(app.page).make('Newborough')
  await new GapsPage(app.page).show()
  await expect(app.page.getByRole('heading', { name: 'Nothing is assessed yet' })).toBeVisible()
  await expectNoViolations(app.page)
  await app.page.getByRole('button', { name: 'Go to Assess' }).click()
  await new AssessPage(app.page).expectInFocus('F1.Q1')
})

test('makes a gap of each factor that is partly or not met, ranks them by their weights, and keeps what is decided', async ({
  app,
}) => {
  const { page } = app
  await new NewPlanPage(page).make('Gapton')
  await answer(page, { 'F1.Q1': '2', 'F2.Q1': '3', 'F3.Q1': '1', 'F4.Q1': '4', 'F8.Q1': '2' })
  const gaps = new GapsPage(page)
  await gaps.show()
  await expect(page.getByRole('heading', { name: '3 gaps' })).toBeVisible()
  expect(await gaps.ranked()).toEqual([`2. ${leadership}`, `1. ${commitment}`, `8. ${monitoring}`])
  const others = page.getByRole('region', { name: 'Factors without a gap' })
  await expect(others.getByRole('listitem')).toHaveCount(5)

  await gaps.weigh(monitoring, ['high', 'high', 'high'])
  await expect(gaps.row(monitoring)).toContainText('High (15)')
  await gaps.weigh(commitment, ['low', 'medium', 'low'])
  await expect(gaps.row(commitment)).toContainText('Low (7)')
  await expect
    .poll(() => gaps.ranked())
    .toEqual([`8. ${monitoring}`, `1. ${commitment}`, `2. ${leadership}`])

  await gaps.link(leadership).press('Enter')
  const detail = gaps.detail(leadership)
  await expect(detail).toContainText('No reasoning written yet.')
  await detail.getByRole('radio', { name: 'Accept' }).check()
  await detail.getByRole('textbox', { name: 'Reason for the decision' }).fill('After the election.')
  await new PlanPage(page).saved()
  await page.reload()
  await expect(detail.getByRole('radio', { name: 'Accept' })).toBeChecked()
  await expect(detail.getByRole('textbox', { name: 'Reason for the decision' })).toHaveValue(
    'After the election.',
  )
  await expect(gaps.row(leadership)).toContainText('Accept')

  await detail.getByRole('radio', { name: 'Address' }).check()
  await expect(gaps.row(leadership)).toContainText('Address')
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(detail.getByRole('radio', { name: 'Accept' })).toBeChecked()
  expect(app.complaints).toEqual([])
})

test('explains a gap by the reasoning of its answers and by the context, which is written where it is missing', async ({
  app,
}) => {
  const { page } = app
  await new NewPlanPage(page).make('Contextby')
  const assess = new AssessPage(page)
  await assess.choice('F1.Q1', 'Not met').click()
  await assess.reasoning('F1.Q1').click()
  await page.keyboard.type('The council has not voted yet.')
  const card = assess.card('F1.Q1')
  await card.getByRole('button', { name: 'Choose context factors' }).click()
  await card.getByRole('checkbox', { name: 'City resources' }).check()
  await new PlanPage(page).saved()

  const gaps = new GapsPage(page)
  await gaps.show()
  await gaps.link(commitment).click()
  const detail = gaps.detail(commitment)
  await expect(detail).toContainText('The council has not voted yet.')
  await detail.getByRole('button', { name: 'Write what “City resources” means' }).click()
  await page.keyboard.type('A hiring freeze until 2027.')
  await expectNoViolations(page)
  await new PlanPage(page).saved()
  await detail.getByRole('link', { name: 'Open question F1.Q1' }).click()
  await assess.expectInFocus('F1.Q1')
  await assess.guidance.getByText('City resources').click()
  await expect(
    assess.guidance.getByRole('textbox', { name: 'What it means in our city: City resources' }),
  ).toHaveValue('A hiring freeze until 2027.')
})

test('starts an action that serves the gap and the commitments behind it', async ({ app }) => {
  const { page } = app
  await new NewPlanPage(page).make('Actionfield')
  await answer(page, { 'F2.Q1': '3' })
  const gaps = new GapsPage(page)
  await gaps.show()
  await gaps.link(leadership).click()
  await gaps.detail(leadership).getByRole('button', { name: 'Add an action for this gap' }).click()
  await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/\/actions\/[\w-]{36}$/)
  await expect(page.locator('main')).toContainText(leadership)
  await page.goBack()
  await expect(gaps.detail(leadership).getByRole('link', { name: /Action/ })).toBeVisible()
  await expect(gaps.row(leadership).getByRole('cell').last()).toHaveText('1')
})

test('shows all factors by level in words and opens a gap from there, also in a narrow window', async ({
  app,
}) => {
  const { page } = app
  await new HomePage(page).openSample()
  const gaps = new GapsPage(page)
  await gaps.show()
  const main = page.locator('main')
  const overflow = () => main.evaluate((element) => element.scrollWidth - element.clientWidth)
  await setWindowSize(app, 1280, 800)
  await expect(gaps.weight(monitoring, 'Importance')).toBeVisible()
  expect(await overflow()).toBe(0)
  await setWindowSize(app, 1024, 700)
  await expect(gaps.weight(monitoring, 'Importance')).toHaveCount(0)
  const map = page.getByRole('region', { name: 'All factors by level' })
  await expect(map.getByRole('link')).toHaveCount(8)
  for (const cell of await map.getByRole('link').all())
    await expect(cell).toContainText(/Met|Partly met|Not met|Not our competence|Not assessed/)
  await map.getByRole('link', { name: monitoring }).click()
  await expect(gaps.link(monitoring)).toBeFocused()
  await expect(
    gaps.detail(monitoring).getByRole('combobox', { name: /^Importance of/ }),
  ).toBeVisible()
  expect(await overflow()).toBe(0)
})

for (const scheme of ['light', 'dark'] as const)
  test(`has nothing that axe objects to, in ${scheme} colours`, async ({ app }) => {
    await new HomePage(app.page).openSample()
    await app.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await new PlanPage(app.page).goTo('gaps/F7')
    await expect(new GapsPage(app.page).detail('Promoting diversity in procurement')).toBeVisible()
    await expectNoViolations(app.page)
  })
