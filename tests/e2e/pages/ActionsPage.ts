import { expect, type Locator, type Page } from '@playwright/test'
import { PlanPage } from './PlanPage'

/** The list of actions, and the action that is open beside it. */
export class ActionsPage {
  constructor(readonly page: Page) {}

  /** The grid of actions, or the plain list that stands beside an open one. */
  get table(): Locator {
    const named = { name: 'Actions', exact: true }
    return this.page.getByRole('grid', named).or(this.page.getByRole('table', named))
  }

  get rows(): Locator {
    return this.table.locator('[data-row]')
  }

  /** The open action. */
  get editor(): Locator {
    return this.page.getByRole('region', { name: 'The open action' })
  }

  async show(): Promise<void> {
    await new PlanPage(this.page).goTo('actions')
    await expect(this.page.getByRole('heading', { level: 1, name: 'Actions' })).toBeVisible()
  }

  async open(title: string): Promise<void> {
    await this.table.getByRole('link', { name: title }).click()
    await expect(this.field('Title')).toHaveValue(title)
  }

  /** Adds an action; the keyboard then stands in its title. */
  async add(title: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Add an action' }).click()
    await expect(this.field('Title')).toBeFocused()
    await this.page.keyboard.type(title)
    await new PlanPage(this.page).saved()
  }

  field(label: string): Locator {
    return this.editor.getByRole('textbox', { name: label, exact: true }).first()
  }

  /** Chooses in a list of choices by typing, as the keyboard does. */
  async choose(label: string, option: string): Promise<void> {
    await this.editor.getByRole('combobox', { name: label, exact: true }).first().click()
    await this.page.getByRole('option', { name: option }).click()
  }

  /** The fields of one milestone of the open action. */
  milestone(title: string): Locator {
    return this.editor.getByRole('group', { name: title, exact: true })
  }

  /** The due day of a milestone of the open action. */
  dueOf(title: string): Locator {
    return this.milestone(title).getByRole('textbox', { name: 'Due', exact: true })
  }

  /** Titles of the rows as shown. */
  async titles(): Promise<string[]> {
    return await this.table.locator('[data-row-focus]').allTextContents()
  }
}
