import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { type RunningApp, test } from './fixtures'
import { ActionsPage } from './pages/ActionsPage'
import { BoardPage } from './pages/BoardPage'
import { HomePage } from './pages/HomePage'
import { MilestonesPage } from './pages/MilestonesPage'
import { PlanPage } from './pages/PlanPage'
import { TimelinePage } from './pages/TimelinePage'

/** The day for which the sample was made. */
const dayOfSample = new Date('2026-11-22T10:00:00')

async function openSample({ page }: RunningApp): Promise<void> {
  await new HomePage(page).openSample()
  await page.clock.setFixedTime(dayOfSample)
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
}

const undo = (page: Page) => page.getByRole('button', { name: /^Undo/ }).first()

test('cards of the board move by keys, by their menu and by mouse, one undo each, and stay after a restart', async ({
  app,
  launch,
}) => {
  const { page } = app
  await openSample(app)
  const board = new BoardPage(page)
  const plan = new PlanPage(page)
  await board.show()
  await expectAccessible(page)
  const planned = await board.titles('Planned')
  const [first = '', second = '', third = ''] = planned
  const told = page.getByRole('status').filter({ hasText: first })

  await board.link(first).focus()
  await page.keyboard.press('Alt+ArrowRight')
  await expect(board.column('Under way').getByText(first)).toBeVisible()
  await expect(board.link(first)).toBeFocused()
  await expect(told).toHaveText(/Under way, place \d+ of \d+/)
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(board.link(first)).toBeFocused()
  await expect.poll(() => board.titles('Planned')).toEqual(planned)
  await page.keyboard.press('Alt+ArrowDown')
  await expect.poll(() => board.titles('Planned')).toEqual([second, first, ...planned.slice(2)])
  await expect(board.link(first)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(board.link(third)).toBeFocused()

  await page.getByRole('button', { name: `Move “${third}”` }).click()
  await page.getByRole('menuitem', { name: 'To the top' }).click()
  await expect.poll(async () => (await board.titles('Planned'))[0]).toBe(third)
  await undo(page).click()
  await expect.poll(async () => (await board.titles('Planned'))[0]).toBe(second)
  await page.getByRole('button', { name: `Move “${third}”` }).click()
  await page.getByRole('menuitem', { name: 'To “Completed”' }).click()
  await expect(board.column('Completed').getByText(third)).toBeVisible()

  const before = await board.titles('Dropped')
  await board.card(second).dragTo(board.column('Dropped'), { targetPosition: { x: 80, y: 60 } })
  await expect.poll(() => board.titles('Dropped')).toEqual([second, ...before])
  await undo(page).click()
  await expect.poll(() => board.titles('Dropped')).toEqual(before)
  await page.getByLabel('Search').fill(first)
  await expect.poll(async () => (await board.titles('Planned')).join()).toBe(first)
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await plan.saved()
  const kept = await board.titles('Planned')
  expect(app.complaints).toEqual([])
  await app.close()

  const again = await launch({ profile: app.profile })
  await expect(new BoardPage(again.page).column('Completed').getByText(third)).toBeVisible()
  expect(await new BoardPage(again.page).titles('Planned')).toEqual(kept)
})

test('bars and milestones of the timeline move by keys, by form and by mouse', async ({ app }) => {
  const { page } = app
  await openSample(app)
  const timeline = new TimelinePage(page)
  const plan = new PlanPage(page)
  await timeline.show()
  await expectAccessible(page)
  await expect(timeline.region.getByText('Today', { exact: true })).toBeInViewport()
  const title = 'Make the ombudsperson known'
  await expect(timeline.row(title)).toHaveAttribute(
    'aria-label',
    /1 Nov 2025 to 30 Apr 2027.*3 milestones: Twenty visits made, Reached, due 30 Jun 2026; /,
  )

  await timeline.row(title).getByRole('link').focus()
  await page.keyboard.press('ArrowRight')
  await expect(timeline.bar(title)).toBeFocused()
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowRight')
  const survey = timeline.milestone("Residents' survey asks again")
  await expect(survey).toBeFocused()
  await page.keyboard.down('Control')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('status').filter({ hasText: '14 days later' })).toBeVisible()
  await page.keyboard.up('Control')
  await expect(survey).toHaveAccessibleName(/due 14 May 2027/)
  await plan.saved()
  await page.keyboard.press('Control+Shift+ArrowLeft')
  await expect(survey).toHaveAccessibleName(/due 14 Apr 2027/)
  await undo(page).click()
  await expect(survey).toHaveAccessibleName(/due 14 May 2027/)
  await undo(page).click()
  await expect(survey).toHaveAccessibleName(/due 30 Apr 2027/)

  await survey.focus()
  await page.keyboard.press('+')
  await expect(page.getByRole('radio', { name: 'Months' })).toBeChecked()
  await expect(timeline.region.getByText('Q4 2026')).toBeVisible()
  await page.keyboard.press('-')
  await expect(page.getByRole('radio', { name: 'Quarters' })).toBeChecked()

  await timeline.draw(survey, 60)
  await expect(survey).toHaveAccessibleName(/due 9 Jun 2027/)
  await undo(page).click()
  await expect(survey).toHaveAccessibleName(/due 30 Apr 2027/)
  const courses = timeline.bar('Courses for departments that have none')
  await timeline.draw(courses.locator('[data-part="end"]'), -15)
  await expect(courses).toHaveAccessibleName(/1 Feb 2026 to 21 Dec 2027/)

  await survey.focus()
  await page.keyboard.press('Enter')
  const form = page.getByRole('dialog', { name: 'Dates of the milestone' })
  await expectAccessible(page)
  const due = form.getByRole('textbox', { name: /^Due: / })
  await due.fill('end of May 2027')
  await due.press('Enter')
  await plan.saved()
  await page.keyboard.press('Escape')
  await expect(survey).toHaveAccessibleName(/due 31 May 2027/)

  await timeline.region.getByRole('button', { name: 'No dates yet' }).click()
  const dates = page.getByRole('dialog', { name: 'Dates of the action' })
  await dates.getByRole('textbox', { name: 'Start' }).fill('Q3 2027')
  await dates.getByRole('textbox', { name: 'End' }).fill('Q4 2027')
  await dates.getByRole('textbox', { name: 'End' }).press('Enter')
  await plan.saved()
  await page.keyboard.press('Escape')
  await expect(timeline.bar('A welcoming workplace')).toHaveAccessibleName(
    /1 Jul 2027 to 31 Dec 2027/,
  )
  expect(app.complaints).toEqual([])
})

