import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { answerOpenDialog, test } from './fixtures'
import { AssessPage, levelWords } from './pages/AssessPage'
import { HomePage } from './pages/HomePage'
import { NewPlanPage } from './pages/NewPlanPage'
import { PlanPage } from './pages/PlanPage'

/** How many guide questions each factor of the benchmark has. */
const questionCounts = [5, 5, 7, 7, 9, 6, 5, 5]
const questionIds = questionCounts.flatMap((count, factor) =>
  Array.from({ length: count }, (_, question) => `F${factor + 1}.Q${question + 1}`),
)

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
}

test('answers all 49 questions by keyboard alone, and keeps them over a restart', async ({
  launch,
}) => {
  const first = await launch()
  await new NewPlanPage(first.page).make('Keyburg')
  const assess = new AssessPage(first.page)
  const { keyboard } = first.page
  await assess.expectAnswered(0)
  await assess.expectInFocus('F1.Q1')

  await keyboard.press('Enter')
  await keyboard.type('The council adopted it.')
  await keyboard.press('Escape')
  await assess.expectInFocus('F1.Q1')
  await expect(assess.reasoning('F1.Q1')).toHaveText('The council adopted it.')

  const digits = ['1', '2', '3', '4'] as const
  for (const [index, id] of questionIds.entries()) {
    await expect(assess.card(id)).toBeFocused()
    await keyboard.press(digits[index % 4] ?? '1')
  }
  await assess.expectAnswered(49)
  await expect(assess.choice('F8.Q5', 'Met')).toBeChecked()
  await new PlanPage(first.page).saved()
  await first.close()

  const second = await launch({ profile: first.profile })
  const again = new AssessPage(second.page)
  await again.expectInFocus('F8.Q5')
  await again.expectAnswered(49)
  for (const [index, id] of questionIds.entries()) {
    if (id.endsWith('.Q1')) await new PlanPage(second.page).goTo(`assess/${id.slice(0, 2)}/${id}`)
    await expect(again.choice(id, levelWords[digits[index % 4] ?? '1'])).toBeChecked()
  }
  expect(second.complaints).toEqual([])
})

test('moves between questions by arrow keys and letters, also into the next factor', async ({
  app,
}) => {
  await new NewPlanPage(app.page).make('Keyburg')
  const assess = new AssessPage(app.page)
  const { keyboard } = app.page
  await assess.expectInFocus('F1.Q1')
  await keyboard.press('ArrowUp')
  await assess.expectInFocus('F1.Q1')
  for (const key of ['ArrowDown', 'j', 'j', 'ArrowDown', 'j']) await keyboard.press(key)
  await assess.expectInFocus('F2.Q1')
  await keyboard.press('k')
  await assess.expectInFocus('F1.Q5')
  await keyboard.press('Tab')
  await expect(assess.choice('F1.Q5', 'Not assessed')).toBeFocused()
  await keyboard.press('ArrowRight')
  await expect(assess.choice('F1.Q5', 'Met')).toBeFocused()
  await expect(assess.choice('F1.Q5', 'Met')).not.toBeChecked()
  await keyboard.press('Space')
  await expect(assess.choice('F1.Q5', 'Met')).toBeChecked()
})

test('takes digits that are typed into a text for text, not for levels', async ({ app }) => {
  await new NewPlanPage(app.page).make('Keyburg')
  const assess = new AssessPage(app.page)
  await assess.reasoning('F1.Q1').click()
  await app.page.keyboard.type('Since 2013, in 4 schools')
  await expect(assess.reasoning('F1.Q1')).toHaveText('Since 2013, in 4 schools')
  await assess.card('F1.Q2').getByRole('button', { name: 'Add evidence' }).click()
  await app.page.getByRole('textbox', { name: 'Title' }).fill('Minutes')
  await app.page.keyboard.type(' 3')
  await app.page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).press('2')
  await expect(assess.choice('F1.Q2', 'Not assessed')).toBeChecked()
  await assess.expectAnswered(0)
})

