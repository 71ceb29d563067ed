import { expect, type Locator, type Page } from '@playwright/test'

/** The frame around every screen of a plan: rail, header, address. */
export class PlanPage {
  constructor(readonly page: Page) {}

  get saveState(): Locator {
    return this.page.getByTestId('save-state')
  }

  /** Id of the plan that is open. */
  async planId(): Promise<string> {
    const hash = await this.page.evaluate(() => location.hash)
    const id = /\/plan\/([\w-]+)/.exec(hash)?.[1]
    if (!id) throw new Error(`No plan is open at ${hash}`)
    return id
  }

  /** Opens the one plan there is, unless the app came back to it by itself (which it cannot after a power cut). */
  async reopen(): Promise<void> {
    const isOpen = await this.page.evaluate(() => location.hash.includes('/plan/'))
    if (!isOpen) await this.page.locator('a[href*="/plan/"]').first().click()
    await this.saveState.waitFor()
  }

  /** Goes to a screen of the open plan by its address, for example `assess/F1/F1.Q1`. */
  async goTo(screen: string): Promise<void> {
    const planId = await this.planId()
    await this.page.evaluate((hash) => {
      location.hash = hash
    }, `/plan/${planId}/${screen}`)
    await expect(this.page.getByRole('heading', { level: 1 }).first()).toBeVisible()
  }

  /** Waits until everything typed or chosen is acknowledged; gives the revision. */
  async saved(): Promise<number> {
    await expect(this.saveState).toHaveAttribute('data-phase', 'saved')
    return Number(await this.saveState.getAttribute('data-revision'))
  }

  /** The card of a guide question, `F1.Q1`. */
  question(questionId: string): Locator {
    return this.page.locator(`#question-${questionId.replaceAll('.', '-')}`)
  }
}
