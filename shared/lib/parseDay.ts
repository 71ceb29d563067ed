import { addDays, type Day, daysBetween, isDay } from './dates'
import { type DayWords, dayWords, withoutElision } from './dayWords'
import { shiftDay } from './shiftDay'

export interface DayReading {
  /** BCP 47 tag: its month names and its order of day and month are understood, English always. */
  readonly locale: string
  /** A date without a year is the next one from this day. */
  readonly today: Day
  /** Which day a stretch of time stands for: "June 2027" is its last day for a deadline, its first for a beginning. */
  readonly edge: 'start' | 'end'
}

/** A stretch of days, both included. */
interface Span {
  readonly from: Day
  readonly to: Day
}

/**
 * Reads a day as people write it: "15 March 2027", "15.3.2027", "2027-03-15", "end of June 2027", "mid-June", "Q3 2027", "June",
 * "2027", "in 6 weeks", and so in the other languages of `dayVocabularies`: "Ende Juni 2027", "dans 3 mois". Numbers alone follow
 * the locale's order of day and month (plain `en` counts as British).
 * @returns the day, or null where the text is not one day and nothing else
 */
export function parseDay(text: string, reading: DayReading): Day | null {
  const words = dayWords(reading.locale)
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim().toLocaleLowerCase(reading.locale)
  const day =
    numericDay(withoutLastFiller(plain, words), words, reading) ??
    relativeDay(plain, words, reading) ??
    wordedDay(plain, words, reading)
  return day !== null && isDay(day) ? day : null
}

/** Bulgarian closes a numeric date with the word for year. */
function withoutLastFiller(text: string, words: DayWords): string {
  const last = text.split(' ').at(-1)?.replace(/\.$/, '') ?? ''
  return words.fillers.has(last) ? text.slice(0, text.lastIndexOf(' ')) : text
}

function numericDay(text: string, words: DayWords, reading: DayReading): Day | null {
  const yearFirst = /^(\d{4})(?:[-/]|\. ?)(\d{1,2})(?:[-/]|\. ?)(\d{1,2})\.?$/.exec(text)
  if (yearFirst) return toDay(yearFirst[1], yearFirst[2], yearFirst[3])
  const monthOnly = /^(?:(\d{4})[-/](\d{1,2})|(\d{1,2})(?:[-/]|\. ?)(\d{4}))$/.exec(text)
  if (monthOnly) {
    const span = monthSpan(
      Number(monthOnly[1] ?? monthOnly[4]),
      Number(monthOnly[2] ?? monthOnly[3]),
    )
    return span && edgeOf(span, reading)
  }
  const yearLast = /^(\d{1,2})(?:[-/]|\. ?)(\d{1,2})(?:[-/]|\. ?)(\d{4}|\d{2})\.?$/.exec(text)
  if (!yearLast) return null
  const [, first, second, end = ''] = yearLast
  const year = end.length === 2 ? `20${end}` : end
  const expected = words.monthFirst ? toDay(year, first, second) : toDay(year, second, first)
  return expected ?? (words.monthFirst ? toDay(year, second, first) : toDay(year, first, second))
}

function relativeDay(text: string, words: DayWords, { today }: DayReading): Day | null {
  const near = words.near.get(text)
  if (near !== undefined) return addDays(today, near)
  const ahead = /^(?:(\D+) )?(\d{1,3}) (\p{L}+)(?: (\p{L}+))?$/u.exec(text)
  if (!ahead) return null
  const [, before, count, unit = '', after] = ahead
  const isMeant = before
    ? words.aheadBefore.has(before) && !after
    : after !== undefined && words.aheadAfter.has(after)
  const meant = words.units.get(unit)
  return isMeant && meant ? shiftDay(today, Number(count), meant) : null
}

/** What the words of a text name, each at most once. */
interface Named {
  day?: number
  month?: number
  quarter?: number
  half?: number
  year?: number
  part?: 'start' | 'mid' | 'end'
}

function wordedDay(text: string, words: DayWords, reading: DayReading): Day | null {
  const named = namedIn(text, words, reading.edge)
  if (!named) return null
  if (named.year !== undefined) return dayOfNamed(named, named.year, reading)
  if (named.month === undefined && named.quarter === undefined && named.half === undefined)
    return null
  const thisYear = Number(reading.today.slice(0, 4))
  for (let year = thisYear; year <= thisYear + 8; year += 1) {
    const day = dayOfNamed(named, year, reading)
    if (day !== null && isDay(day) && day >= reading.today) return day
  }
  return null
}

