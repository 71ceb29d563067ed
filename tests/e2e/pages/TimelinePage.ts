import { expect, type Locator, type Page } from '@playwright/test'
import { PlanPage } from './PlanPage'

/** The actions along time. */
export class TimelinePage {
  constructor(readonly page: Page) {}

  get region(): Locator {
    return this.page.getByRole('region', { name: 'Timeline of the actions' })
  }

  async show(): Promise<void> {
    await new PlanPage(this.page).goTo('timeline')
    await expect(this.page.getByRole('heading', { level: 1, name: 'Timeline' })).toBeVisible()
  }

  /** The line of an action. */
  row(title: string): Locator {
    return this.region.getByRole('listitem', { name: new RegExp(`^\\d+\\. ${title}, `) })
  }

  bar(title: string): Locator {
    return this.region.getByRole('button', { name: new RegExp(`^${title}: `) })
  }

  milestone(title: string): Locator {
    return this.region.getByRole('button', { name: new RegExp(`^${title}, `) })
  }

  /** Draws something by the mouse. */
  async draw(what: Locator, pixels: number): Promise<void> {
    await what.scrollIntoViewIfNeeded()
    const box = await what.boundingBox()
    if (!box) throw new Error('There is nothing to draw')
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await this.page.mouse.move(x, y)
    await this.page.mouse.down()
    await this.page.mouse.move(x + pixels / 2, y)
    await this.page.mouse.move(x + pixels, y)
    await this.page.mouse.up()
  }
}
