import { expect, type Locator, type Page } from '@playwright/test'

/** The library, inside a plan or by itself. */
export class LibraryPage {
  constructor(readonly page: Page) {}

  get field(): Locator {
    return this.page.getByRole('searchbox', { name: 'Search the whole library' })
  }

  /** Opens the library by itself, at an item where one is named. */
  async show(ref = ''): Promise<void> {
    await this.page.evaluate((hash) => {
      location.hash = hash
    }, `/library/${ref}`)
    await expect(this.page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
    await expect(this.field).toBeVisible()
  }

  /** The pane with the open item. */
  get item(): Locator {
    return this.page.getByRole('region', { name: 'Item', exact: true })
  }

  get itemTitle(): Locator {
    return this.item.getByRole('heading', { level: 2 })
  }

  /** The list in the middle. */
  get list(): Locator {
    return this.page.getByRole('region', { name: 'Items', exact: true })
  }

  /** Links of the list, in order. */
  get rows(): Locator {
    return this.list.getByRole('listitem').getByRole('link')
  }

  /** Types into the search field and waits for what is found. */
  async search(query: string): Promise<void> {
    await this.field.fill(query)
    await expect(this.list.getByRole('status')).toHaveText(/found/i)
  }

  async browseBy(kind: string, value: RegExp | string): Promise<void> {
    await this.page.getByRole('radio', { name: kind }).check()
    await this.page
      .getByRole('navigation', { name: 'Browse' })
      .getByRole('button', { name: value })
      .click()
  }

  /** Puts the open item into a new collection. */
  async collectInNew(title: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Add to a collection' }).click()
    const choice = this.page.getByRole('dialog')
    await choice.getByRole('textbox', { name: 'New collection' }).fill(title)
    await choice.getByRole('textbox', { name: 'New collection' }).press('Enter')
    await expect(this.collection(title)).toBeVisible()
  }

  /** Ticks or unticks a collection for the open item. */
  async collectIn(title: string, isIn = true): Promise<void> {
    await this.page.getByRole('button', { name: 'Add to a collection' }).click()
    await this.page.getByRole('checkbox', { name: title }).setChecked(isIn)
    await this.page.keyboard.press('Escape')
  }

  /** A collection in the list on the left. */
  collection(title: string): Locator {
    return this.page
      .getByRole('navigation', { name: 'Browse' })
      .getByRole('button', { name: new RegExp(`^${title}`) })
  }

  async openCollection(title: string): Promise<void> {
    await this.collection(title).click()
    await expect(this.list.getByRole('heading', { level: 2, name: title })).toBeVisible()
  }
}
