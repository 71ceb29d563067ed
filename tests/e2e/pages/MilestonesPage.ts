import { expect, type Locator, type Page } from '@playwright/test'
import { PlanPage } from './PlanPage'

/** The manager's list of all milestones. */
export class MilestonesPage {
  constructor(readonly page: Page) {}

  get table(): Locator {
    return this.page.getByRole('grid', { name: 'Milestones', exact: true })
  }

  async show(): Promise<void> {
    await new PlanPage(this.page).goTo('milestones')
    await expect(this.page.getByRole('heading', { level: 1, name: 'Milestones' })).toBeVisible()
  }

  /** Headings of the groups, in order. */
  async groups(): Promise<string[]> {
    return await this.table.getByRole('heading', { level: 2 }).allTextContents()
  }

  row(title: string): Locator {
    return this.table.getByRole('row').filter({ has: this.page.getByRole('link', { name: title }) })
  }

  async setStatus(title: string, status: string): Promise<void> {
    await this.row(title).getByRole('combobox').selectOption({ label: status })
  }
}
