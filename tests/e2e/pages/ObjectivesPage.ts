import type { Locator, Page } from '@playwright/test'
import { PlanPage } from './PlanPage'

/** The objectives: the list on the left, the open one with its way on the right. */
export class ObjectivesPage {
  readonly list: Locator
  readonly detail: Locator
  constructor(readonly page: Page) {
    this.list = page.getByRole('navigation', { name: 'Objectives of the plan' })
    this.detail = page.getByRole('region', { name: 'The objective', exact: true })
  }

  async show(): Promise<void> {
    await new PlanPage(this.page).goTo('objectives')
  }

  /** The titles in their order, without the counts. */
  async titles(): Promise<string[]> {
    const entries = await this.list.locator('ol a > span:first-child').allTextContents()
    return entries.map((text) => text.trim())
  }

  /** One step of the way that leads to the open objective. */
  step(name: string): Locator {
    return this.detail.getByRole('region', { name, exact: true })
  }
}
