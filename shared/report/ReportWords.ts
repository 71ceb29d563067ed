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
  /** "Met: 3; Partly met: 4": what there is, with how many; kinds of which there are none are left out. */
  readonly tally: (counts: readonly (readonly [what: string, count: number])[]) => string
}

/**
 * Makes the words for one report. Forms are remembered, as the same days and amounts come back in many places of a long report.
 * @param currency ISO 4217 code
 */
export function reportWords(translate: Translate, locale: string, currency: string): ReportWords {
  const t = rememberedSentences(translate)
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

/** The same sentences come back for every action of a plan; looking each up again took a tenth of the whole time. */
function rememberedSentences(translate: Translate): Translate {
  const known = new Map<string, string>()
  const lookUp = translate as (key: string, values?: Record<string, unknown>) => string
  const remembering = (key: string, values?: Record<string, unknown>): string => {
    const name = values ? `${key}\u0000${JSON.stringify(values)}` : key
    const before = known.get(name)
    if (before !== undefined) return before
    const sentence = lookUp(key, values)
    known.set(name, sentence)
    return sentence
  }
  return remembering as Translate
}
