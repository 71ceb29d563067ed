import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect } from '@playwright/test'
import { zipPlanFile } from '../../electron/planFile/zipPlanFile'
import { answerOpenDialog, answerSaveDialog, type RunningApp, test } from './fixtures'
import { HomePage } from './pages/HomePage'
import { PlanPage } from './pages/PlanPage'

const sampleFile = resolve(import.meta.dirname, '../../samples/lindhaven.cityplan')

async function saveCopy(app: RunningApp, path: string): Promise<void> {
  await answerSaveDialog(app, path)
  await app.page.getByRole('button', { name: 'Menu', exact: true }).click()
  await app.page.getByRole('menuitem', { name: /Save a copy/ }).click()
  await expect(app.page.getByText('A copy of the plan is saved')).toBeVisible()
}

test('a copy saved on one computer opens on another with every word and its history', async ({
  launch,
  freshProfile,
}) => {
  const first = await launch()
  await new HomePage(first.page).openSample()
  const plan = new PlanPage(first.page)
  await plan.goTo('city')
  await first.page.getByLabel('City', { exact: true }).fill('Lindhaven-am-See')
  await plan.saved()
  const copy = join(freshProfile(), 'copy.cityplan')
  await saveCopy(first, copy)
  await first.close()

  const second = await launch()
  await answerOpenDialog(second, [copy])
  await second.page.getByRole('button', { name: 'Open a plan file' }).click()
  await second.page.waitForFunction(() => location.hash.includes('/plan/'))
  const opened = new PlanPage(second.page)
  await opened.goTo('city')
  await expect(second.page.getByLabel('City', { exact: true })).toHaveValue('Lindhaven-am-See')
  await expect(second.page.getByText('49 of 49 answered').first()).toBeVisible()
  await second.page.getByRole('button', { name: /^Undo/ }).click()
  await expect(second.page.getByLabel('City', { exact: true })).toHaveValue('Lindhaven')
})

test('a plan named when the app is started opens', async ({ launch }) => {
  const app = await launch({ args: [sampleFile] })
  await app.page.waitForFunction(() => location.hash.includes('/plan/'))
  await expect(app.page.getByText('49 of 49 answered').first()).toBeVisible()
})

test('files that are no plan are refused in plain words, and what is there stays as it was', async ({
  launch,
  freshProfile,
}) => {
  const folder = freshProfile()
  const whole = readFileSync(sampleFile)
  const snapshot = '{"formatVersion":99,"revision":1,"records":{},"changes":[]}'
  const newer = await zipPlanFile(snapshot, [], '9.0.0', '2030-01-01T00:00:00.000Z')
  const spoilt = Buffer.from(whole)
  spoilt.writeUInt8(spoilt.readUInt8(5_000) ^ 0xff, 5_000)
  const files: [string, Buffer | string, RegExp][] = [
    ['cut.cityplan', whole.subarray(0, 20_000), /incomplete: its end is missing/],
    ['words.cityplan', 'These are only words.', /not a plan file/],
    ['empty.cityplan', '', /not a plan file/],
    ['newer.cityplan', newer, /newer version of Common Ground/],
    ['spoilt.cityplan', spoilt, /damaged/],
  ]
  const app = await launch()
  await new HomePage(app.page).openSample()
  const plan = new PlanPage(app.page)
  await plan.goTo('city')
  await app.page.getByLabel('City', { exact: true }).fill('Untouched')
  await plan.saved()
  await new HomePage(app.page).show()
  for (const [name, content, sentence] of files) {
    const path = join(folder, name)
    writeFileSync(path, content)
    await answerOpenDialog(app, [path])
    await app.page.getByRole('button', { name: 'Open a plan file' }).click()
    await expect(app.page.getByText(sentence).first(), name).toBeVisible()
    await app.page
      .getByRole('button', { name: /^Close/ })
      .first()
      .click()
  }
  await expect(app.page.locator('a[href*="/plan/"]')).toHaveCount(1)
  await app.page.locator('a[href*="/plan/"]').first().click()
  await plan.goTo('city')
  await expect(app.page.getByLabel('City', { exact: true })).toHaveValue('Untouched')
})
