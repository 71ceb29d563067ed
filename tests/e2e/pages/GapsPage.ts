import { expect, type Locator, type Page } from '@playwright/test'

/** The screen on which gaps are weighed and decided. */
export class GapsPage {
  constructor(readonly page: Page) {}

  /** Goes there by the rail, as a user does. */
  async show(): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Stages of the plan' })
      .getByRole('link', { name: /^Gaps/ })
      .click()
    await expect(this.page.getByRole('heading', { level: 1, name: 'Gaps' })).toBeVisible()
  }

  get table(): Locator {
    return this.page.getByRole('table')
  }

  /** The row of a gap, by the title of its factor. */
  row(title: string): Locator {
    return this.table.getByRole('row').filter({ has: this.link(title) })
  }

  /** What opens and closes a gap. */
  link(title: string): Locator {
    return this.page.getByRole('rowheader').getByRole('link', { name: title })
  }

  detail(title: string): Locator {
    return this.page.getByRole('region', { name: new RegExp(`^Gap: factor \\d, ${title}$`) })
  }

  /** Titles of the gaps as they are ranked, "2. Leadership and coordination". */
  async ranked(): Promise<string[]> {
    return (await this.page.getByRole('rowheader').allInnerTexts()).map((text) => text.trim())
  }

  weight(title: string, weighing: 'Importance' | 'Urgency' | 'Feasibility'): Locator {
    return this.page.getByRole('combobox', { name: new RegExp(`^${weighing} of .*${title}$`) })
  }

  /** Weighs a gap in all three ways. */
  async weigh(title: string, weights: readonly [string, string, string]): Promise<void> {
    await this.weight(title, 'Importance').selectOption(weights[0])
    await this.weight(title, 'Urgency').selectOption(weights[1])
    await this.weight(title, 'Feasibility').selectOption(weights[2])
  }
}
