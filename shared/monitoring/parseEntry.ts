import { formatNumber } from '#shared/lib/dates'
import { parseNumber } from '#shared/lib/parseNumber'
import type { Indicator, Measurement } from './Indicator'
import { isPercentage } from './measuredValue'

/** The values of a measurement; those that were not given are null. */
export type EntryValues = Pick<Measurement, 'value' | 'numerator' | 'denominator' | 'comparedValue'>

/** Why a typed text is no value of an indicator; its sentence stands in the catalogue at `measurements:entry`. */
export type EntryFault = 'not-a-number' | 'too-large' | 'needs-two-groups' | 'no-pair' | 'of-nobody'

/** What a text in a cell says. `empty` says nothing; a question mark says that the value is not known. */
export type ParsedEntry =
  | { readonly kind: 'empty' }
  | { readonly kind: 'values'; readonly values: EntryValues }
  | { readonly kind: 'fault'; readonly fault: EntryFault }

/** What stands between the two numbers of a pair. */
const between = '/'
const largest = 1e15
const nothing: EntryValues = {
  value: null,
  numerator: null,
  denominator: null,
  comparedValue: null,
}

/** Whether an indicator is a share of something: then numerator and denominator can be entered in place of the value. */
export function isShare({ unit, denominator, per }: Indicator): boolean {
  return isPercentage(unit) || denominator.trim() !== '' || per !== null
}

/**
 * Reads what was typed or pasted into a cell, in the number format of the locale (BCP 47): `12.5`; `12 / 48` for numerator and
 * denominator of a share; `54 / 71` for the two groups of a gap, which has no value of one group alone; `?` for "not known".
 */
export function parseEntry(text: string, indicator: Indicator, locale: string): ParsedEntry {
  const plain = text.normalize('NFKC').trim()
  if (plain === '') return { kind: 'empty' }
  if (plain === '?') return { kind: 'values', values: nothing }
  const parts = plain.split(between)
  const numbers = parts.map((part) => parseNumber(part, locale))
  const found = numbers.flatMap((one) => (one.kind === 'number' ? one.value : []))
  if (parts.length > 2 || found.length < parts.length) return faulty('not-a-number')
  if (found.some((value) => Math.abs(value) > largest)) return faulty('too-large')
  const [first = null, second = null] = found
  if (indicator.gapBetween)
    return second === null
      ? faulty('needs-two-groups')
      : { kind: 'values', values: { ...nothing, value: first, comparedValue: second } }
  if (second === null) return { kind: 'values', values: { ...nothing, value: first } }
  if (!isShare(indicator)) return faulty('no-pair')
  if (second === 0) return faulty('of-nobody')
  return { kind: 'values', values: { ...nothing, numerator: first, denominator: second } }
}

/** The values of a measurement as `parseEntry` reads them; `?` where they are not known. */
export function entryText(indicator: Indicator, values: EntryValues, locale: string): string {
  const { value, numerator, denominator, comparedValue } = values
  const words = (amount: number) => formatNumber(amount, locale, 10)
  const pair = (one: number, other: number) => `${words(one)} ${between} ${words(other)}`
  if (indicator.gapBetween)
    return value === null || comparedValue === null ? '?' : pair(value, comparedValue)
  if (numerator !== null && denominator !== null) return pair(numerator, denominator)
  return value === null ? '?' : words(value)
}

const faulty = (fault: EntryFault): ParsedEntry => ({ kind: 'fault', fault })
