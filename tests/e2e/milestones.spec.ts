import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect } from '@playwright/test'
import { readPlanFile } from '../../electron/planFile/readPlanFile'
import { zipPlanFile } from '../../electron/planFile/zipPlanFile'
import { answerOpenDialog, test } from './fixtures'
import { ActionsPage } from './pages/ActionsPage'
import { HomePage } from './pages/HomePage'
import { MilestonesPage } from './pages/MilestonesPage'
import { PlanPage } from './pages/PlanPage'

/** The day for which the sample was made: later its open milestones are all late, earlier none is. */
const dayOfSample = new Date('2026-11-22T10:00:00')

const countIn = (heading: string) => Number(/\((\d+)\)$/.exec(heading)?.[1])

test('the manager sees late milestones first, and marks one as reached with its day', async ({
  app,
}) => {
  const { page } = app
  await new HomePage(page).openSample()
  const milestones = new MilestonesPage(page)
  const plan = new PlanPage(page)
  await page.clock.setFixedTime(dayOfSample)
  await milestones.show()
  const groups = await milestones.groups()
  expect(groups[0]).toMatch(/^Late \(\d+\)$/)
  expect(groups[1]).toMatch(/^Due within 30 days \(\d+\)$/)
  expect(groups.at(-2)).toMatch(/^Reached \(\d+\)$/)
  expect(groups.at(-1)).toMatch(/^Dropped \(\d+\)$/)
  const total = groups.reduce((sum, heading) => sum + countIn(heading), 0)
  await expect(page.getByText(`All ${total} milestones shown`)).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(violations.map(({ id }) => id)).toEqual([])

  const late = milestones.table.locator('[data-row="1"]')
  const title = (await late.getByRole('link').textContent()) ?? ''
  await milestones.setStatus(title, 'Reached')
  const dialog = page.getByRole('dialog', { name: 'When was it reached?' })
  await dialog.getByLabel('Reached on', { exact: true }).fill('1 Oct 2026')
  await dialog.getByRole('button', { name: 'Mark as reached' }).click()
  await expect
    .poll(async () => countIn((await milestones.groups())[0] ?? ''))
    .toBe(countIn(groups[0] ?? '') - 1)
  await plan.saved()

  await milestones.table.getByRole('button', { name: /^Reached/ }).click()
  await expect(milestones.row(title)).toContainText('Reached 1 Oct 2026')
  await milestones.setStatus(title, 'Under way')
  await expect.poll(() => milestones.groups()).toEqual(groups)
  expect(app.complaints).toEqual([])
})

test('the list is filtered by text, owner, status and action', async ({ app }) => {
  const { page } = app
  await new HomePage(page).openSample()
  const milestones = new MilestonesPage(page)
  await milestones.show()
  const rows = milestones.table.locator('[data-row]')
  const all = await rows.count()

  await page.getByLabel('Action', { exact: true }).selectOption({ index: 4 })
  const ofAction = await rows.count()
  expect(ofAction).toBeLessThan(all)
  for (const row of await rows.all()) await expect(row).toContainText('4. ')
  await page.getByRole('button', { name: 'Clear filters' }).click()

  await page.getByLabel('Status', { exact: true }).selectOption({ label: 'Under way' })
  for (const row of await rows.all())
    await expect(row.getByRole('combobox')).toHaveValue('underway')
  await page.getByRole('button', { name: 'Clear filters' }).click()

  await page.getByLabel('Owner', { exact: true }).selectOption({ index: 2 })
  const owner = await page
    .getByLabel('Owner', { exact: true })
    .locator('option:checked')
    .textContent()
  for (const row of await rows.all()) await expect(row).toContainText(owner ?? '')
  await page.getByRole('button', { name: 'Clear filters' }).click()

  await page.getByLabel('Search').fill('report steering')
  expect(await rows.count()).toBeGreaterThan(0)
  expect(await rows.count()).toBeLessThan(all)
})

test('a plan of 1,000 actions draws only what is seen, and scrolls to its end', async ({
  app,
  freshProfile,
}) => {
  const { page } = app
  const path = join(freshProfile(), 'large.cityplan')
  writeFileSync(path, await sampleWithActions(1000))
  await answerOpenDialog(app, [path])
  await page.getByRole('button', { name: 'Open a plan file' }).click()
  await page.waitForFunction(() => location.hash.includes('/plan/'))
  const actions = new ActionsPage(page)
  await actions.show()
  await expect(page.getByText('All 1000 actions shown')).toBeVisible()
  expect(await actions.rows.count()).toBeLessThan(120)
  await page.locator('#main').evaluate((main) => main.scrollTo(0, main.scrollHeight))
  const last = actions.table.locator('[data-row="999"]')
  await expect(last).toBeInViewport()
  await last.getByRole('link').click()
  await expect(actions.editor.getByRole('heading', { name: 'Action 1000' })).toBeVisible()
  await expect(actions.table.locator('[data-row="999"]')).toBeInViewport()
  await actions.editor.getByRole('button', { name: 'Close' }).click()
  await expect(actions.table.locator('[data-row="999"] [data-row-focus]')).toBeFocused()

  const milestones = new MilestonesPage(page)
  await milestones.show()
  await milestones.table.locator('[data-row]').first().waitFor()
  expect(await milestones.table.locator('[data-row]').count()).toBeLessThan(150)
  await page.locator('#main').evaluate((main) => main.scrollTo(0, main.scrollHeight))
  await expect(
    milestones.table.getByRole('heading', { level: 2 }).filter({ hasText: 'Dropped' }),
  ).toBeInViewport()
  expect(app.complaints).toEqual([])
})

const sampleFile = resolve(import.meta.dirname, '../../samples/lindhaven.cityplan')

interface Row {
  readonly id: string
  readonly order: string
}

/** The sample plan as a file, with its actions and their milestones repeated until there are `count` actions. */
async function sampleWithActions(count: number): Promise<Buffer> {
  const opened = await readPlanFile(sampleFile, { attachments: false })
  if (!opened.ok) throw new Error(opened.failure.code)
  const snapshot = JSON.parse(opened.value.snapshot) as {
    records: Record<'actions' | 'evidenceItems' | 'attachments', Row[]> & {
      milestones: (Row & { actionId: string; evidenceIds: string[] })[]
    }
  }
  const { actions, milestones } = snapshot.records
  const place = (index: number) => `a${String(index).padStart(4, '0')}V`
  const repeated = Array.from({ length: count }, (_, index) => {
    const action = actions[index % actions.length]
    if (!action) throw new Error('The sample has no actions')
    const round = Math.floor(index / actions.length)
    const name = (id: string) => (round === 0 ? id : `${id.slice(0, 24)}-${round}`)
    return {
      action: { ...action, id: name(action.id), order: place(index) },
      milestones: milestones
        .filter(({ actionId }) => actionId === action.id)
        .map((one) => ({ ...one, id: name(one.id), actionId: name(action.id) })),
    }
  })
  snapshot.records.actions = repeated.map(({ action }) => action)
  snapshot.records.milestones = repeated.flatMap((one) => one.milestones)
  return await zipPlanFile(JSON.stringify(snapshot), [], '0.1.0', '2026-11-22T10:00:00.000Z')
}
