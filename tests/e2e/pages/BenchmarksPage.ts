import { expect, type Locator, type Page } from '@playwright/test'

/** The part of the City screen that says which benchmarks the plan stands on. */
export class BenchmarksPage {
  constructor(readonly page: Page) {}

  /** Goes there by the rail, as a user does. */
  async show(): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Stages of the plan' })
      .getByRole('link', { name: 'City', exact: true })
      .click()
    await expect(this.page.getByRole('region', { name: 'Benchmarks of this plan' })).toBeVisible()
  }

  /** A benchmark of the plan, by the beginning of its title. */
  benchmark(title: string): Locator {
    return this.page
      .getByRole('region', { name: 'Benchmarks of this plan' })
      .getByRole('region', { name: new RegExp(`^${title}`) })
  }

  module(title: string): Locator {
    return this.page.getByRole('checkbox', { name: title })
  }

  /** Adds a benchmark with some of its modules. */
  async add(title: string, modules: readonly string[] = []): Promise<void> {
    await this.page.getByRole('button', { name: 'Add a benchmark' }).click()
    await this.page.getByRole('checkbox', { name: new RegExp(`^${title}`) }).check()
    for (const module of modules) await this.module(module).check()
    await this.page.getByRole('button', { name: 'Add to the plan' }).click()
    await expect(this.benchmark(title)).toBeVisible()
  }
}
