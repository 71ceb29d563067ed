import { readdirSync, rmSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { type RunningApp, test } from './fixtures'
import { HomePage } from './pages/HomePage'
import { PlanPage } from './pages/PlanPage'

/** Collects, outside the app, every text that the app has acknowledged while the window was watched. */
async function watchAcknowledged(page: Page, field: string): Promise<string[]> {
  const acknowledged: string[] = []
  await page.exposeFunction('acknowledged', (text: string) => acknowledged.push(text))
  await page.evaluate((selector) => {
    const report = (window as unknown as { acknowledged: (text: string) => void }).acknowledged
    const state = document.querySelector('[data-testid="save-state"]')
    if (!state) throw new Error('The header does not say how the work stands')
    const look = () => {
      const typed = document.querySelector<HTMLElement>(selector)
      if (!typed || state.getAttribute('data-phase') !== 'saved') return
      report(
        typed instanceof HTMLInputElement || typed instanceof HTMLTextAreaElement
          ? typed.value
          : typed.textContent,
      )
    }
    new MutationObserver(look).observe(state, {
      attributes: true,
      attributeFilter: ['data-phase', 'data-revision'],
    })
  }, field)
  return acknowledged
}

/** Types words with pauses of changing length until the time is over. */
async function typeUntil(page: Page, end: number, word: string): Promise<void> {
  for (let n = 0; Date.now() < end; n++) {
    await page.keyboard.type(`${word}${n} `, { delay: 5 })
    if (n % 4 === 3) await page.waitForTimeout(100 + ((n * 137) % 500))
  }
}

interface TypingPlace {
  readonly screen: string
  /** CSS selector of the element that holds the text while typing. */
  readonly typed: string
  readonly enter: (plan: PlanPage) => Promise<Locator>
  readonly read: (plan: PlanPage) => Promise<string>
}

const reasoning: TypingPlace = {
  screen: 'assess/F1/F1.Q1',
  typed: '#question-F1-Q1 .ProseMirror',
  enter: async (plan) => {
    await plan.question('F1.Q1').getByRole('textbox', { name: 'Reasoning' }).click()
    const editor = plan.question('F1.Q1').locator('.ProseMirror')
    await editor.press('Control+End')
    return editor
  },
  // biome-ignore lint/performance/useDomNodeTextContent: paragraphs must stay apart, as the user reads them
  read: (plan) => plan.question('F1.Q1').getByRole('textbox', { name: 'Reasoning' }).innerText(),
}

const definition: TypingPlace = {
  screen: 'city',
  typed: 'main textarea',
  enter: async (plan) => {
    const field = plan.page.locator('main textarea').first()
    await field.click()
    await field.press('Control+End')
    return field
  },
  read: (plan) => plan.page.locator('main textarea').first().inputValue(),
}

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim()

async function killWhileTyping(
  launch: (options: { profile: string }) => Promise<RunningApp>,
  profile: string,
  place: TypingPlace,
  kills: number,
): Promise<number> {
  let checked = 0
  let before = ''
  for (let kill = 0; kill < kills; kill++) {
    const app = await launch({ profile })
    const plan = new PlanPage(app.page)
    if (kill === 0) await new HomePage(app.page).openSample()
    else await plan.reopen()
    await plan.goTo(place.screen)
    await (await place.enter(plan)).focus()
    const acknowledged = await watchAcknowledged(app.page, place.typed)
    // Every fourth kill comes early, perhaps before anything was written; the others somewhere in what follows a first acknowledgement.
    const typing = typeUntil(app.page, Date.now() + 15_000, `k${kill}w`).catch(() => {})
    if (kill % 4 !== 3) await expect.poll(() => acknowledged.length).toBeGreaterThan(0)
    await new Promise((done) => setTimeout(done, 100 + ((kill * 619) % 1300)))
    await app.kill()
    await typing

    const again = await launch({ profile })
    const after = new PlanPage(again.page)
    await after.reopen()
    await after.goTo(place.screen)
    const last = squeezed(acknowledged.at(-1) ?? before)
    let kept = ''
    // The screen may be drawn a moment before its records are read; what is lost never comes.
    await expect
      .poll(
        async () => {
          kept = squeezed(await place.read(after))
          return kept.startsWith(last) ? 'kept' : `lost from "${kept.slice(-60)}"`
        },
        { message: `kill ${kill}: "${last.slice(-60)}"` },
      )
      .toBe('kept')
    if (acknowledged.length > 0) checked += 1
    before = kept
    await after.saved()
    await again.kill()
  }
  return checked
}

test.describe('work that was acknowledged', () => {
  test.setTimeout(300_000)

  test('survives ten kills while typing a reasoning', async ({ launch, freshProfile }) => {
    const checked = await killWhileTyping(launch, freshProfile(), reasoning, 10)
    expect(checked, 'kills before which something had been acknowledged').toBeGreaterThanOrEqual(7)
  })

  test('survives ten kills while typing a plain text', async ({ launch, freshProfile }) => {
    const checked = await killWhileTyping(launch, freshProfile(), definition, 10)
    expect(checked, 'kills before which something had been acknowledged').toBeGreaterThanOrEqual(7)
  })

  test('comes back when the database folder is emptied', async ({ launch, freshProfile }) => {
    const profile = freshProfile()
    const answers = await sampleWithOneMoreWord(launch, profile)
    rmSync(join(profile, 'IndexedDB'), { recursive: true })
    await expectWholePlan(await launch({ profile }), answers)
  })

  test('comes back when the database has lost its latest writes', async ({
    launch,
    freshProfile,
  }) => {
    const profile = freshProfile()
    const answers = await sampleWithOneMoreWord(launch, profile)
    const folder = join(profile, 'IndexedDB')
    const store = readdirSync(folder).find((name) => name.endsWith('.leveldb')) ?? ''
    for (const name of readdirSync(join(folder, store)).filter((each) => each.endsWith('.log'))) {
      const log = join(folder, store, name)
      truncateSync(log, Math.floor(statSync(log).size / 2))
    }
    await expectWholePlan(await launch({ profile }), answers)
  })

  test('is in the backup made on quitting, and comes back from it', async ({
    launch,
    freshProfile,
  }) => {
    const profile = freshProfile()
    const app = await launch({ profile })
    await new HomePage(app.page).openSample()
    const plan = new PlanPage(app.page)
    await plan.goTo('city')
    await plan.page.locator('main input').first().fill('Beforehand')
    await plan.saved()
    await app.close()
    expect(readdirSync(join(profile, 'backups')).length).toBeGreaterThan(0)

    const again = await launch({ profile })
    const later = new PlanPage(again.page)
    await later.goTo('city')
    await later.page.locator('main input').first().fill('Afterwards')
    await later.saved()
    await new HomePage(again.page).show()
    await again.page
      .getByRole('button', { name: /^Restore the backup of/ })
      .first()
      .click()
    await again.page.getByRole('dialog').getByRole('button', { name: 'Restore' }).click()
    await expect(again.page.getByText(/put back as/)).toBeVisible()
    await again.page
      .getByRole('link', { name: /Lindhaven|Beforehand/ })
      .first()
      .click()
    await later.goTo('city')
    await expect(later.page.locator('main input').first()).toHaveValue('Beforehand')
  })

  test('is undone and redone across a restart', async ({ launch, freshProfile }) => {
    const profile = freshProfile()
    const app = await launch({ profile })
    await new HomePage(app.page).openSample()
    const plan = new PlanPage(app.page)
    await plan.goTo('city')
    const first = app.page.locator('main input').first()
    const original = await first.inputValue()
    await first.fill('Otherwise')
    await plan.saved()
    await app.close()

    const again = await launch({ profile })
    const later = new PlanPage(again.page)
    await later.goTo('city')
    const field = again.page.locator('main input').first()
    await expect(field).toHaveValue('Otherwise')
    await again.page.getByRole('button', { name: /^Undo/ }).click()
    await expect(field).toHaveValue(original)
    await again.page.getByRole('button', { name: /^Redo/ }).click()
    await expect(field).toHaveValue('Otherwise')
  })
})

async function sampleWithOneMoreWord(
  launch: (options: { profile: string }) => Promise<RunningApp>,
  profile: string,
): Promise<string> {
  const app = await launch({ profile })
  await new HomePage(app.page).openSample()
  const plan = new PlanPage(app.page)
  await plan.goTo('assess/F1/F1.Q1')
  await reasoning.enter(plan)
  await app.page.keyboard.type(' One more word, kept.')
  await plan.saved()
  await app.kill()
  return '49 of 49 answered'
}

async function expectWholePlan(app: RunningApp, answers: string): Promise<void> {
  const plan = new PlanPage(app.page)
  await plan.reopen()
  await plan.goTo('assess/F1/F1.Q1')
  await expect(app.page.getByText(answers).first()).toBeVisible()
  expect(await reasoning.read(plan)).toContain('One more word, kept.')
  await plan.saved()
}