test('milestones wait for others: a circle is refused, and what a later date overtakes may move along', async ({
  app,
}) => {
  const { page } = app
  await openSample(app)
  const actions = new ActionsPage(page)
  const plan = new PlanPage(page)
  const board = new BoardPage(page)
  await board.show()
  await board.link('Reach people whom the law does not cover').click()
  const guide = actions.milestone('Guide agreed by the steering group')
  const legal = actions.milestone('Legal opinion received')
  const staff = actions.milestone('Staff of six offices introduced to the guide')
  await legal.getByRole('combobox', { name: 'Comes after' }).click()
  await page.keyboard.type('six offices')
  await page.getByRole('option', { name: /^3\. Staff of six offices/ }).click()
  await expect(legal.getByRole('alert')).toHaveText(
    /“Staff of six offices introduced to the guide” already waits for this milestone/,
  )
  await legal.getByRole('combobox', { name: 'Comes after' }).fill('half-day')
  await page.getByRole('option', { name: /First half-day held/ }).click()
  await expect(legal.getByRole('alert')).toHaveCount(0)
  await plan.saved()
  await page.keyboard.press('Escape')

  const due = guide.getByRole('textbox', { name: 'Due', exact: true })
  await due.fill('31 December 2027')
  await due.press('Enter')
  const offer = page.getByRole('alert').filter({ hasText: 'would now be due before it' })
  await expect(offer).toContainText('Staff of six offices introduced to the guide')
  await offer.getByRole('button', { name: 'Move by 245 days too' }).click()
  const follower = staff.getByRole('textbox', { name: 'Due', exact: true })
  await expect(follower).toHaveValue('1 Aug 2028')
  await undo(page).click()
  await expect(follower).toHaveValue('30 Nov 2027')
  await plan.saved()

  const milestones = new MilestonesPage(page)
  await milestones.show()
  await expect(milestones.row('Staff of six offices introduced')).toContainText(
    'Too early: waits for “Guide agreed by the steering group” (31 Dec 2027)',
  )
  await expectAccessible(page)
  expect(app.complaints).toEqual([])
})