test('answers a question by mouse alone, with reasoning, a file as evidence, and context', async ({
  app,
}) => {
  await new NewPlanPage(app.page).make('Mouseville')
  const assess = new AssessPage(app.page)
  const card = assess.card('F1.Q2')
  await assess.choice('F1.Q2', 'Partly met').click()
  await expect(assess.choice('F1.Q2', 'Partly met')).toBeChecked()
  await assess.expectAnswered(1)

  const file = join(app.profile, 'Strategy of the city.pdf')
  writeFileSync(file, '%PDF-1.7 a strategy')
  await answerOpenDialog(app, [file])
  await card.getByRole('button', { name: 'Add evidence' }).click()
  const form = app.page.getByRole('dialog')
  await expect(form).toContainText('private persons')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form).toContainText('Give the evidence a title')
  await form.getByRole('textbox', { name: 'Title' }).fill('Strategy of the city')
  await form.getByRole('textbox', { name: 'Web address' }).fill('https://example.org/strategy')
  await form.getByLabel('Date of the source').fill('2025-06-17')
  await form.getByRole('checkbox', { name: 'Confidential' }).check()
  await form.getByRole('button', { name: 'Attach a file…' }).click()
  await expect(form).toContainText('Strategy of the city.pdf')
  await expectNoViolations(app.page)
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(card).toContainText('17 June 2025')
  await expect(card).toContainText('Confidential')

  await card.getByRole('button', { name: 'Choose context factors' }).click()
  await card.getByRole('checkbox', { name: 'City resources' }).check()
  await card.getByRole('button', { name: 'Done' }).click()

  const other = assess.card('F1.Q3')
  await other.getByRole('button', { name: 'Use existing' }).click()
  await other
    .getByRole('combobox', { name: 'Choose from the evidence of this plan' })
    .selectOption('Strategy of the city')
  await expect(other).toContainText('17 June 2025')
  await other.getByRole('button', { name: 'Take away: Strategy of the city' }).click()
  await expect(other).toContainText('No evidence named yet.')

  await new PlanPage(app.page).saved()
  await app.page.reload()
  await expect(card).toContainText('Save a copy of Strategy of the city.pdf')
  await expect(card).toContainText('City resources')
  await expect(assess.choice('F1.Q2', 'Partly met')).toBeChecked()
})

test('asks lightly why a level changed, and keeps the reason in its history', async ({ app }) => {
  await new NewPlanPage(app.page).make('Changeton')
  const assess = new AssessPage(app.page)
  const { keyboard } = app.page
  await assess.expectInFocus('F1.Q1')
  await keyboard.press('1')
  await assess.expectInFocus('F1.Q2')
  await keyboard.press('k')
  await assess.expectInFocus('F1.Q1')
  await expect(assess.choice('F1.Q1', 'Met')).toBeChecked()

  await keyboard.press('2')
  const why = assess.card('F1.Q1').getByRole('textbox', { name: /why did it change/ })
  await expect(why).toBeFocused()
  await keyboard.type('The strategy lapsed in 2024.')
  await keyboard.press('Enter')
  await assess.expectInFocus('F1.Q2')
  await expect(why).toHaveCount(0)

  await keyboard.press('k')
  await keyboard.press('3')
  await expect(why).toBeFocused()
  await keyboard.press('Enter')
  await assess.expectInFocus('F1.Q2')

  await keyboard.press('k')
  await keyboard.press('1')
  await expect(why).toBeFocused()
  await keyboard.press('Escape')
  await assess.expectInFocus('F1.Q1')
  await expect(assess.choice('F1.Q1', 'Not met')).toBeChecked()

  await assess.card('F1.Q1').getByRole('button', { name: 'Earlier levels' }).click()
  const steps = assess.card('F1.Q1').getByRole('listitem')
  await expect(steps).toHaveCount(3)
  await expect(steps.nth(0)).toContainText('From “Partly met” to “Not met”')
  await expect(steps.nth(1)).toContainText('Reason: The strategy lapsed in 2024.')
  await expect(steps.nth(2)).toContainText('Set to “Met”')
  await expectNoViolations(app.page)

  await keyboard.press('Control+z')
  await expect(assess.choice('F1.Q1', 'Partly met')).toBeChecked()
  await expect(steps.nth(0)).toContainText('Taken back')
})

test('writes a changed level without a reason when the pointer goes on elsewhere', async ({
  app,
}) => {
  await new NewPlanPage(app.page).make('Changeton')
  const assess = new AssessPage(app.page)
  await assess.choice('F1.Q1', 'Met').click()
  await expect(assess.choice('F1.Q1', 'Met')).toBeChecked()
  await assess.choice('F1.Q1', 'Not met').click()
  await expect(assess.card('F1.Q1')).toContainText('From “Met” to “Not met”: why did it change?')
  await assess
    .card('F1.Q1')
    .getByRole('textbox', { name: /why did it change/ })
    .click()
  await assess.choice('F1.Q1', 'Partly met').click()
  await expect(assess.card('F1.Q1')).toContainText('From “Met” to “Partly met”: why did it change?')
  await assess.choice('F1.Q2', 'Met').click()
  await expect(assess.card('F1.Q1')).not.toContainText('why did it change')
  await new PlanPage(app.page).saved()
  await app.page.reload()
  await expect(assess.choice('F1.Q1', 'Partly met')).toBeChecked()
  await expect(assess.choice('F1.Q2', 'Met')).toBeChecked()
})

