import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { answerOpenDialog, answerSaveDialog, test } from './fixtures'
import { HomePage } from './pages/HomePage'
import { NewPlanPage } from './pages/NewPlanPage'
import { PacksPage } from './pages/PacksPage'
import { PlanPage } from './pages/PlanPage'

async function expectNoBarrier(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  const found = violations.map(
    ({ id, nodes }) =>
      `${where}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  )
  expect(found).toEqual([])
}

/** Fills in what a pack says of itself. */
async function fillHead(packs: PacksPage): Promise<void> {
  await packs.field('Publisher').fill('City of Lindhaven')
  await packs.field('About').fill('What we hold ourselves to.')
}

/** A benchmark of one factor with three questions, typed and released. */
async function releaseToolkit(packs: PacksPage): Promise<void> {
  await packs.show()
  await packs.begin('Welcoming newcomers', 'Benchmark')
  await fillHead(packs)
  await packs.field('The standard').fill('Newcomers feel at home.')
  await packs.addFactors(['Leadership'])
  await packs.field('Statement').fill('Leaders stand up for newcomers.')
  await packs
    .field('Add many questions at once')
    .fill('1. Do they speak?\n2. Do they act?\n3. Do they pay?')
  await packs.field('Add many questions at once').press('Control+Enter')
  await expect(packs.question('F1.Q3')).toHaveValue('Do they pay?')
  await packs.release()
}

test('a paper toolkit of 8 factors and 50 questions is keyed in, and outlives a power cut', async ({
  launch,
}) => {
  test.setTimeout(180_000)
  const app = await launch()
  const packs = new PacksPage(app.page)
  await app.page.getByRole('button', { name: 'Packs' }).click()
  await packs.begin('Welcoming newcomers', 'Benchmark')
  await fillHead(packs)
  await packs.field('The standard').fill('Newcomers feel at home.')
  const begun = Date.now()
  await packs.addFactors(Array.from({ length: 8 }, (_, at) => `${at + 1}. Condition ${at + 1}`))
  for (let factor = 1; factor <= 8; factor += 1) {
    await packs.openPart(new RegExp(`^F${factor} `))
    await packs.field('Statement').fill(`Condition ${factor} holds.`)
    const count = factor <= 2 ? 7 : 6
    if (factor === 1) {
      // As someone types who does not know the quick field: one after the other, with Enter between.
      await packs.field('Add many questions at once').fill('Is part 1 in place?')
      await packs.field('Add many questions at once').press('Control+Enter')
      await packs.question('F1.Q1').press('Enter')
      for (let number = 2; number <= count; number += 1) {
        await expect(packs.question(`F1.Q${number}`)).toBeFocused()
        await app.page.keyboard.type(`Is part ${number} in place?`)
        if (number < count) await app.page.keyboard.press('Enter')
      }
    } else {
      const lines = Array.from(
        { length: count },
        (_, at) => `${factor}.${at + 1} Is part ${at + 1}\nin place?`,
      )
      await packs.field('Add many questions at once').fill(lines.join('\n'))
      await packs.field('Add many questions at once').press('Control+Enter')
    }
    await expect(packs.question(`F${factor}.Q${count}`)).toHaveValue(`Is part ${count} in place?`)
  }
  await packs.saved()
  expect(Date.now() - begun).toBeLessThan(60_000)
  await app.kill()

  const again = await launch({ profile: app.profile })
  const after = new PacksPage(again.page)
  await after.show()
  await again.page.getByRole('link', { name: 'Version 1.0.0 of Welcoming newcomers' }).click()
  await after.openPart(/^F8 /)
  await expect(after.question('F8.Q6')).toHaveValue('Is part 6 in place?')
  await after.release()
  expect(readdirSync(join(app.profile, 'own-packs'))).toEqual([
    'own-welcoming-newcomers-1.0.0.json',
  ])
  expect([...app.complaints, ...again.complaints]).toEqual([])
})

test('what is missing is told with its place, a step is taken back, and what is removed too', async ({
  app,
}) => {
  const packs = new PacksPage(app.page)
  await packs.show()
  await packs.begin('Half a toolkit', 'Benchmark')
  await packs.addFactors(['Leadership', 'Staff'])
  await packs.openPart(/^F2 /)
  await app.page.getByRole('button', { name: 'Remove: Staff' }).click()
  await expect(app.page.getByRole('button', { name: /^F2 / })).toHaveCount(0)
  await app.page.getByRole('button', { name: 'Undo' }).click()
  await expect(app.page.getByRole('button', { name: /^F2 / })).toBeVisible()
  await app.page.getByRole('button', { name: 'Release version' }).click()
  const dialog = app.page.getByRole('dialog')
  await expect(dialog.getByText('Publisher: something must stand here.')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Release version' })).toBeDisabled()
  await dialog.getByRole('button', { name: 'Show: Factor F2, Questions:' }).click()
  await expect(packs.field('Title')).toHaveValue('Staff')
  await app.page.getByRole('button', { name: 'More' }).click()
  await app.page.getByRole('menuitem', { name: 'Remove this draft' }).click()
  await app.page.getByRole('button', { name: /^Take back: Half a toolkit/ }).click()
  await expect(app.page.getByRole('link', { name: /of Half a toolkit/ })).toBeVisible()
})

test('the charter’s wording is corrected, and the library and new plans show it', async ({
  app,
}) => {
  const packs = new PacksPage(app.page)
  await packs.show()
  await app.page.getByRole('link', { name: 'Integrating Cities Charter' }).click()
  await app.page.getByRole('button', { name: 'Correct the wording' }).click()
  await packs.openPart(/^Policy-maker/)
  await app.page
    .getByRole('textbox', { name: 'What the city undertakes' })
    .first()
    .fill('We say it in our own words.')
  await packs.saved()
  await packs.release()
  await app.page.evaluate(() => {
    location.hash = '/library/integrating-cities-charter:P1'
  })
  await expect(app.page.getByText('We say it in our own words.').first()).toBeVisible()
  await new NewPlanPage(app.page).make('Lindhaven')
  await new PlanPage(app.page).goTo('city')
  await expect(app.page.getByText('We say it in our own words.')).toBeVisible()
})

test('a pack goes to another computer as a file; a spoilt file is refused whole', async ({
  app,
  launch,
}, info) => {
  const packs = new PacksPage(app.page)
  await releaseToolkit(packs)
  const path = info.outputPath('toolkit.cgpack')
  await answerSaveDialog(app, path)
  await app.page.getByRole('button', { name: 'Save as a file …' }).click()
  await expect.poll(() => existsSync(path)).toBe(true)

  const other = await launch()
  const there = new PacksPage(other.page)
  await there.show()
  const spoilt = info.outputPath('spoilt.cgpack')
  const file = JSON.parse(readFileSync(path, 'utf8'))
  file.pack.publisher = ''
  file.pack.factors[0].questions[1].text = ''
  writeFileSync(spoilt, JSON.stringify(file))
  await answerOpenDialog(other, [spoilt])
  await other.page.getByRole('button', { name: 'Take in a file' }).click()
  await expect(other.page.getByRole('alert')).toContainText(
    'Nothing was taken from “spoilt.cgpack”: 2 to mend',
  )
  await expect(other.page.getByRole('alert')).toContainText('Factor 1, question 2, Text:')
  await expectNoBarrier(other.page, 'a spoilt file')
  await answerOpenDialog(other, [path])
  await other.page.getByRole('button', { name: 'Take in a file' }).click()
  await expect(other.page.getByText('is now among your city’s packs')).toBeVisible()
  await other.page.getByRole('button', { name: 'Take in a file' }).click()
  await expect(other.page.getByText('It is here already')).toBeVisible()
})

test('a sheet is written for Excel, and a filled one is read as a draft', async ({ app }, info) => {
  const packs = new PacksPage(app.page)
  await packs.show()
  const empty = info.outputPath('empty.xlsx')
  await answerSaveDialog(app, empty)
  await packs.excel('Benchmark')
  await expect.poll(() => readdirSync(info.outputDir)).toContain('empty.xlsx')
  await answerOpenDialog(app, [empty])
  await packs.excel('Read a filled sheet …')
  await expect(app.page.getByRole('alert')).toContainText('Something must stand here.')
  await app.page.getByRole('link', { name: /^IMPART benchmark/ }).click()
  const filled = info.outputPath('impart.xlsx')
  await answerSaveDialog(app, filled)
  await app.page.getByRole('button', { name: 'Save as an Excel sheet …' }).click()
  await expect.poll(() => readdirSync(info.outputDir)).toContain('impart.xlsx')
  await packs.show()
  await answerOpenDialog(app, [filled])
  await packs.excel('Read a filled sheet …')
  await app.page.getByRole('link', { name: 'Open it' }).click()
  await packs.openPart(/^M2\.3 /)
  await expect(packs.question('M2.3.T1')).not.toBeEmpty()
  await packs.release()
  await expect(app.page.getByText(/version 1\.0\.1/)).toBeVisible()
})

test('a plan moves to a newer version with its answers, and back by Undo', async ({ app }) => {
  test.setTimeout(120_000)
  const packs = new PacksPage(app.page)
  const plan = new PlanPage(app.page)
  await releaseToolkit(packs)
  await new HomePage(app.page).show()
  await new NewPlanPage(app.page).make('Lindhaven')
  await plan.goTo('city')
  await app.page.getByRole('button', { name: 'Add a benchmark' }).click()
  await app.page.getByRole('checkbox', { name: /Welcoming newcomers/ }).check()
  await app.page.getByRole('button', { name: 'Add to the plan' }).click()
  await expect(app.page.getByRole('region', { name: 'Welcoming newcomers' })).toBeVisible()
  const planId = await plan.planId()
  await plan.goTo('assess/own-welcoming-newcomers/F1/F1.Q1')
  await expect(plan.question('F1.Q1')).toContainText('Do they speak?')
  for (const id of ['F1.Q1', 'F1.Q2']) {
    await plan.goTo(`assess/own-welcoming-newcomers/F1/${id}`)
    await plan.question(id).getByRole('radio', { name: 'Partly met' }).check()
  }
  await plan.saved()

  await packs.show()
  await app.page.getByRole('link', { name: /of Welcoming newcomers/ }).click()
  await app.page.getByRole('button', { name: 'Start a new version' }).click()
  await packs.openPart(/^F1 /)
  await packs.question('F1.Q1').fill('Do they speak in public?')
  await app.page.getByRole('button', { name: 'Remove: F1.Q3' }).click()
  await packs.saved()
  await packs.release()

  await app.page.evaluate((id) => {
    location.hash = `/plan/${id}/city`
  }, planId)
  await app.page
    .getByRole('button', { name: 'Move to the new version of Welcoming newcomers' })
    .click()
  const dialog = app.page.getByRole('dialog')
  await expect(dialog.getByText('Added: 0. Taken out: 1. Reworded: 1.')).toBeVisible()
  await expect(dialog.getByText('Do they speak in public?')).toBeVisible()
  await expectNoBarrier(app.page, 'moving to a newer version')
  await dialog.getByRole('radio', { name: 'Answer anew' }).check()
  await dialog.getByRole('button', { name: 'Move', exact: true }).click()
  await expect(app.page.getByText('The plan now stands on version 1.1.0.')).toBeVisible()
  await plan.goTo('assess/own-welcoming-newcomers/F1/F1.Q2')
  await expect(plan.question('F1.Q2').getByRole('radio', { name: 'Partly met' })).toBeChecked()
  await expect(plan.question('F1.Q1').getByRole('radio', { name: 'Partly met' })).not.toBeChecked()
  await app.page.getByRole('button', { name: /^Undo/ }).first().click()
  await expect(plan.question('F1.Q1').getByRole('radio', { name: 'Partly met' })).toBeChecked()
  expect(app.complaints).toEqual([])
})

for (const scheme of ['light', 'dark'] as const) {
  test(`no screen of packs puts up a barrier, ${scheme}`, async ({ app }) => {
    test.setTimeout(120_000)
    await app.page.emulateMedia({ colorScheme: scheme })
    const packs = new PacksPage(app.page)
    await packs.show()
    await expectNoBarrier(app.page, 'list')
    await app.page.getByRole('button', { name: 'New pack' }).first().click()
    await app.page.waitForTimeout(300)
    await expectNoBarrier(app.page, 'new')
    await app.page.keyboard.press('Escape')
    await packs.begin('Welcoming newcomers', 'Benchmark')
    await expectNoBarrier(app.page, 'head')
    await packs.addFactors(['Leadership'])
    await packs.field('Add many questions at once').fill('Is it so?')
    await packs.field('Add many questions at once').press('Control+Enter')
    await app.page.getByRole('button', { name: 'Add a hint to question F1.Q1' }).click()
    await app.page.getByRole('button', { name: 'Add a city example' }).click()
    await expectNoBarrier(app.page, 'factor')
    await packs.openPart(/^Context factors/)
    await packs.field('Titles of new context factors').fill('State law')
    await app.page.getByRole('button', { name: 'Add context factors' }).click()
    await expectNoBarrier(app.page, 'context')
    await app.page.getByRole('button', { name: 'Release version' }).click()
    await app.page.getByText('must be mended first').waitFor()
    await expectNoBarrier(app.page, 'release')
    await app.page.keyboard.press('Escape')
    await packs.show()
    await packs.begin('What we undertake', 'Commitments text')
    await packs.openPart(/^Employer/)
    await packs.field('Titles of new commitments').fill('Hire fairly')
    await app.page.getByRole('button', { name: 'Add commitments' }).click()
    await app.page.getByRole('combobox', { name: 'Factors that serve it' }).click()
    await app.page.waitForTimeout(500)
    await expectNoBarrier(app.page, 'commitments')
    await app.page.keyboard.press('Escape')
    await packs.show()
    await packs.begin('What we saw', 'Collection of practice')
    await app.page.getByRole('button', { name: 'Add a practice' }).click()
    await expectNoBarrier(app.page, 'practice')
    await packs.show()
    await app.page.getByRole('link', { name: 'Integrating Cities Charter' }).click()
    await app.page.getByText('Speak up').first().waitFor()
    await expectNoBarrier(app.page, 'a version that stands')
  })
}
