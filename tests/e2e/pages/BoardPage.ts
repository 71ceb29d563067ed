import { expect, type Locator, type Page } from '@playwright/test'
import { PlanPage } from './PlanPage'

/** The actions as cards in columns. */
export class BoardPage {
  constructor(readonly page: Page) {}

  async show(): Promise<void> {
    await new PlanPage(this.page).goTo('board')
    await expect(this.page.getByRole('heading', { level: 1, name: 'Board' })).toBeVisible()
  }

  column(status: string): Locator {
    return this.page.getByRole('region', { name: new RegExp(`^${status} \\(`) })
  }

  card(title: string): Locator {
    return this.page.locator('[data-card]').filter({ has: this.link(title) })
  }

  link(title: string): Locator {
    return this.page.getByRole('link', { name: title, exact: true })
  }

  /** Titles of the cards of a column, from top to bottom. */
  async titles(status: string): Promise<string[]> {
    return await this.column(status).locator('[data-row-focus]').allTextContents()
  }
}
