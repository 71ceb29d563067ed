import { readdirSync } from 'node:fs'
import { expect, type Locator, type Page } from '@playwright/test'
import { answerOpenDialog, type RunningApp } from '../fixtures'
import { PlanPage } from './PlanPage'

/** The screen of the sheets for owners. */
export class SheetsPage {
  readonly page: Page
  readonly plan: PlanPage

  constructor(readonly app: RunningApp) {
    this.page = app.page
    this.plan = new PlanPage(app.page)
  }

  async show(): Promise<void> {
    await this.plan.goTo('sheets')
    await expect(this.page.getByRole('heading', { level: 1, name: 'Owner sheets' })).toBeVisible()
  }

  /** Makes the sheets of one owner in a folder; gives the names of the files. */
  async makeFor(owner: string, folder: string): Promise<string[]> {
    const all = this.page.getByRole('checkbox', { name: 'Ask all of them' })
    await all.uncheck()
    await this.page.getByRole('checkbox', { name: `Ask ${owner}` }).check()
    await answerOpenDialog(this.app, [folder])
    await this.page.getByRole('button', { name: 'Make 1 sheet …' }).click()
    await expect(this.page.getByText('A sheet for one owner is in the folder')).toBeVisible()
    return readdirSync(folder).sort()
  }

  async readBack(paths: string[]): Promise<void> {
    await answerOpenDialog(this.app, paths)
    await this.page.getByRole('button', { name: 'Read sheets back in …' }).click()
  }

  /** What came of a file. */
  result(fileName: string): Locator {
    return this.page.getByRole('region', { name: `What came back in “${fileName}”` })
  }

  /** The row of a difference: what it is about, and the field. */
  difference(title: string, field: string): Locator {
    return this.page
      .getByRole('row')
      .filter({ has: this.page.getByRole('checkbox', { name: `Take: ${title}, ${field}` }) })
  }

  sent(owner: string): Locator {
    return this.page
      .getByRole('table', { name: 'Sheets sent' })
      .getByRole('row')
      .filter({ hasText: owner })
  }
}
