import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { pythonWithDocx } from '../../scripts/systemLibraries.mjs'
import { answerSaveDialog, test } from './fixtures'
import { HomePage } from './pages/HomePage'
import { LibraryPage } from './pages/LibraryPage'
import { PlanPage } from './pages/PlanPage'

test('the library is browsed by document, theme, commitment, principle and city', async ({
  app,
}) => {
  const library = new LibraryPage(app.page)
  await app.page.getByRole('button', { name: 'Library' }).click()
  await expect(library.field).toBeVisible()
  for (const [kind, value, group] of [
    ['Document', /^Common Basic Principles/, 'Choosing indicators'],
    ['Theme', /^Employment/, 'Good practice'],
    ['Commitment', /^S1/, 'Lessons'],
    ['Principle', /^P5/, 'Critical factors'],
    ['City', /^Copenhagen/, 'Good practice'],
  ] as const) {
    await library.browseBy(kind, value)
    await expect(library.list.getByRole('heading', { level: 3, name: group })).toBeVisible()
  }
  expect(app.complaints).toEqual([])
})

test('a search finds over all packs while it is typed, and the keyboard goes through what is found', async ({
  app,
}) => {
  const library = new LibraryPage(app.page)
  await library.show()
  await library.search('47')
  await expect(library.rows.first()).toContainText('Conclusion 47')
  await library.search('langage course')
  await expect(library.rows.first().locator('mark').first()).toHaveText(/language/i)
  await library.field.press('ArrowDown')
  await app.page.keyboard.press('ArrowDown')
  await expect(library.rows.nth(1)).toBeFocused()
  await app.page.keyboard.press('Enter')
  await expect(library.item).toBeFocused()
  await expect(library.itemTitle).toBeVisible()
  await library.field.press('Escape')
  await expect(library.field).toHaveValue('')
  await library.search('zzqx')
  await expect(library.list.getByRole('status')).toContainText('Nothing found')
})

test('an item shows its text, its source and its links, and Back returns to the one before', async ({
  app,
}) => {
  await new HomePage(app.page).openSample()
  await new PlanPage(app.page).goTo('library/common-basic-principles:P5')
  const library = new LibraryPage(app.page)
  await expect(library.itemTitle).toHaveText('Efforts in education')
  for (const part of [
    'Related conclusions as printed',
    'Related conclusions, corrected',
    'What is wrong with the printed numbers',
    'Other faults in print',
  ])
    await expect(library.item.getByRole('heading', { name: part })).toBeVisible()
  await expect(library.item).toContainText('principle 5')
  await library.item
    .getByRole('button', { name: /^Show all/ })
    .last()
    .click()
  await library.item.getByRole('link', { name: /^Conclusion 35/ }).click()
  await expect(library.item).toContainText('conclusion 35')
  await app.page.goBack()
  await expect(library.itemTitle).toHaveText('Efforts in education')
  await app.page.reload()
  await expect(library.itemTitle).toHaveText('Efforts in education')
})

test('an indicator shows the European line as a table, and a web address is opened only after asking', async ({
  app,
}) => {
  const library = new LibraryPage(app.page)
  await library.show('indicator-fiches:home-ownership')
  await expect(library.item.getByRole('table')).toContainText('73.6')
  await app.electronApp.evaluate(({ dialog }) => {
    dialog.showMessageBox = (...args: unknown[]) => {
      Object.assign(globalThis, { asked: JSON.stringify(args) })
      return Promise.resolve({ response: 1, checkboxChecked: false })
    }
  })
  await library.browseBy('City', /^Oslo/)
  await library.search('www')
  for (const row of await library.rows.all()) {
    await row.click()
    const open = library.item.getByRole('button', { name: /^Open .* outside the app$/ })
    if ((await open.count()) === 0) continue
    await open.click()
    break
  }
  await expect
    .poll(() => app.electronApp.evaluate(() => (globalThis as { asked?: string }).asked))
    .toContain('http')
})

test('a toolkit whose text is missing says so, with what there is instead', async ({ app }) => {
  const library = new LibraryPage(app.page)
  await library.show()
  await library.browseBy('Theme', /^Introductory and language courses/)
  await library.rows.first().click()
  await expect(library.item).toContainText('We do not have the text of this toolkit')
  const instead = library.item.getByRole('heading', { name: 'What we have instead' })
  await expect(instead.first()).toBeVisible()
})

test('a collection is made, ordered, kept over a restart and printed', async ({
  launch,
  freshProfile,
}) => {
  const profile = freshProfile()
  const first = await launch({ profile })
  const library = new LibraryPage(first.page)
  await library.show('common-basic-principles:47')
  await library.collectInNew('For the March workshop')
  for (const ref of ['impart:C1', 'indicator-fiches:home-ownership']) {
    await library.show(ref)
    await library.collectIn('For the March workshop')
  }
  await library.openCollection('For the March workshop')
  await expect(library.rows).toHaveCount(3)
  await first.page.getByRole('button', { name: /^Move up: Home ownership/ }).press('Enter')
  await expect(library.rows.nth(1)).toContainText('Home ownership')
  await first.page.getByLabel('Note, printed below the name').fill('Bring one question each.')
  await first.page
    .getByRole('button', { name: /^Remove from the collection: / })
    .last()
    .click()
  await expect(library.rows).toHaveCount(2)
  await first.close()

  const second = await launch({ profile })
  const again = new LibraryPage(second.page)
  await again.show()
  await again.openCollection('For the March workshop')
  await expect(again.rows).toHaveCount(2)
  await expect(again.rows.nth(1)).toContainText('Home ownership')
  const path = join(freshProfile(), 'handout.docx')
  await answerSaveDialog(second, path)
  await second.page.getByRole('button', { name: 'Save as Word' }).click()
  await expect(again.list.getByText(path)).toBeVisible()
  const python = pythonWithDocx()
  if (!python) throw new Error('python3-docx is not installed')
  const script =
    'import sys, docx\nfor p in docx.Document(sys.argv[1]).paragraphs: print(p.style.name, "|", p.text)'
  const text = execFileSync(python, ['-c', script, path], { encoding: 'utf8' })
  for (const line of [
    'Heading 1 | For the March workshop',
    'Bring one question each.',
    'Heading 2 | Conclusion 47',
    'Heading 2 | Home ownership',
  ])
    expect(text).toContain(line)
  expect(second.complaints).toEqual([])
})

test('a deleted collection comes back whole', async ({ app }) => {
  const library = new LibraryPage(app.page)
  await library.show('impart:C1')
  await library.collectInNew('For the council')
  await library.openCollection('For the council')
  await app.page.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(library.collection('For the council')).toBeHidden()
  expect(readdirSync(join(app.profile, 'collections'))).toEqual([])
  await app.page.getByRole('button', { name: 'Undo', exact: true }).click()
  await library.openCollection('For the council')
  await expect(library.rows).toHaveCount(1)
})

test('Ctrl+K leads to any item of the library', async ({ app }) => {
  await new HomePage(app.page).openSample()
  await app.page.keyboard.press('Control+k')
  const field = app.page.getByRole('textbox', { name: 'Search' })
  await field.fill('home ownership indicator')
  await app.page.getByRole('button', { name: /^Home ownership/ }).click()
  const library = new LibraryPage(app.page)
  await expect(library.itemTitle).toHaveText('Home ownership')
  expect(await app.page.evaluate(() => location.hash)).toMatch(/^#\/plan\/.*\/library\/indicator/)
})
