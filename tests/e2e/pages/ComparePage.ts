import { expect, type Locator, type Page } from '@playwright/test'
import { PlanPage } from './PlanPage'

/** The screen "What changed", with the snapshots below. */
export class ComparePage {
  constructor(readonly page: Page) {}

  async show(): Promise<void> {
    await new PlanPage(this.page).goTo('compare')
    await expect(this.page.getByRole('heading', { level: 1, name: 'What changed' })).toBeVisible()
    await expect(this.page.getByRole('heading', { level: 2, name: 'In short' })).toBeVisible()
  }

  get from(): Locator {
    return this.page.getByRole('combobox', { name: 'From', exact: true })
  }

  /** Chooses the first moment by the beginning of its words. */
  async compareFrom(words: string): Promise<void> {
    const option = this.from.locator('option', { hasText: words })
    await this.from.selectOption({ label: (await option.first().textContent()) ?? '' })
  }

  /** All that is told of one record. */
  record(name: string): Locator {
    return this.page.getByRole('listitem').filter({
      has: this.page.getByRole('link', { name, exact: true }),
    })
  }

  async takeSnapshot(title: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Name of the snapshot' }).fill(title)
    await this.page.getByRole('button', { name: 'Take a snapshot now' }).click()
    await expect(this.snapshot(title)).toContainText('Unchanged since')
  }

  snapshot(title: string): Locator {
    return this.page.getByRole('row').filter({ hasText: title })
  }
}
