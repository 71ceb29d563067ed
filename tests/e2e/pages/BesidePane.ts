import { expect, type Locator, type Page } from '@playwright/test'

/** What the library says beside the item in focus, on whichever screen. */
export class BesidePane {
  constructor(readonly page: Page) {}

  get field(): Locator {
    return this.page.getByRole('region', { name: 'What bears on this' })
  }

  /** An item by words that it shows. */
  item(words: string): Locator {
    return this.field.getByRole('listitem').filter({ hasText: words }).first()
  }

  /** Makes a draft of an item, by the words it shows, and waits until the app says so. */
  async draft(kind: 'action' | 'milestones' | 'indicator', words: string): Promise<void> {
    const name = kind === 'milestones' ? /^Draft milestones/ : new RegExp(`^Draft an ${kind}`)
    await this.item(words).getByRole('button', { name }).click()
    await expect(this.page.getByText(/stands? in the plan/).first()).toBeVisible()
  }
}
