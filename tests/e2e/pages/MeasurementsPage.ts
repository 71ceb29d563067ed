import { expect, type Locator, type Page } from '@playwright/test'
import { PlanPage } from './PlanPage'

/** The grid of measurements. */
export class MeasurementsPage {
  constructor(readonly page: Page) {}

  get grid(): Locator {
    return this.page.getByRole('grid', { name: 'Measurements' })
  }

  /** What the cell with the keyboard says. */
  get bar(): Locator {
    return this.page.getByRole('region', { name: 'The chosen cell' })
  }

  async show(): Promise<void> {
    await new PlanPage(this.page).goTo('measurements')
    await expect(this.page.getByRole('heading', { name: 'Measurements', level: 1 })).toBeVisible()
  }

  /** Columns by years, quarters or months. */
  async columns(kind: 'Years' | 'Quarters' | 'Months'): Promise<void> {
    await this.page.getByRole('radiogroup', { name: 'Columns' }).getByText(kind).click()
  }

  row(name: string): Locator {
    return this.grid.getByRole('row').filter({ hasText: name })
  }

  /** The cell of an indicator in the period that begins on a day. */
  cell(name: string, from: string): Locator {
    return this.row(name).locator(`[data-cell="period ${from}"]`)
  }

  /** Puts the keyboard on a cell. */
  async goTo(name: string, from: string): Promise<void> {
    await this.cell(name, from).click()
    await expect(this.cell(name, from)).toBeFocused()
  }

  /** Pastes cells, as Ctrl+V does with what Excel put on the clipboard. */
  async paste(rows: readonly (readonly string[])[]): Promise<void> {
    const text = rows.map((cells) => cells.join('\t')).join('\r\n')
    await this.page.evaluate((words) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', words)
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      )
    }, text)
  }
}
