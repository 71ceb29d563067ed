/** A calendar day, `YYYY-MM-DD`, without a time zone. */
export type Day = string
/** A moment, ISO 8601 in UTC, for example `2026-11-22T09:30:00.000Z`. */
export type Instant = string

/** Whether the text is a day that exists (30 February does not). */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (year < 1900 || year > 2200) return false
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** Whether the text is a moment that exists, in UTC. The language's own reading takes 30 February for a day in March. */
export function isInstant(text: string): boolean {
  const match = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?Z$/.exec(
    text,
  )
  return isDay(match?.[1] ?? '')
}

/** Days from one day to another: positive when `to` is later. Both must be real days. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/** The day that lies `days` after the given one (before it, when negative). */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/**
 * The same day so many months later (earlier, when negative); the last day of that month where it has no such day: a month after
 * 31 January is 28 or 29 February.
 */
export function dayAfterMonths(day: Day, months: number): Day {
  const [year, month, date] = [day.slice(0, 4), day.slice(5, 7), day.slice(8)].map(Number)
  const first = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1 + months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(date ?? 1, last))
  return first.toISOString().slice(0, 10)
}

/** The calendar day of a moment in the zone of this computer; the edges call it, shared code gets the day handed in. */
export function dayOf(instant: Date): Day {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`
}

// Making a formatter takes a hundred times as long as using it, and a long document has thousands of days and amounts.
const formatters = new Map<string, unknown>()

function made<F>(name: string, make: () => F): F {
  const before = formatters.get(name)
  if (before !== undefined) return before as F
  const formatter = make()
  formatters.set(name, formatter)
  return formatter
}

/** A day in words of the locale (BCP 47), for example "22 November 2026"; `short` gives "22 Nov 2026". */
export function formatDay(day: Day, locale: string, style: 'long' | 'short' = 'long'): string {
  return made(
    `${locale} ${style}`,
    () =>
      new Intl.DateTimeFormat(locale, {
        day: 'numeric',
        month: style,
        year: 'numeric',
        timeZone: 'UTC',
      }),
  ).format(new Date(`${day}T00:00:00Z`))
}

/** A number in the form of the locale (BCP 47), with at most `digits` decimals (2 unless told). */
export function formatNumber(value: number, locale: string, digits = 2): string {
  return made(
    `${locale} ${digits}`,
    () => new Intl.NumberFormat(locale, { maximumFractionDigits: digits }),
  ).format(value)
}

/** An amount of money in the form of the locale; whole units unless there are cents. */
export function formatMoney(amount: number, currency: string, locale: string): string {
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    ...(Number.isInteger(amount) ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : {}),
  }).format(amount)
}
