/** What a typed text says as a number. `empty` is "unknown", which is not zero. */
export type ParsedNumber =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'unreadable' }

interface NumberSigns {
  readonly decimal: string
  readonly group: string
  /** The locale's own digits, zero to nine. */
  readonly digits: readonly string[]
}

const signsByLocale = new Map<string, NumberSigns>()

/**
 * Reads a number as people of the locale (BCP 47) type it: `1 234,5`, `1.234,5`, `1,234.5`, `1’234.5`, with a minus or a percent
 * sign (which is dropped: the unit says percent). Where point and comma are used otherwise than the locale does, the
 * number is taken only if it can mean one thing: `1.5` is one and a half everywhere, `1.500` goes by the locale.
 */
export function parseNumber(text: string, locale: string): ParsedNumber {
  const signs = signsOf(locale)
  let rest = text.normalize('NFKC').trim()
  if (rest === '') return { kind: 'empty' }
  for (const [value, digit] of signs.digits.entries()) rest = rest.replaceAll(digit, String(value))
  rest = rest
    .replace(/[\u200E\u200F\u061C]/g, '')
    .replace(/\s*[%٪]$/, '')
    .replace(/^[\u2212\u2013]/, '-')
  const match = /^([+-]?)\s*(\d[\d\s.,'’٬٫]*)$/.exec(rest)
  if (!match) return { kind: 'unreadable' }
  const plain = withoutGroups(match[2] ?? '', signs)
  if (plain === null) return { kind: 'unreadable' }
  const value = Number(plain) * (match[1] === '-' ? -1 : 1)
  return Number.isFinite(value) ? { kind: 'number', value: value === 0 ? 0 : value } : unreadable
}

const unreadable: ParsedNumber = { kind: 'unreadable' }

/** The number with a point for decimals and no groups, or null where the signs do not make a number. */
function withoutGroups(text: string, signs: NumberSigns): string | null {
  const decimal = decimalSignIn(text, signs)
  const [whole = '', fraction, ...more] = decimal ? text.split(decimal) : [text]
  if (more.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return null
  const separators = new Set(whole.match(/[^\d]/g)?.map((sign) => (/\s/.test(sign) ? ' ' : sign)))
  if (separators.size > 1 || (separators.size === 1 && !isGrouped(whole))) return null
  return whole.replace(/\D/g, '') + (fraction === undefined ? '' : `.${fraction}`)
}

/** Which of the signs in the text closes the whole part; null where there is none. */
function decimalSignIn(text: string, signs: NumberSigns): string | null {
  const marks = text.match(/[.,٫]/g) ?? []
  const last = marks.at(-1)
  if (!last) return null
  if (new Set(marks).size > 1) return last
  if (last === signs.decimal) return last
  // One foreign sign, and not where a group could end: it can only mean decimals.
  return marks.length === 1 && !isGrouped(text) ? last : null
}

/** Groups of three, or of two before the last three as in India. */
function isGrouped(whole: string): boolean {
  return /^[1-9]\d{0,2}(\D\d{3})+$/.test(whole) || /^[1-9]\d?(\D\d{2})*\D\d{3}$/.test(whole)
}

function signsOf(locale: string): NumberSigns {
  const known = signsByLocale.get(locale)
  if (known) return known
  const format = new Intl.NumberFormat(locale, { useGrouping: true })
  const parts = format.formatToParts(-1_234_567.8)
  const sign = (type: 'decimal' | 'group', otherwise: string) =>
    parts.find((part) => part.type === type)?.value ?? otherwise
  const signs: NumberSigns = {
    decimal: sign('decimal', '.'),
    group: sign('group', ','),
    digits: Array.from({ length: 10 }, (_, digit) => format.format(digit)),
  }
  signsByLocale.set(locale, signs)
  return signs
}
