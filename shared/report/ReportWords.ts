import { type Day, formatDay, formatMoney, formatNumber } from '#shared/lib/dates'
import type { Translate } from '#shared/messages/createTranslator'

/** How things are put into words: sentences from the catalogue, days, numbers and money in the form of the locale. */
export interface ReportWords {
  readonly t: Translate
  readonly locale: string
  /** "22 November 2026"; the word for "no date" where there is none. */
  readonly day: (day: Day | null) => string
  /** "22 Nov 2026", for tables. */
  readonly shortDay: (day: Day | null) => string
  readonly number: (value: number) => string
  readonly money: (amount: number) => string
  /** "Met 3; Partly met 4": what there is, with how many; kinds of which there are none are left out. */
  readonly tally: (counts: readonly (readonly [what: string, count: number])[]) => string
}

/**
 * Makes the words for one report. Forms are remembered, as the same days and amounts come back in many places of a long report.
 * @param currency ISO 4217 code
 */
export function reportWords(t: Translate, locale: string, currency: string): ReportWords {
  const none = t('report:none.date')
  const day = remembered((value: Day) => formatDay(value, locale))
  const shortDay = remembered((value: Day) => formatDay(value, locale, 'short'))
  const number = remembered((value: number) => formatNumber(value, locale))
  const money = remembered((amount: number) => formatMoney(amount, currency, locale))
  return {
    t,
    locale,
    day: (value) => (value ? day(value) : none),
    shortDay: (value) => (value ? shortDay(value) : none),
    number,
    money,
    tally: (counts) =>
      counts
        .filter(([, count]) => count > 0)
        .map(([what, count]) => t('report:tally.item', { what, number: number(count) }))
        .join(t('report:tally.between')),
  }
}

function remembered<T>(form: (value: T) => string): (value: T) => string {
  const known = new Map<T, string>()
  return (value) => {
    const before = known.get(value)
    if (before !== undefined) return before
    const made = form(value)
    known.set(value, made)
    return made
  }
}
