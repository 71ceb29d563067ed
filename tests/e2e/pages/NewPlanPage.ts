import type { Page } from '@playwright/test'

/** The form for a new plan. */
export class NewPlanPage {
  constructor(readonly page: Page) {}

  /** Makes a plan of a city with what the form proposes; the app then stands at its first question. */
  async make(city: string): Promise<void> {
    await this.page.evaluate(() => {
      location.hash = '/new'
    })
    const field = this.page.getByRole('textbox', { name: 'City', exact: true })
    await field.fill(city)
    await field.press('Enter')
    await this.page.locator('#question-F1-Q1').waitFor()
  }
}
