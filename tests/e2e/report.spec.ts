import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { pythonWithDocx } from '../../scripts/systemLibraries.mjs'
import { answerSaveDialog, test } from './fixtures'
import { HomePage } from './pages/HomePage'
import { PlanPage } from './pages/PlanPage'

/** Headings and the number of tables of a Word file, as python-docx reads them. */
function readWord(path: string): { title: string; headings: string[]; tables: number } {
  const script = `
import json, sys, docx
d = docx.Document(sys.argv[1])
print(json.dumps({"title": d.core_properties.title, "tables": len(d.tables),
  "headings": [p.text for p in d.paragraphs if p.style.name.startswith("Heading")]}))`
  const python = pythonWithDocx()
  if (!python) throw new Error('python3-docx is not installed')
  return JSON.parse(execFileSync(python, ['-c', script, path], { encoding: 'utf8' }))
}

test('both documents are saved as Word files that another program reads', async ({
  app,
  freshProfile,
}) => {
  await new HomePage(app.page).openSample()
  await new PlanPage(app.page).goTo('report')
  for (const [name, expected] of [
    ['Action plan', 'Bring the strategy to every desk'],
    ['Gap analysis', 'Promoting diversity in procurement'],
  ] as const) {
    const path = join(freshProfile(), `${name}.docx`)
    await answerSaveDialog(app, path)
    const card = app.page.getByRole('region', { name })
    await card.getByRole('button', { name: /Save as Word/ }).click()
    await expect(card.getByText(path)).toBeVisible()
    const word = readWord(path)
    expect(word.title).toContain('Lindhaven')
    expect(word.tables).toBeGreaterThan(5)
    expect(word.headings.join('\n')).toContain(expected)
  }
  expect(app.complaints).toEqual([])
})

test('a document that cannot be written says why, and leaves nothing half-written', async ({
  app,
}) => {
  await new HomePage(app.page).openSample()
  await new PlanPage(app.page).goTo('report')
  await answerSaveDialog(app, '/proc/no-such-place/plan.docx')
  const card = app.page.getByRole('region', { name: 'Gap analysis' })
  await card.getByRole('button', { name: /Save as Word/ }).click()
  await expect(card.getByRole('alert')).toBeVisible()
})
