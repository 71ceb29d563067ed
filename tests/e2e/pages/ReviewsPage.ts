import { expect, type Locator, type Page } from '@playwright/test'
import { PlanPage } from './PlanPage'

/** The management reviews, worked by keyboard alone once one is open. */
export class ReviewsPage {
  readonly card: Locator
  readonly agenda: Locator

  constructor(private readonly page: Page) {
    this.card = page.getByRole('group', { name: /^Item \d+ of \d+/ })
    this.agenda = page.getByRole('table', { name: 'Agenda' })
  }

  async show(): Promise<void> {
    await new PlanPage(this.page).goTo('reviews')
    await this.page.getByRole('heading', { level: 1, name: 'Reviews' }).waitFor()
  }

  /** The titles of the items on the agenda, in its order. */
  async subjects(): Promise<string[]> {
    await this.agenda.waitFor()
    return await this.agenda.locator('[data-row-focus]').allTextContents()
  }

  /** The number and the subject of the item before the room. */
  async item(): Promise<{ number: number; count: number; subject: string }> {
    const label = (await this.card.getAttribute('aria-label')) ?? ''
    const [, number, count, subject = ''] = /^Item (\d+) of (\d+): (.*)$/.exec(label) ?? []
    return { number: Number(number), count: Number(count), subject }
  }

  /** Goes on to the item of a number by Page Down or Page Up. */
  async goToItem(number: number): Promise<void> {
    for (let now = (await this.item()).number; now !== number; ) {
      const next = now < number ? now + 1 : now - 1
      await this.page.keyboard.press(now < number ? 'PageDown' : 'PageUp')
      await expect(this.card).toHaveAttribute('aria-label', new RegExp(`^Item ${next} of`))
      now = next
    }
    await expect(this.card).toBeFocused()
  }

  /** How many items are decided, as the bar says. */
  async expectDecided(decided: number, count: number): Promise<void> {
    await expect(
      this.page.locator('#main').getByText(`${decided} of ${count} decided`, { exact: true }),
    ).toBeVisible()
  }

  /** Moves the keyboard on by Tab until a thing of that name has it. */
  async tabTo(target: Locator): Promise<void> {
    for (let presses = 0; presses < 60; presses++) {
      if (await target.evaluate((element) => element === document.activeElement)) return
      await this.page.keyboard.press('Tab')
    }
    await expect(target).toBeFocused()
  }
}
