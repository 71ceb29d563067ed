import { expect, type Locator, type Page } from '@playwright/test'

/** The packs: the list, and the forms of a draft. */
export class PacksPage {
  constructor(readonly page: Page) {}

  async show(): Promise<void> {
    await this.page.evaluate(() => {
      location.hash = '/packs'
    })
    await expect(this.page.getByRole('heading', { level: 1, name: 'Packs' })).toBeVisible()
  }

  /** Begins a new pack of a kind; its forms are then open. */
  async begin(title: string, kind: 'Benchmark' | 'Commitments text' | 'Collection of practice') {
    await this.page.getByRole('button', { name: 'New pack' }).first().click()
    await this.field('Title').fill(title)
    await this.page.getByRole('radio', { name: kind }).check()
    await this.page.getByRole('button', { name: 'Begin' }).click()
    await expect(this.page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  }

  field(name: string): Locator {
    return this.page.getByRole('textbox', { name, exact: true })
  }

  question(id: string): Locator {
    return this.field(`Question ${id}`)
  }

  /** Opens the form of a part of the draft by its entry on the left. */
  async openPart(name: RegExp): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Parts of the pack' })
      .getByRole('button', { name })
      .click()
  }

  async addFactors(titles: readonly string[]): Promise<void> {
    await this.field('Titles of new factors').fill(titles.join('\n'))
    await this.field('Titles of new factors').press('Control+Enter')
  }

  /** Waits until everything typed is on the disk. */
  async saved(): Promise<void> {
    await expect(this.page.getByTestId('pack-save-state')).toHaveAttribute('data-phase', 'saved')
  }

  /** Releases the draft that is open. */
  async release(): Promise<void> {
    await this.page.getByRole('button', { name: 'Release version' }).click()
    const dialog = this.page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Release version' }).click()
    await expect(dialog).toHaveCount(0)
    await expect(this.page.getByText(/It was released/)).toBeVisible()
  }

  /** Chooses an entry of the Excel menu. */
  async excel(entry: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Excel', exact: true }).click()
    await this.page.getByRole('menuitem', { name: entry }).click()
  }
}
