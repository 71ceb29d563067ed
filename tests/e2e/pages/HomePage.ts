import type { Page } from '@playwright/test'

/** The first screen. */
export class HomePage {
  constructor(readonly page: Page) {}

  /** Opens the sample plan and waits until it is on the screen. */
  async openSample(): Promise<void> {
    await this.page.getByRole('button', { name: 'Try the sample' }).click()
    await this.page.waitForFunction(() => location.hash.includes('/plan/'))
    await this.page.getByTestId('save-state').waitFor()
  }

  /** Goes Home by its address. */
  async show(): Promise<void> {
    await this.page.evaluate(() => {
      location.hash = '/'
    })
    await this.page.getByRole('heading', { level: 1 }).first().waitFor()
  }
}
