import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect } from '@playwright/test'
import { resolveElectronRuntime } from '../../scripts/electronRuntime.mjs'
import { launchFlags } from '../../scripts/launchFlags.mjs'
import { type RunningApp, test } from './fixtures'
import { HomePage } from './pages/HomePage'
import { PlanPage } from './pages/PlanPage'

const root = resolve(import.meta.dirname, '../..')
const sample = join(root, 'samples/lindhaven.cityplan')

const hash = (app: RunningApp) => app.page.evaluate(() => location.hash)

/** Starts the app a second time on the same profile, outside Playwright; gives its exit code. */
async function startAgain(profile: string, ...args: string[]): Promise<number | null> {
  const { executablePath } = await resolveElectronRuntime({ say: () => {} })
  const child = spawn(
    executablePath,
    [root, ...launchFlags(), `--user-data-dir=${profile}`, ...args],
    { stdio: 'ignore' },
  )
  return new Promise((done) => child.once('exit', done))
}

test('a second start ends by itself, brings the first window forward and hands over its file', async ({
  app,
}) => {
  await app.electronApp.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
  expect(await startAgain(app.profile, sample)).toBe(0)
  const isVisible = () =>
    app.electronApp.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => window.isVisible()),
    )
  await expect.poll(isVisible).toEqual([true])
  await expect.poll(() => hash(app)).toContain('/plan/')
})

test('two profiles run side by side', async ({ launch }) => {
  const first = await launch()
  const second = await launch()
  for (const app of [first, second]) {
    expect(await app.page.evaluate(() => location.origin)).toBe('app://bundle')
  }
})

test('a plan file named at the start is opened', async ({ launch }) => {
  const app = await launch({ args: [sample] })
  await expect.poll(() => hash(app)).toContain('/plan/')
})

test('a session that is ended from outside writes its marker and a backup first', async ({
  app,
}) => {
  await new HomePage(app.page).openSample()
  const plan = new PlanPage(app.page)
  await plan.goTo('city')
  await app.page.locator('main input').first().fill('Before the end')
  const revision = await plan.saved()
  const main = app.electronApp.process()
  const ended = new Promise((done) => main.once('exit', done))
  main.kill('SIGTERM')
  await ended
  const marker = JSON.parse(readFileSync(join(app.profile, 'journal', 'marker.json'), 'utf8')) as {
    plans: { revision: number }[]
  }
  expect(marker.plans[0]?.revision).toBeGreaterThanOrEqual(revision)
  expect(readdirSync(join(app.profile, 'backups'))).toHaveLength(1)
})

test('words typed just before closing are kept', async ({ launch, freshProfile }) => {
  const profile = freshProfile()
  const app = await launch({ profile })
  await new HomePage(app.page).openSample()
  await new PlanPage(app.page).goTo('city')
  await app.page.locator('main input').first().fill('Typed at the last moment')
  await app.close()
  const again = await launch({ profile })
  await new PlanPage(again.page).goTo('city')
  await expect(again.page.locator('main input').first()).toHaveValue('Typed at the last moment')
})

test('a page that crashes is loaded again at the place where it was', async ({ app }) => {
  await new HomePage(app.page).openSample()
  const plan = new PlanPage(app.page)
  await plan.goTo('gaps')
  await plan.saved()
  const before = await hash(app)
  await app.electronApp.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  )
  const after = () =>
    app.electronApp.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      if (!contents || contents.isCrashed()) return 'crashed'
      // What is asked of a page that ends meanwhile is never answered.
      return Promise.race([
        contents.executeJavaScript(
          'document.documentElement.dataset.ready === "true" ? location.hash : "loading"',
        ),
        new Promise((done) => setTimeout(() => done('no answer'), 1000)),
      ])
    })
  await expect.poll(after).toBe(before)
})

test('the window opens where it was left', async ({ launch, freshProfile }) => {
  const profile = freshProfile()
  const place = { x: 40, y: 60, width: 1010, height: 640 }
  const app = await launch({ profile })
  await app.electronApp.evaluate(
    ({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds),
    place,
  )
  await app.page.waitForFunction(() => window.innerWidth === 1010)
  await app.close()
  const remembered = JSON.parse(readFileSync(join(profile, 'window.json'), 'utf8')) as object
  expect(remembered).toMatchObject({ width: 1010, maximized: false })
  const again = await launch({ profile })
  expect(await again.page.evaluate(() => window.innerWidth)).toBe(1010)
})

test('a command of the menu reaches the window', async ({ app }) => {
  await new HomePage(app.page).openSample()
  await app.electronApp.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()?.getMenuItemById('home')?.click(),
  )
  await expect.poll(() => hash(app)).toBe('#/')
})

test('the menu speaks the language of the screens', async ({ launch }) => {
  const app = await launch({ language: 'en-XA' })
  const labels = await app.electronApp.evaluate(
    ({ Menu }) => Menu.getApplicationMenu()?.items.map((item) => item.label) ?? [],
  )
  expect(labels.length).toBeGreaterThan(3)
  for (const label of labels) expect(label).toMatch(/^⟦.*⟧$/)
})