function namedIn(text: string, words: DayWords, edge: 'start' | 'end'): Named | null {
  const named: Named = {}
  const set = <K extends keyof Named>(key: K, value: Named[K]): boolean => {
    if (named[key] !== undefined || value === undefined) return false
    named[key] = value
    return true
  }
  const tokens = withMonthsInOneWord(withoutElision(text), words)
    .replace(/(\p{L})[-–](?=\p{L})/gu, '$1 ')
    .split(/[\s,/]+/)
    .map((token) => token.replace(/^[('"‘’]+|[)'".‘’]+$/gu, ''))
    .filter((token) => token !== '')
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] ?? ''
    const stretch = stretchAt(tokens, index, words)
    let fits: boolean
    if (stretch) {
      fits = set(stretch.of, stretch.number)
      index += stretch.length - 1
    } else if (/^\d{4}$/.test(token)) fits = set('year', Number(token))
    else if (dayNumber.test(token)) fits = set('day', Number.parseInt(token, 10))
    else if (/^\d{1,2}[-–]\d{1,2}$/.test(token)) fits = set('day', dayOfRange(token, edge))
    else if (words.parts.has(token)) fits = set('part', words.parts.get(token))
    else if (words.months.has(token.replaceAll('_', ' ')))
      fits = set('month', words.months.get(token.replaceAll('_', ' ')))
    else fits = words.fillers.has(token)
    if (!fits) return null
  }
  return named
}

/** A day of the month, with the endings that languages give it: "15th", French "1er", Portuguese "1.º". */
const dayNumber = /^\d{1,2}(?:st|nd|rd|th|er|º|ª|°|\.º|:a|:e|ο|η)?$/

/** A quarter or half of a year that begins at a word: "Q3", "3T", "third quarter", "3. Quartal", "kvartal 3", "III kwartał". */
function stretchAt(
  tokens: readonly string[],
  index: number,
  { letters, stretches, ordinals }: DayWords,
): { of: 'quarter' | 'half'; number: number; length: 1 | 2 } | null {
  const [token = '', next = ''] = [tokens[index], tokens[index + 1]]
  const numberOf = (text: string) =>
    ordinals.get(text) ?? Number(/^([1-4])(?:\D{0,3})$/u.exec(text)?.[1] ?? 0)
  const made = (of: 'quarter' | 'half' | undefined, number: number, length: 1 | 2) =>
    of && number >= 1 && number <= (of === 'half' ? 2 : 4) ? { of, number, length } : null
  const short = /^(\p{L}{1,2})\.?([1-4])$|^([1-4])(\p{L}{1,2})$/u.exec(token)
  return (
    made(letters.get(short?.[1] ?? short?.[4] ?? ''), Number(short?.[2] ?? short?.[3]), 1) ??
    made(stretches.get(next), numberOf(token), 2) ??
    made(stretches.get(token), numberOf(next), 2)
  )
}

function withMonthsInOneWord(text: string, words: DayWords): string {
  let joined = text
  for (const name of words.months.keys())
    if (name.includes(' ')) joined = joined.replace(name, name.replaceAll(' ', '_'))
  return joined
}

function dayOfRange(token: string, edge: 'start' | 'end'): number | undefined {
  const [from = 0, to = 0] = token.split(/[-–]/).map(Number)
  if (from >= to) return undefined
  return edge === 'end' ? to : from
}

function dayOfNamed(named: Named, year: number, reading: DayReading): Day | null {
  const { day, month, quarter, half, part } = named
  if (day !== undefined)
    return month === undefined || part !== undefined || quarter !== undefined
      ? null
      : toDay(String(year), String(month), String(day))
  if ([month, quarter, half].filter((value) => value !== undefined).length > 1) return null
  const span =
    month !== undefined
      ? monthSpan(year, month)
      : quarter !== undefined
        ? monthsSpan(year, quarter * 3 - 2, quarter * 3)
        : half !== undefined
          ? monthsSpan(year, half * 6 - 5, half * 6)
          : monthsSpan(year, 1, 12)
  if (!span) return null
  if (part === 'mid')
    return month !== undefined
      ? `${span.from.slice(0, 8)}15`
      : addDays(span.from, Math.floor(daysBetween(span.from, span.to) / 2))
  return edgeOf(span, part ? { ...reading, edge: part } : reading)
}

function edgeOf(span: Span, { edge }: Pick<DayReading, 'edge'>): Day {
  return edge === 'start' ? span.from : span.to
}

function toDay(year = '', month = '', day = ''): Day | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(text) ? text : null
}

function monthSpan(year: number, month: number): Span | null {
  return monthsSpan(year, month, month)
}

function monthsSpan(year: number, first: number, last: number): Span | null {
  const from = toDay(String(year), String(first), '1')
  const start = toDay(String(year), String(last), '1')
  if (!from || !start) return null
  const to = [31, 30, 29, 28].map((day) => toDay(String(year), String(last), String(day)))
  return { from, to: to.find((day) => day !== null) ?? start }
}
