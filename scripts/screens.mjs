// @ts-check
// npm run screens: takes a picture of every screen, with the sample plan, into docs/screens/. Look at them afterwards.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron } from '@playwright/test'
import { ensureAppBuilt } from './buildApp.mjs'
import { resolveElectronRuntime } from './electronRuntime.mjs'
import { launchFlags } from './launchFlags.mjs'
import { ensureRuntimeLibraries } from './systemLibraries.mjs'
import { hasDisplay, startXvfb } from './xvfb.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const pictures = join(root, 'docs', 'screens')

/** Screens of a plan by the name of their picture: address, and what to click once it is shown. */
const screens = /** @type {const} */ ({
  city: ['city'],
  assess: ['assess/F3/F3.Q2'],
  gaps: ['gaps'],
  gap: ['gaps/F5'],
  objectives: ['objectives'],
  actions: ['actions'],
  action: ['actions', 'Bring the strategy to every desk'],
  board: ['board'],
  timeline: ['timeline'],
  milestones: ['milestones'],
  indicators: ['indicators'],
  indicator: ['indicators', 'Teams that have held their hour on the strategy'],
  resources: ['resources'],
  owners: ['owners'],
  'due-now': ['monitor'],
  'owners-health': ['owners-health'],
  progress: ['progress', 'Residents who say that the city welcomes newcomers'],
  'factors-over-rounds': ['progress/factors'],
  measurements: ['measurements'],
  'owner-sheets': ['sheets'],
  reviews: ['reviews'],
  review: ['reviews', 'Management review, November 2026'],
  'loose-ends': ['loose-ends'],
  'what-changed': ['compare'],
  history: ['history'],
  report: ['report'],
  library: ['library/common-basic-principles:P5'],
})

ensureAppBuilt()
const runtime = await resolveElectronRuntime()
await ensureRuntimeLibraries(runtime.executablePath, { withVirtualDisplay: !hasDisplay() })
const screen = hasDisplay() ? null : await startXvfb()
const profile = mkdtempSync(join(tmpdir(), 'common-ground-screens-'))
const app = await _electron.launch({
  executablePath: runtime.executablePath,
  args: [root, ...launchFlags(), `--user-data-dir=${profile}`, '--lang=en-GB'],
  env: {
    .../** @type {Record<string, string>} */ (process.env),
    COMMON_GROUND_LANGUAGE: 'en',
    ...(screen ? { DISPLAY: screen.display } : {}),
  },
})
try {
  mkdirSync(pictures, { recursive: true })
  const page = await app.firstWindow()
  const ready = page.locator('html[data-ready="true"]')
  await ready.waitFor({ state: 'attached' })
  const take = async (/** @type {string} */ name) => {
    await page.waitForTimeout(800)
    await page.screenshot({ path: join(pictures, `${name}.png`) })
  }
  const go = (/** @type {string} */ address) =>
    page.evaluate((hash) => {
      location.hash = hash
    }, address)

  await take('first-start')
  await page.getByRole('button', { name: 'Try the sample' }).click()
  await page.waitForFunction(() => location.hash.includes('/plan/'))
  const planId = /\/plan\/([\w-]+)/.exec(await page.evaluate(() => location.hash))?.[1]
  for (const [name, [address, link]] of Object.entries(screens)) {
    await go(`/plan/${planId}/${address}`)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    if (link) await page.getByRole('link', { name: link }).first().click()
    // The pointer rests on nothing, so that nothing is lit up.
    await page.mouse.move(1279, 799)
    await take(name)
  }
  await page.emulateMedia({ colorScheme: 'dark' })
  await go(`/plan/${planId}/assess/F3/F3.Q2`)
  await take('assess-dark')
  await page.emulateMedia({ colorScheme: 'light' })
  await go('/library/indicator-fiches:home-ownership')
  await page.getByRole('searchbox').fill('housing')
  await page.getByRole('listitem').first().waitFor()
  await take('library-search')
  await page.getByRole('textbox', { name: 'New collection' }).fill('For the March workshop')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 2, name: 'For the March workshop' }).waitFor()
  await page.getByRole('button', { name: 'Add to a collection' }).click()
  await page.getByRole('checkbox', { name: 'For the March workshop' }).check()
  await page.keyboard.press('Escape')
  await take('library-collection')
  await go('/packs')
  await page.getByRole('button', { name: 'New pack' }).first().waitFor()
  await take('packs')
  await page.getByRole('button', { name: 'New pack' }).first().click()
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Public perception toolkit')
  await page.getByRole('button', { name: 'Begin' }).click()
  const newFactors = page.getByRole('textbox', { name: 'Titles of new factors', exact: true })
  await newFactors.fill('A message that is shared\nFacts before rumours')
  await newFactors.press('Control+Enter')
  await page
    .getByRole('navigation', { name: 'Parts of the pack' })
    .getByRole('button', { name: /^F1 / })
    .click()
  const manyQuestions = page.getByRole('textbox', { name: 'Add many questions at once' })
  await manyQuestions.fill(
    '1. Does the city say what it stands for?\n2. Do departments say the same?',
  )
  await manyQuestions.press('Control+Enter')
  await take('pack-draft')
  await go(`/plan/${planId}/assess`)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.keyboard.press('Control+k')
  await take('search')
  await page.keyboard.press('Escape')
  await go('/')
  await take('home')
  await go('/new')
  await take('new-plan')
} finally {
  await app.close()
  await screen?.stop()
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
}
