import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { openXmlErrors, pagesOf } from '../helpers/documentTools'
import { answerSaveDialog, test } from './fixtures'
import { HomePage } from './pages/HomePage'
import { NewPlanPage } from './pages/NewPlanPage'
import { PlanPage } from './pages/PlanPage'
import { ReviewsPage } from './pages/ReviewsPage'

/** The day for which the sample was made. */
const dayOfSample = new Date('2026-11-22T10:00:00')

async function expectNoBarrier(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(
    violations.map(({ id }) => id),
    where,
  ).toEqual([])
}

test('a whole review is held by keyboard alone, from its agenda to the signed minutes', async ({
  launch,
  freshProfile,
}) => {
  test.setTimeout(240_000)
  const profile = freshProfile()
  let app = await launch({ profile })
  let { page } = app
  await new HomePage(page).openSample()
  await page.clock.setFixedTime(dayOfSample)
  const plan = new PlanPage(page)
  let reviews = new ReviewsPage(page)
  await reviews.show()
  await expectNoBarrier(page, 'all reviews')

  // The agenda: what was decided last time first, all of it proposed by the plan.
  await reviews.tabTo(page.getByRole('link', { name: 'Plan a review' }))
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Plan a review' }).waitFor()
  await expectNoBarrier(page, 'a new review')
  const heldOn = page.getByRole('textbox', { name: 'Held on' })
  await reviews.tabTo(heldOn)
  await page.keyboard.press('Control+a')
  await page.keyboard.type('22 November 2026')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue(
    'Review of 22 November 2026',
  )
  await reviews.tabTo(page.getByRole('checkbox', { name: /^Choose all: Slipping/ }))
  await page.keyboard.press('Space')
  const chosen = Number(
    /(\d+) items chosen/.exec((await page.getByText(/items chosen/).textContent()) ?? '')?.[1],
  )
  await reviews.tabTo(page.getByRole('button', { name: 'Make the agenda' }))
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Review of 22 November 2026' }).waitFor()
  await expect(reviews.agenda.locator('[data-row]')).toHaveCount(chosen)
  const agenda = await reviews.subjects()
  expect(agenda[0]).toBe('Working days until a report gets its first answer')
  await expectNoBarrier(page, 'a review')

  // Item by item.
  await reviews.tabTo(page.getByRole('button', { name: 'Meeting room' }))
  await page.keyboard.press('Enter')
  await expect(reviews.card).toBeFocused()
  await expectNoBarrier(page, 'the meeting room')
  await expect(reviews.card).toContainText('Needs support')
  await page.keyboard.press('f')
  await expect(reviews.card).toContainText('Found done on 22 November 2026.')
  await page.keyboard.press('1')
  await reviews.expectDecided(1, chosen)

  const late = agenda.indexOf('Clause in all tenders above 50,000 euro') + 1
  await reviews.goToItem(late)
  await page.keyboard.press('c')
  await expect(page.getByRole('textbox', { name: 'Comment' })).toBeFocused()
  await page.keyboard.type('The forms are in use')
  await page.keyboard.press('Escape')
  await expect(reviews.card).toBeFocused()
  await page.keyboard.press('2')
  const newDate = page.getByRole('textbox', { name: 'New date' })
  await expect(newDate).toBeFocused()
  await page.keyboard.type('end of February 2027')
  await page.keyboard.press('Enter')
  await expect(reviews.card).toContainText('28 February 2027')
  await page.keyboard.press('Escape')
  await expect(reviews.card).toBeFocused()
  await reviews.expectDecided(2, chosen)

  // Changing one's mind gives the date back; another owner takes it over.
  await reviews.goToItem(late)
  await page.keyboard.press('3')
  await expect(reviews.card).toContainText('30 September 2026')
  const newOwner = page.locator('[data-field="new-owner"]')
  await expect(newOwner).toBeFocused()
  await page.keyboard.type('City statistician')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(reviews.card.locator('dl')).toContainText('City statistician')
  await plan.saved()

  // A restart leads back to the same item, with everything on it.
  await app.close()
  app = await launch({ profile })
  page = app.page
  reviews = new ReviewsPage(page)
  await page.clock.setFixedTime(dayOfSample)
  await expect(reviews.card).toContainText('Clause in all tenders above 50,000 euro')
  await expect(page.getByRole('textbox', { name: 'Comment' })).toHaveValue('The forms are in use')
  await reviews.card.focus()

  // Every other item goes on; one is left undecided.
  await reviews.goToItem(1)
  for (let number = 2; number < chosen; number++) {
    await reviews.goToItem(number)
    if (number === late) continue
    await page.keyboard.press('1')
    await expect(
      reviews.card.getByRole('radio', { name: 'Go on as planned', checked: true }),
    ).toBeVisible()
  }
  await reviews.expectDecided(chosen - 1, chosen)

  // Signed by two roles.
  await reviews.tabTo(page.getByRole('button', { name: 'Sign off' }))
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Sign off the review' })
  await expect(dialog).toContainText('1 item is not decided yet')
  await expect(dialog.getByLabel('Role of person 1')).toHaveValue('Deputy mayor')
  await expectNoBarrier(page, 'the sign-off')
  await reviews.tabTo(dialog.getByRole('button', { name: 'Another person signs too' }))
  await page.keyboard.press('Enter')
  await reviews.tabTo(dialog.getByLabel('Role of person 2'))
  await page.keyboard.type('Coordinator')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(reviews.card.getByRole('radio')).toHaveCount(0)
  await new PlanPage(page).saved()

  // Undo opens it again, redo closes it.
  await page.keyboard.press('Control+z')
  await expect(reviews.card.getByRole('radio').first()).toBeVisible()
  await page.keyboard.press('Control+Shift+z')
  await expect(reviews.card.getByRole('radio')).toHaveCount(0)

  // The minutes.
  await reviews.card.focus()
  await page.keyboard.press('Escape')
  await expect(
    page.getByText(/^Signed off on 22 November 2026 by Deputy mayor, Coordinator/),
  ).toBeVisible()
  await expectNoBarrier(page, 'a signed review')
  const path = join(profile, 'minutes.docx')
  await answerSaveDialog(app, path)
  await reviews.tabTo(page.getByRole('button', { name: 'Minutes in Word' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('The minutes are saved')).toBeVisible()
  expect(await openXmlErrors(path)).toEqual([])
  const minutes = (await pagesOf(path)).join('\n').replace(/\s+/g, ' ')
  expect(minutes).toContain('Minutes: Review of 22 November 2026')
  expect(minutes).toContain('New owner: City statistician, Statistics office')
  expect(minutes).toContain('Coordinator')
  expect(minutes).toContain('Checksum (SHA-256)')
  expect(app.complaints).toEqual([])
})

test('the next review opens on what was decided last time and is still open', async ({ app }) => {
  const { page } = app
  await new HomePage(page).openSample()
  await page.clock.setFixedTime(dayOfSample)
  const reviews = new ReviewsPage(page)
  await reviews.show()
  await page.getByRole('link', { name: 'Management review, November 2026' }).click()
  const subjects = await reviews.subjects()
  await page.getByRole('button', { name: 'Meeting room' }).click()
  await expect(reviews.card).toBeFocused()
  await page.keyboard.press('4')
  await page.keyboard.press('c')
  await page.keyboard.type('A second post for half a year')
  await page.getByRole('button', { name: 'Sign off' }).click()
  await page.getByRole('button', { name: 'Sign and close' }).click()
  await expect(reviews.card.getByRole('radio')).toHaveCount(0)

  await reviews.show()
  await page.getByRole('link', { name: 'Plan a review' }).click()
  await page.getByRole('button', { name: 'Make the agenda' }).click()
  await reviews.agenda.waitFor()
  const next = await reviews.subjects()
  expect(next[0]).toBe(subjects[1])
  expect(next).toContain('Elections in March: what must be decided before')
  const first = next.indexOf(subjects[0] ?? '')
  await reviews.agenda.getByRole('link', { name: subjects[0] ?? '' }).click()
  await expect(reviews.card).toBeFocused()
  expect((await reviews.item()).number).toBe(first + 1)
  await expect(reviews.card).toContainText('Management review, November 2026')
  await expect(reviews.card).toContainText('A second post for half a year')
  await expect(reviews.card).toContainText('Not yet found done.')
  await new PlanPage(page).saved()
  expect(app.complaints).toEqual([])
})

test('in the list a digit decides, items are added and taken off, and one undo takes each back', async ({
  app,
}) => {
  const { page } = app
  await new HomePage(page).openSample()
  await page.clock.setFixedTime(dayOfSample)
  const reviews = new ReviewsPage(page)
  const plan = new PlanPage(page)
  await reviews.show()
  await page.getByRole('link', { name: 'Management review, November 2026' }).click()
  const row = reviews.agenda.locator('[data-row="3"]')
  await row.locator('[data-row-focus]').focus()
  await page.keyboard.press('5')
  await expect(row).toContainText('Drop it')
  await plan.saved()
  await plan.goTo('milestones')
  await page.getByRole('button', { name: /^Dropped/ }).click()
  await expect(page.getByRole('link', { name: /^Clause in all tenders above/ })).toBeVisible()
  await page.keyboard.press('Control+z')
  await reviews.show()
  await page.getByRole('link', { name: 'Management review, November 2026' }).click()
  await expect(row).toContainText('Not decided yet')

  const own = page.getByRole('textbox', { name: 'Something else to talk about' })
  await own.fill('A room for the summer school')
  await own.press('Enter')
  await expect(reviews.agenda).toContainText('A room for the summer school')
  await reviews.agenda.getByRole('link', { name: 'A room for the summer school' }).click()
  const before = await reviews.item()
  await page.getByRole('button', { name: /^Move up/ }).click()
  await expect(reviews.card).toHaveAttribute(
    'aria-label',
    new RegExp(`^Item ${before.number - 1} of`),
  )
  await page.getByRole('button', { name: /^Take off the agenda/ }).click()
  await expect(reviews.card).toHaveAttribute('aria-label', new RegExp(`of ${before.count - 1}:`))
  await plan.saved()
  expect(app.complaints).toEqual([])
})

test('an empty list says what a review is for, and offers the first', async ({ app }) => {
  const { page } = app
  await new NewPlanPage(page).make('Keyburg')
  await new PlanPage(page).goTo('reviews')
  await expect(page.getByRole('heading', { name: 'No review yet' })).toBeVisible()
  await page.getByRole('link', { name: 'Plan a review' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Plan a review' })).toBeVisible()
})