test('writes a changed level by itself when nobody gives a reason, and when the app is ended', async ({
  launch,
}) => {
  const first = await launch()
  await new NewPlanPage(first.page).make('Changeton')
  const assess = new AssessPage(first.page)
  await assess.choice('F1.Q1', 'Met').click()
  await expect(assess.choice('F1.Q1', 'Met')).toBeChecked()
  await assess.choice('F1.Q1', 'Not met').click()
  await expect(assess.card('F1.Q1')).toContainText('why did it change')
  await expect(assess.card('F1.Q1')).not.toContainText('why did it change')
  await expect(assess.factor('Demonstrating commitment')).toContainText('Not met')
  await assess.choice('F1.Q1', 'Partly met').click()
  await expect(assess.card('F1.Q1')).toContainText('why did it change')
  await first.close()

  const second = await launch({ profile: first.profile })
  await expect(new AssessPage(second.page).choice('F1.Q1', 'Partly met')).toBeChecked()
})

test('shows how the level of a factor came about, and lets the city judge otherwise with a reason', async ({
  app,
}) => {
  await new NewPlanPage(app.page).make('Judgefield')
  const assess = new AssessPage(app.page)
  await assess.expectInFocus('F1.Q1')
  for (const [id, digit] of [
    ['F1.Q1', '1'],
    ['F1.Q2', '2'],
    ['F1.Q3', '4'],
  ] as const) {
    await expect(assess.card(id)).toBeFocused()
    await app.page.keyboard.press(digit)
  }
  const level = assess.factorLevel
  await expect(level).toContainText('From the answers: 1 met, 1 partly met, 1 not our competence.')
  await expect(level).toContainText('Provisional: 2 questions are not assessed yet.')

  await level.getByRole('button', { name: 'Judge otherwise' }).click()
  await level.getByRole('radio', { name: 'Not met' }).click()
  await level.getByRole('button', { name: 'Save the judgement' }).click()
  await expect(level).toContainText('Write why the city judges otherwise than its answers.')
  await expectNoViolations(app.page)
  await level.getByRole('textbox', { name: 'Reason' }).fill('The strategy is not applied.')
  await level.getByRole('button', { name: 'Save the judgement' }).click()
  await expect(level).toContainText('Reason: The strategy is not applied.')
  await expect(level).toContainText('The answers give: Partly met.')
  await expect(assess.factor('Demonstrating commitment')).toContainText('Not met (judged)')

  await level.getByRole('button', { name: 'Withdraw the judgement' }).click()
  await expect(assess.factor('Demonstrating commitment')).toContainText('Partly met')
  await expect(level).not.toContainText('The strategy is not applied.')
})

test('guides the question in focus and returns to it after a reload', async ({ app }) => {
  await new HomePage(app.page).openSample()
  const assess = new AssessPage(app.page)
  await new PlanPage(app.page).goTo('assess')
  await assess.factor('Consulting migrants about strategy and services').click()
  await expect(assess.card('F3.Q1')).toBeFocused()
  await assess.card('F3.Q2').getByRole('heading').first().click()
  await assess.expectInFocus('F3.Q2')
  await expect(assess.guidance).toContainText('Oslo, Norway')
  await assess.guidance.getByRole('button', { name: 'In full: Oslo: Consultation' }).click()
  await expect(assess.guidance).toContainText(
    'A Board of Immigrant Organisations advises the city.',
  )
  await app.page.reload()
  await assess.expectInFocus('F3.Q2')
  await expect(assess.guidance).toHaveAccessibleName('Guidance for question F3.Q2')
})

for (const scheme of ['light', 'dark'] as const)
  test(`has nothing that axe objects to, in ${scheme} colours`, async ({ app }) => {
    await new HomePage(app.page).openSample()
    await app.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await new PlanPage(app.page).goTo('assess/F3/F3.Q2')
    const assess = new AssessPage(app.page)
    await assess.expectInFocus('F3.Q2')
    await expectNoViolations(app.page)
    await assess.card('F3.Q2').getByRole('button', { name: 'Choose context factors' }).click()
    await assess.guidance.getByText('City resources').click()
    await app.page.keyboard.press('Escape')
    await assess.reasoning('F3.Q2').click()
    await expectNoViolations(app.page)
  })
