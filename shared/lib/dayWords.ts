/** The words of a language in which days are written. */
export interface DayWords {
  /** Month names and their abbreviations in lower case, without dots, to 1–12. Some hold a space: Irish "meán fómhair". */
  readonly months: ReadonlyMap<string, number>
  /** Words for the beginning, the middle and the end of a stretch of time. */
  readonly parts: ReadonlyMap<string, 'start' | 'mid' | 'end'>
  readonly ordinals: ReadonlyMap<string, number>
  /** Words that a date may carry without changing it: "of", Spanish "de", Lithuanian "m." and "d.". */
  readonly fillers: ReadonlySet<string>
  /** Whether numbers alone put the month before the day. */
  readonly monthFirst: boolean
}

const english = {
  parts: {
    start: ['start', 'beginning', 'early'],
    mid: ['mid', 'middle'],
    end: ['end', 'late'],
  },
  ordinals: [
    ['first', '1st'],
    ['second', '2nd'],
    ['third', '3rd'],
    ['fourth', '4th'],
  ],
  fillers: ['of', 'the', 'by', 'until', 'till', 'in', 'on', 'at', 'due'],
} as const

const wordsByLocale = new Map<string, DayWords>()

/**
 * The words for days in a locale (BCP 47). Month names and small words come from Intl, so that every language follows; English is
 * understood beside each, since the screens may be English where the plan is not.
 */
export function dayWords(locale: string): DayWords {
  const known = wordsByLocale.get(locale)
  if (known) return known
  const locales = [locale, 'en-GB', 'en-US']
  const words: DayWords = {
    months: monthNames(locales),
    parts: new Map(
      (['start', 'mid', 'end'] as const).flatMap((part) =>
        english.parts[part].map((word) => [word, part] as const),
      ),
    ),
    ordinals: new Map(
      english.ordinals.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
    ),
    fillers: new Set([...english.fillers, ...locales.flatMap(smallWords)]),
    monthFirst: isMonthFirst(locale),
  }
  wordsByLocale.set(locale, words)
  return words
}

const monthForms: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric', year: 'numeric' },
  { month: 'short', day: 'numeric', year: 'numeric' },
]

/** All names of the months, and every beginning of one from three letters on that fits no other month. */
function monthNames(locales: readonly string[]): Map<string, number> {
  const names = new Map<string, number>()
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
