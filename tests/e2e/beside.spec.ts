import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { pythonWithDocx } from '../../scripts/systemLibraries.mjs'
import { answerSaveDialog, test } from './fixtures'
import { ActionsPage } from './pages/ActionsPage'
import { AssessPage } from './pages/AssessPage'
import { BesidePane } from './pages/BesidePane'
import { HomePage } from './pages/HomePage'
import { PlanPage } from './pages/PlanPage'

const drawnTitle = 'Consultation: adapt what Oslo did'

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
}

/** All words of the tables of a Word file, as python-docx reads them. */
function tableWords(path: string): string {
  const python = pythonWithDocx()
  if (!python) throw new Error('python3-docx is not installed')
  const script = `
import sys, docx
d = docx.Document(sys.argv[1])
print("\\n".join(" | ".join(c.text for c in r.cells) for t in d.tables for r in t.rows))`
  return execFileSync(python, ['-c', script, path], { encoding: 'utf8' })
}

test('what another city did becomes a draft action, the city’s own by the first edit, and is cited in the document', async ({
  app,
  freshProfile,
}) => {
  const { page } = app
  await new HomePage(page).openSample()
  const plan = new PlanPage(page)
  const beside = new BesidePane(page)
  await plan.goTo('assess/F3/F3.Q2')
  await new AssessPage(page).expectInFocus('F3.Q2')
  await beside.draft('action', 'Oslo, Norway')
  await expect(beside.item('Oslo, Norway')).toContainText(`In the plan: ${drawnTitle}`)

  const actions = new ActionsPage(page)
  await actions.show()
  const row = actions.rows.filter({ hasText: drawnTitle })
  await expect(row).toContainText('Draft')
  await actions.open(drawnTitle)
  await expect(actions.editor).toContainText('A draft from the library.')
  await expect(actions.editor.getByRole('checkbox', { name: /^F3 / })).toBeChecked()
  await expect(actions.editor.getByRole('checkbox', { name: /^P3 / })).toBeChecked()

  await actions.field('Title').fill('Ask users each year, as Oslo does')
  await plan.saved()
  await expect(actions.editor).not.toContainText('A draft from the library.')
  await expect(actions.editor).toContainText('Oslo: Consultation')
  await actions.field('Title').blur()
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(actions.editor).toContainText('A draft from the library.')
  await page.getByRole('button', { name: /^Redo/ }).click()
  await expect(actions.editor).not.toContainText('A draft from the library.')

  await plan.goTo('report')
  const path = join(freshProfile(), 'plan.docx')
  await answerSaveDialog(app, path)
  const card = page.getByRole('region', { name: 'Action plan' })
  await card.getByRole('button', { name: /Save as Word/ }).click()
  await expect(card.getByText(path)).toBeVisible()
  const words = tableWords(path)
  expect(words).toContain('Action 27: Ask users each year, as Oslo does | Oslo: Consultation')
  expect(words).toContain(
    'EUROCITIES toolkit on diversity and equality (2014): factor 3, city example 1',
  )
  expect(words).toContain('Action 26: A welcoming workplace\nDraft')
  expect(app.complaints).toEqual([])
})

test('one undo takes a draft back, and drafts are loose ends until they are taken over', async ({
  app,
}) => {
  const { page } = app
  await new HomePage(page).openSample()
  const plan = new PlanPage(page)
  const beside = new BesidePane(page)
  await plan.goTo('gaps/F3')
  await beside.draft('action', 'Oslo, Norway')
  await expect(page.getByRole('link', { name: drawnTitle, exact: true })).toBeVisible()
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(page.getByRole('link', { name: drawnTitle, exact: true })).toHaveCount(0)

  const actions = new ActionsPage(page)
  await actions.show()
  await actions.open('A welcoming workplace')
  await beside.draft('milestones', 'A welcoming workplace')
  await expect(actions.milestone('Carried out')).toContainText('Draft')
  await expect(actions.dueOf('Carried out')).toHaveValue('')
  await actions
    .milestone('Carried out')
    .getByRole('button', { name: /^Take over as it is/ })
    .click()
  await expect(actions.milestone('Carried out')).not.toContainText('Draft')

  await plan.goTo('loose-ends')
  await expect(
    page
      .getByRole('region', { name: 'Draft action from the library' })
      .getByText('A welcoming workplace'),
  ).toBeVisible()
  await expect(page.getByText(/drafts from the library among its milestones \(3\)/)).toBeVisible()
  expect(app.complaints).toEqual([])
})

test('a fiche becomes a draft indicator of the action that is open', async ({ app }) => {
  const { page } = app
  await new HomePage(page).openSample()
  const plan = new PlanPage(page)
  const beside = new BesidePane(page)
  const actions = new ActionsPage(page)
  await actions.show()
  await actions.open('Recruitment without barriers, second part')
  const make = beside.field.getByRole('button', { name: /^Draft an indicator/ }).first()
  const name = ((await make.getAttribute('aria-label')) ?? '').replace('Draft an indicator: ', '')
  await make.click()
  await expect(actions.editor.getByRole('link', { name, exact: true })).toBeVisible()
  await actions.editor.getByRole('link', { name, exact: true }).click()
  const editor = page.getByRole('region', { name: 'The open indicator' })
  await expect(editor).toContainText('A draft from the library.')
  await expect(editor.getByLabel('Limits of the data')).not.toHaveValue('')
  await editor.getByLabel('Unit').fill('people')
  await plan.saved()
  await expect(editor).not.toContainText('A draft from the library.')
  expect(app.complaints).toEqual([])
})

test('every screen with the pane stands up to axe, and "More" shows the rest', async ({ app }) => {
  const { page } = app
  await new HomePage(page).openSample()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const plan = new PlanPage(page)
  const beside = new BesidePane(page)
  await plan.goTo('assess/F5/F5.Q2')
  await expect(beside.field.getByRole('button', { name: /^More \(\d+\)$/ })).toBeVisible()
  const before = await beside.field.getByRole('listitem').count()
  await beside.field.getByRole('button', { name: /^More/ }).click()
  expect(await beside.field.getByRole('listitem').count()).toBeGreaterThan(before)
  await beside.field
    .getByRole('button', { name: /^In full/ })
    .first()
    .click()
  await expect(beside.field.getByRole('link', { name: /^In the library/ })).toBeVisible()
  await expectNoViolations(page)

  await plan.goTo('gaps/F5')
  await expect(beside.field.getByRole('listitem').first()).toBeVisible()
  await expectNoViolations(page)

  await plan.goTo('milestones')
  await page.getByRole('button', { name: 'What bears on it' }).click()
  await page.locator('[data-row-focus]').first().focus()
  await expect(beside.field.getByRole('listitem').first()).toBeVisible()
  await expectNoViolations(page)

  const actions = new ActionsPage(page)
  await actions.show()
  await actions.open('A welcoming workplace')
  await expect(beside.field.getByRole('listitem').first()).toBeVisible()
  await expectNoViolations(page)
  expect(app.complaints).toEqual([])
})
