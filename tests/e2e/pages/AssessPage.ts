import { expect, type Locator, type Page } from '@playwright/test'

/** The words of the levels, by the digit that sets them. */
export const levelWords = {
  '1': 'Met',
  '2': 'Partly met',
  '3': 'Not met',
  '4': 'Not our competence',
  '0': 'Not assessed',
} as const

/** The screen on which the guide questions are answered. */
export class AssessPage {
  constructor(readonly page: Page) {}

  card(questionId: string): Locator {
    return this.page.locator(`#question-${questionId.replaceAll('.', '-')}`)
  }

  /** A choice of level in a card, by its words. */
  choice(questionId: string, words: string): Locator {
    return this.card(questionId).getByRole('radio', { name: words, exact: true })
  }

  reasoning(questionId: string): Locator {
    return this.card(questionId).getByRole('textbox', { name: 'Reasoning' })
  }

  /** The box that says how the open factor stands. */
  get factorLevel(): Locator {
    return this.page.getByRole('region', { name: 'Level of this factor' })
  }

  get guidance(): Locator {
    return this.page.getByRole('complementary', { name: /^Guidance/ })
  }

  /** A factor in the list on the left, by its title. */
  factor(title: string): Locator {
    return this.page
      .getByRole('navigation', { name: 'Factors of the benchmark' })
      .getByRole('link', { name: title })
  }

  async expectAnswered(done: number): Promise<void> {
    await expect(this.page.getByRole('status').filter({ hasText: 'answered' })).toHaveText(
      `${done} of 49 answered`,
    )
  }

  /** Ids of the questions, in order, as the cards of all factors show them one after the other. */
  async expectInFocus(questionId: string): Promise<void> {
    await expect(this.card(questionId)).toBeFocused()
    await expect
      .poll(() => this.page.evaluate(() => location.hash))
      .toMatch(new RegExp(`/assess/F\\d/${questionId.replace('.', '\\.')}$`))
  }
}
