import type { Day } from '#shared/lib/dates'
import { dayWords } from '#shared/lib/dayWords'
import { parseDay } from '#shared/lib/parseDay'

/** How one typed line is understood. */
export interface MilestoneLine {
  /** Number of the line in the text, from 1. */
  readonly line: number
  readonly title: string
  readonly dueOn: Day | null
  /**
   * `no-title`: only a date; `too-long`: more than a title can hold (neither can be added).
   * `no-date`: nothing that looks like a date; `unclear-date`: something does, but it is no day (both are added without a date).
   */
  readonly problem: 'no-title' | 'too-long' | 'no-date' | 'unclear-date' | null
}

const longestTitle = 300
const bullet = /^\s*(?:[-–—•*·▪o]\s+|\d{1,3}[.)]\s+(?=\p{L}))/u
const separator = /[\s–—:;|,(\-\t]+$/u

/**
 * Reads milestones typed one per line with a date at the end or the beginning: "Course starts – end of June 2027",
 * "2027-09-01 First report". A single year, or a month without year, counts as a date only after a dash, a comma, a bracket or a word like
 * "by", since titles end in them too ("Budget 2027"). Empty lines are left out.
 * @param reading `locale` (BCP 47) and `today`, as `parseDay` takes them
 */
export function parseMilestoneLines(
  text: string,
  reading: { readonly locale: string; readonly today: Day },
): MilestoneLine[] {
  return text.split(/\r?\n/).flatMap((raw, index) => {
    const content = raw.replace(bullet, '').replace(/\t/g, ' – ').replace(/\s+/g, ' ').trim()
    return content === '' ? [] : [{ line: index + 1, ...parseLine(content, reading) }]
  })
}

type Reading = { readonly locale: string; readonly today: Day }

function parseLine(content: string, reading: Reading): Omit<MilestoneLine, 'line'> {
  const day = (part: string) => parseDay(part, { ...reading, edge: 'end' })
  if (day(content)) return { title: '', dueOn: day(content), problem: 'no-title' }
  const words = content.split(' ')
  const atEnd = dateAtEnd(words, reading, day)
  if (atEnd === 'unclear') return titled(content, null, 'unclear-date')
  if (atEnd) return titled(atEnd.title, atEnd.dueOn, null)
  const atStart = dateAtStart(words, day)
  if (atStart) return titled(atStart.title, atStart.dueOn, null)
  return titled(content, null, looksLikeDate(words, reading) ? 'unclear-date' : 'no-date')
}

function titled(
  title: string,
  dueOn: Day | null,
  problem: MilestoneLine['problem'],
): Omit<MilestoneLine, 'line'> {
  if (title === '') return { title, dueOn, problem: 'no-title' }
  return { title, dueOn, problem: title.length > longestTitle ? 'too-long' : problem }
}

/** The longest end of the line that is a day. */
function dateAtEnd(
  words: readonly string[],
  reading: Reading,
  day: (part: string) => Day | null,
): { title: string; dueOn: Day } | 'unclear' | null {
  // No date has more words than this one: "by the end of the first quarter of 2027".
  for (let at = Math.max(1, words.length - 10); at < words.length; at += 1) {
    const tail = words
      .slice(at)
      .join(' ')
      .replace(/^[(–—-]\s*|[).;]+$/gu, '')
    const dueOn = day(tail)
    if (!dueOn) continue
    const before = words.slice(0, at)
    // "31 June 2027" is no day, but its end is a month: better to ask than to take the month.
    if (/\d/.test(before.at(-1) ?? '') && startsWithMonth(tail, reading)) return 'unclear'
    const title = withoutConnectors(before.join(' '), reading)
    const first = words[at] ?? ''
    const marked =
      title !== before.join(' ') || /^[(–—-]/.test(first) || isConnector(first, reading)
    if (marked || !isVague(tail)) return { title, dueOn }
  }
  return null
}

/** A day before the title, "2027-09-01: First report". Only full dates, which a title would hardly begin with. */
function dateAtStart(
  words: readonly string[],
  day: (part: string) => Day | null,
): { title: string; dueOn: Day } | null {
  for (let length = Math.min(6, words.length - 1); length >= 1; length -= 1) {
    const head = words.slice(0, length).join(' ').replace(separator, '')
    const dueOn = day(head)
    if (!dueOn || isVague(head)) continue
    const title = words
      .slice(length)
      .join(' ')
      .replace(/^[\s–—:;|,-]+/u, '')
    return { title, dueOn }
  }
  return null
}

/** Takes away words that only led to the date: "Report due by". */
function withoutConnectors(text: string, reading: Reading): string {
  let rest = text.replace(separator, '')
  for (
    let last = rest.split(' ').at(-1);
    last && isConnector(last, reading);
    last = rest.split(' ').at(-1)
  )
    rest = rest.slice(0, -last.length).replace(separator, '')
  return rest
}

function isConnector(word: string, { locale }: Reading): boolean {
  return dayWords(locale).connectors.has(word.toLocaleLowerCase(locale))
}

/** A year or a month's name alone: a title may end so without meaning a date. */
function isVague(part: string): boolean {
  return /^(?:\d{4}|\p{L}+)$/u.test(part.trim())
}

function startsWithMonth(text: string, { locale }: Reading): boolean {
  return isMonth(text.split(' ')[0] ?? '', locale)
}

function isMonth(word: string, locale: string): boolean {
  return dayWords(locale).months.has(word.toLocaleLowerCase(locale).replace(/[.,;)]+$/, ''))
}

/** Whether a line without a readable date has something that was meant as one: a number date, or a month beside a number. */
function looksLikeDate(words: readonly string[], { locale }: Reading): boolean {
  if (words.some((word) => /^\(?\d{1,4}([./-])\d{1,2}\1\d{1,4}\)?[.,;]?$/.test(word))) return true
  return words.some(
    (word, index) =>
      isMonth(word, locale) &&
      (/^\d/.test(words[index - 1] ?? '') || /^\d/.test(words[index + 1] ?? '')),
  )
}
