import { addDays, type Day, isDay } from '#shared/lib/dates'
import { parseDay } from '#shared/lib/parseDay'

/** In which language days are written, and from when a day without a year is counted. */
export interface AnswerReading {
  /** BCP 47 tag. */
  readonly locale: string
  readonly today: Day
}

/** Serial numbers of days from 1990 to 2150. */
const serials = { from: 32_874, to: 91_676 }

/**
 * Reads a day from a cell: a real date, the number that Excel keeps for one, or words as `parseDay` takes them.
 * @returns one day; two where the text can be read either way and somebody must say which; none where it is no day
 */
export function readAnswerDay(cell: string | number, reading: AnswerReading): readonly Day[] {
  if (typeof cell === 'number') {
    if (cell >= serials.from && cell <= serials.to) return [addDays('1899-12-30', Math.floor(cell))]
    return daysOf(Number.isInteger(cell) ? String(cell) : '', reading)
  }
  // A date with a time of day, as some programs paste it.
  const text = cell.trim().replace(/(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d+)?Z?$/, '')
  return turnedDays(text, reading) ?? daysOf(text, reading)
}

function daysOf(text: string, reading: AnswerReading): readonly Day[] {
  const day = parseDay(text, { ...reading, edge: 'end' })
  return day === null ? [] : [day]
}

/**
 * Both readings of a date in numbers, where day and month could change places. In English `3/4/2027` is either, as both orders are
 * at home in it; elsewhere the language has one order, unless the text is written in another language's way.
 */
function turnedDays(text: string, { locale, today }: AnswerReading): readonly Day[] | null {
  const match = /^(\d{1,2})([-/]|\. ?)(\d{1,2})\2(\d{4}|\d{2})\.?$/.exec(text)
  if (!match) return null
  const [, first = '', sign = '', second = '', year = ''] = match
  if (first.padStart(2, '0') === second.padStart(2, '0')) return null
  const isEnglish = /^en(?:-|$)/i.test(locale)
  if (!isEnglish || sign !== '/') return null
  const expected = parseDay(text, { locale, today, edge: 'end' })
  const full = year.length === 2 ? `20${year}` : year
  const both = [
    [second, first],
    [first, second],
  ]
    .map(([month = '', day = '']) => `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
    .filter(isDay)
  if (both.length < 2) return null
  return [...both].sort((a, b) => Number(b === expected) - Number(a === expected))
}
