import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { pythonWithDocx } from '../../scripts/systemLibraries.mjs'
import { answerSaveDialog, test } from './fixtures'
import { ActionsPage } from './pages/ActionsPage'
import { ComparePage } from './pages/ComparePage'
import { HomePage } from './pages/HomePage'
import { PlanPage } from './pages/PlanPage'

const dayOfSample = new Date('2026-11-22T10:00:00')
const action = 'Recruitment without barriers, second part'
const milestone = 'Remaining barriers removed'
const indicator = 'Barriers in recruitment still standing'

async function expectNoBarrier(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
}

/** All words of a Word file, as python-docx reads them. */
function wordsOf(path: string): string {
  const script = `
import sys, docx
d = docx.Document(sys.argv[1])
print("\\n".join([p.text for p in d.paragraphs] + [c.text for t in d.tables for r in t.rows for c in r.cells]))`
  const python = pythonWithDocx()
  if (!python) throw new Error('python3-docx is not installed')
  return execFileSync(python, ['-c', script, path], { encoding: 'utf8' })
}

test('what changed since a snapshot is told with reasons, stands in the history, and is undone after a restart', async ({
  launch,
  freshProfile,
}) => {
  test.setTimeout(120_000)
  const profile = freshProfile()
  const app = await launch({ profile })
  const { page } = app
  await page.clock.setFixedTime(dayOfSample)
  await new HomePage(page).openSample()
  const plan = new PlanPage(page)

  await plan.goTo('history')
  await page.getByRole('button', { name: 'Say who you are' }).click()
  await page.getByRole('textbox', { name: 'Your name or role' }).fill('Anna Example')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Your changes are noted as “Anna Example”.')).toBeVisible()

  const compare = new ComparePage(page)
  await compare.show()
  await expect(compare.from).toHaveValue(/^r\d+$/)
  await compare.takeSnapshot('Before the meeting')
  await plan.saved()

  const actions = new ActionsPage(page)
  await actions.show()
  await actions.open(action)
  await actions.dueOf(milestone).fill('31 August 2027')
  await actions.dueOf(milestone).press('Tab')
  await plan.saved()
  await actions
    .milestone('Audit of technical jobs delivered')
    .getByRole('combobox', { name: 'Status' })
    .selectOption({ label: 'Reached' })
  await plan.saved()
  await plan.goTo('indicators')
  await page.getByRole('link', { name: indicator }).first().click()
  const target = page.getByRole('region', { name: /^Target/ })
  await target.getByRole('button', { name: /^Change/ }).click()
  const change = page.getByRole('form', { name: /^Change: Target/ })
  await change.getByRole('textbox', { name: /^Value/ }).fill('2')
  await change
    .getByRole('textbox', { name: 'Why does the target change?' })
    .fill('Two barriers are law')
  await change.locator('button[type="submit"]').click()
  await plan.saved()

  await compare.show()
  await compare.compareFrom('Snapshot: Before the meeting')
  await expect(compare.record(milestone)).toContainText(
    'Moved 62 days (about 9 weeks) later, from 30 June 2027 to 31 August 2027.',
  )
  await expect(compare.record(milestone)).toContainText('22 Nov 2026, Anna Example')
  await expect(compare.record('Audit of technical jobs delivered')).toContainText(
    'Reached on 22 November 2026, 53 days (about 8 weeks) late.',
  )
  await expect(compare.record(indicator)).toContainText('Target changed from 0')
  await expect(compare.record(indicator)).toContainText('Reason: Two barriers are law')
  await expectNoBarrier(page)
  const path = join(freshProfile(), 'changes.docx')
  await answerSaveDialog(app, path)
  await page.getByRole('button', { name: 'Word document' }).click()
  await expect(page.getByText(path)).toBeVisible()
  const printed = wordsOf(path)
  expect(printed).toContain('Moved 62 days (about 9 weeks) later')
  expect(printed).toContain('Reason: Two barriers are law')
  expect(printed).toContain('Before the meeting')

  await plan.goTo('history')
  const steps = page.getByRole('list', { name: 'Steps, the newest first' })
  await expect(steps.getByRole('button').first()).toContainText(indicator)
  await expect(steps.getByRole('button').first()).toContainText('Value: 0 → 2')
  await expect(steps.getByRole('button').first()).toContainText('Reason: Two barriers are law')
  await page.getByRole('combobox', { name: 'Who' }).selectOption({ label: 'Anna Example' })
  await expect(steps.getByRole('button')).toHaveCount(4)
  await page.getByRole('searchbox', { name: 'Words' }).fill('barriers removed')
  await expect(steps.getByRole('button')).toHaveCount(1)
  await expect(page.getByRole('region', { name: 'What a step changed' })).toContainText(
    '30 June 2027 → 31 August 2027',
  )
  await expectNoBarrier(page)
  await app.close()

  const again = await launch({ profile })
  await again.page.clock.setFixedTime(dayOfSample)
  const later = new PlanPage(again.page)
  await later.reopen()
  const comparedAgain = new ComparePage(again.page)
  await comparedAgain.show()
  await comparedAgain.compareFrom('Snapshot: Before the meeting')
  const undo = again.page.getByRole('button', { name: /^Undo/ })
  await undo.click()
  await expect(comparedAgain.record(indicator)).toHaveCount(0)
  await undo.click()
  await expect(comparedAgain.record('Audit of technical jobs delivered')).toHaveCount(0)
  await expect(comparedAgain.record(milestone)).toHaveCount(1)
  await later.saved()
  await again.close()

  const third = await launch({ profile })
  await third.page.clock.setFixedTime(dayOfSample)
  const last = new PlanPage(third.page)
  await last.reopen()
  const actionsAgain = new ActionsPage(third.page)
  await third.page.getByRole('button', { name: /^Redo/ }).click()
  await last.saved()
  await actionsAgain.show()
  await actionsAgain.open(action)
  await actionsAgain.editor
    .getByRole('button', { name: `Show the history of ${milestone}` })
    .click()
  await expect(actionsAgain.editor).toContainText('30 June 2027 → 31 August 2027')
  const reached = 'Audit of technical jobs delivered'
  await actionsAgain.editor.getByRole('button', { name: `Show the history of ${reached}` }).click()
  await expect(actionsAgain.milestone(reached).locator('..')).toContainText(
    'nothing → 22 November 2026',
  )
  await expectNoBarrier(third.page)
  const complaints = [app, again, third].flatMap((each) => each.complaints)
  expect(complaints).toEqual([])
})
