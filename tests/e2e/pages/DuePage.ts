import type { Locator, Page } from '@playwright/test'
import { PlanPage } from './PlanPage'

/** What is due now, and how the owners stand. */
export class DuePage {
  readonly plan: PlanPage

  constructor(readonly page: Page) {
    this.plan = new PlanPage(page)
  }

  get table(): Locator {
    return this.page.getByRole('table')
  }

  /** What the screen says was just done. */
  get done(): Locator {
    return this.page.getByRole('status').filter({ hasText: ': ' })
  }

  async show(): Promise<void> {
    await this.plan.goTo('monitor')
    // The last group needs the history, which is read after the first drawing; the sample has such a group.
    await this.table.getByRole('heading', { name: /^Nothing changed for/ }).waitFor()
  }

  /** The headings of the list, for example `Late (9)`. */
  async groups(): Promise<string[]> {
    return await this.table.getByRole('heading').allTextContents()
  }

  /** How many entries a group has; 0 where it is not there. */
  async countOf(group: string): Promise<number> {
    const heading = (await this.groups()).find((text) => text.startsWith(`${group} (`))
    return Number(/\((\d+)\)$/.exec(heading ?? '')?.[1] ?? 0)
  }

  row(title: string): Locator {
    return this.table
      .locator('[data-row]')
      .filter({ has: this.page.getByRole('link', { name: title, exact: true }) })
  }

  /** The titles of the entries that a command is offered for, in the order of the list. */
  async titlesWith(command: 'Mark reached' | 'New date' | 'Record value'): Promise<string[]> {
    const names = await this.table
      .getByRole('button', { name: `${command}: ` })
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''))
    return names.map((name) => name.slice(`${command}: `.length))
  }

  async command(command: string, title: string): Promise<Locator> {
    await this.row(title)
      .getByRole('button', { name: `${command}: ${title}` })
      .click()
    return this.page.getByRole('dialog')
  }

  /** The text of what has the keyboard. */
  async focused(): Promise<string> {
    return await this.page.evaluate(
      () =>
        document.activeElement?.getAttribute('aria-label') ??
        document.activeElement?.textContent ??
        '',
    )
  }
}
