import { type DayVocabulary, dayVocabularies, type TimeUnit } from './dayVocabulary'

/** The words of a language in which days are written. */
export interface DayWords {
  /** Month names and their abbreviations in lower case, without dots, to 1–12. Some hold a space: Irish "meán fómhair". */
  readonly months: ReadonlyMap<string, number>
  /** Words for the beginning, the middle and the end of a stretch of time. */
  readonly parts: ReadonlyMap<string, 'start' | 'mid' | 'end'>
  readonly ordinals: ReadonlyMap<string, number>
  /** Words for a quarter or a half of a year, and the letters that stand for them beside a number ("Q3", "T3", "H1"). */
  readonly stretches: ReadonlyMap<string, 'quarter' | 'half'>
  readonly letters: ReadonlyMap<string, 'quarter' | 'half'>
  /** Words that a date may carry without changing it: "of", Spanish "de", Lithuanian "m." and "d.". */
  readonly fillers: ReadonlySet<string>
  /** Those of them that lead from what happens to its date: "by", German "bis". */
  readonly connectors: ReadonlySet<string>
  /** Whole texts that mean a day near today, to the days ahead: "tomorrow" to 1. */
  readonly near: ReadonlyMap<string, number>
  readonly units: ReadonlyMap<string, TimeUnit>
  /** What stands before, or (Finnish) after, a number of units to come: "in 3 months". */
  readonly aheadBefore: ReadonlySet<string>
  readonly aheadAfter: ReadonlySet<string>
  /** Whether numbers alone put the month before the day. */
  readonly monthFirst: boolean
}

const wordsByLocale = new Map<string, DayWords>()

/**
 * The words for days in a locale (BCP 47). Month names and small words come from Intl, so that every language follows; words for parts of
 * the year come from `dayVocabularies`. English is understood beside each, since the screens may be English where the plan is not.
 */
export function dayWords(locale: string): DayWords {
  const known = wordsByLocale.get(locale)
  if (known) return known
  const locales = [locale, 'en-GB', 'en-US']
  const language = locale.toLowerCase().split('-')[0] ?? ''
  // The plan's language comes last, so that its meaning of a word counts: Dutch "half" is the middle of a month.
  const spoken = [dayVocabularies.en, dayVocabularies[language]].filter((one) => one !== undefined)
  const words: DayWords = {
    months: monthNames(locales, dayVocabularies[language]),
    parts: toMeaning(spoken, ['start', 'mid', 'end'], (one, part) => one[part]),
    ordinals: new Map(
      spoken.flatMap(({ ordinals }) =>
        ordinals.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
      ),
    ),
    stretches: toMeaning(spoken, ['quarter', 'half'], (one, stretch) => one[stretch]),
    letters: toMeaning(spoken, ['quarter', 'half'], (one, stretch) => one[`${stretch}Letters`]),
    fillers: new Set([
      ...spoken.flatMap(({ fillers, connectors }) => [...fillers, ...connectors]),
      ...locales.flatMap(smallWords),
    ]),
    connectors: new Set(spoken.flatMap(({ connectors }) => connectors)),
    near: new Map(
      spoken.flatMap(({ today, tomorrow }) => [
        ...today.map((word) => [word, 0] as const),
        ...tomorrow.map((word) => [word, 1] as const),
      ]),
    ),
    units: toMeaning(spoken, ['day', 'week', 'month', 'year'], ({ units }, unit) => units[unit]),
    aheadBefore: new Set(spoken.flatMap(({ aheadBefore }) => aheadBefore)),
    aheadAfter: new Set(spoken.flatMap(({ aheadAfter }) => aheadAfter)),
    monthFirst: isMonthFirst(locale),
  }
  wordsByLocale.set(locale, words)
  return words
}

/** Each word to what it means. */
function toMeaning<M>(
  spoken: readonly DayVocabulary[],
  meanings: readonly M[],
  wordsFor: (vocabulary: DayVocabulary, meaning: M) => readonly string[],
): ReadonlyMap<string, M> {
  return new Map(
    spoken.flatMap((one) =>
      meanings.flatMap((meaning) => wordsFor(one, meaning).map((word) => [word, meaning] as const)),
    ),
  )
}

const monthForms: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric', year: 'numeric' },
  { month: 'short', day: 'numeric', year: 'numeric' },
]

/** All names of the months, and every beginning of one from three letters on that fits no other month. */
function monthNames(
  locales: readonly string[],
  vocabulary: DayVocabulary | undefined,
): Map<string, number> {
  const names = new Map<string, number>()
  for (const [index, forms] of vocabulary?.monthForms.entries() ?? [])
    for (const form of forms.split(' ')) names.set(form, index + 1)
  const beginnings = new Map<string, number | null>()
  for (const locale of locales)
    for (const form of monthForms) {
      const format = new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' })
      for (let month = 1; month <= 12; month += 1) {
        const part = format.formatToParts(Date.UTC(2027, month - 1, 15))
        const name = bare(part.find(({ type }) => type === 'month')?.value ?? '', locale)
        if (!/\p{L}/u.test(name)) continue
        if (!names.has(name)) names.set(name, month)
        for (let length = 3; length < name.length; length += 1) {
          const beginning = name.slice(0, length)
          const other = beginnings.get(beginning)
          beginnings.set(beginning, other === undefined || other === month ? month : null)
        }
      }
    }
  for (const [beginning, month] of beginnings)
    if (month !== null && !names.has(beginning)) names.set(beginning, month)
  return names
}

function smallWords(locale: string): string[] {
  return monthForms
    .slice(2)
    .flatMap((form) =>
      new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' })
        .formatToParts(Date.UTC(2027, 2, 15))
        .filter(({ type }) => type === 'literal')
        .flatMap(({ value }) => value.split(/\s+/)),
    )
    .map((word) => bare(word, locale))
    .filter((word) => /\p{L}/u.test(word))
}

function isMonthFirst(locale: string): boolean {
  if (locale.toLowerCase() === 'en') return false
  const order = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  })
    .formatToParts(0)
    .map(({ type }) => type)
  return (
    order.indexOf('month') < order.indexOf('day') && order.indexOf('day') < order.indexOf('year')
  )
}

function bare(word: string, locale: string): string {
  return withoutElision(word.normalize('NFC').toLocaleLowerCase(locale)).replace(
    /^[.,'’]+|[.,'’]+$/gu,
    '',
  )
}

/** Catalan "d’abril" as "abril". */
export function withoutElision(text: string): string {
  return text.replace(/(?<!\p{L})d['’](?=\p{L})/gu, '')
}
