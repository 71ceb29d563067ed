import type { MeasurementFields } from '#renderer/repositories/measurements'
import { type Day, formatNumber } from '#shared/lib/dates'
import { parseNumber } from '#shared/lib/parseNumber'
import { groupsOf } from '#shared/monitoring/breakdownSums'
import type { Indicator, Measurement } from '#shared/monitoring/Indicator'

/** A measurement as it stands in the fields of its form: numbers as they are typed. */
export interface MeasurementForm {
  readonly on: Day | null
  readonly value: string
  readonly numerator: string
  readonly denominator: string
  readonly comparedValue: string
  readonly quality: Measurement['quality']
  readonly note: string
  readonly groups: readonly GroupField[]
}

/** The value of one group of a breakdown, as typed. */
export interface GroupField {
  readonly breakdown: string
  readonly group: string
  readonly text: string
}

/** The fields that hold a number of the measurement itself. */
export const numberFields = ['value', 'numerator', 'denominator', 'comparedValue'] as const
export type NumberFieldName = (typeof numberFields)[number]

/** What a form says: its fields, or which of its numbers cannot be read (their names; groups by `groupKey`). */
export interface ReadForm {
  readonly fields: MeasurementFields
  readonly unreadable: ReadonlySet<string>
}

/** The name of a group's field. */
export const groupKey = ({ breakdown, group }: Pick<GroupField, 'breakdown' | 'group'>): string =>
  `${breakdown}\n${group}`

/** The form for a measurement, or for a new one on a day. Every group that a breakdown asks for has a field. */
export function measurementForm(
  indicator: Indicator,
  measurement: Measurement | null,
  on: Day,
  locale: string,
): MeasurementForm {
  const words = (value: number | null | undefined) =>
    value === null || value === undefined ? '' : formatNumber(value, locale, 10)
  const values = measurement?.breakdownValues ?? []
  // What was measured in a breakdown that the indicator no longer has is kept in sight.
  const breakdowns = new Set([...indicator.breakdowns, ...values.map(({ breakdown }) => breakdown)])
  return {
    on: measurement?.on ?? on,
    value: words(measurement?.value),
    numerator: words(measurement?.numerator),
    denominator: words(measurement?.denominator),
    comparedValue: words(measurement?.comparedValue),
    quality: measurement?.quality ?? 'sound',
    note: measurement?.note ?? '',
    groups: [...breakdowns].flatMap((breakdown) =>
      groupsOf(indicator, breakdown, values).map((group) => ({
        breakdown,
        group,
        text: words(
          values.find((one) => one.breakdown === breakdown && one.group === group)?.value,
        ),
      })),
    ),
  }
}

/** Reads the form in the number format of the plan. Groups left empty are not known, and are kept only where somebody named them. */
export function readMeasurementForm(
  form: MeasurementForm,
  indicator: Indicator,
  locale: string,
): ReadForm {
  const unreadable = new Set<string>()
  const read = (key: string, text: string): number | null => {
    const parsed = parseNumber(text, locale)
    if (parsed.kind === 'number' && Math.abs(parsed.value) <= 1e15) return parsed.value
    if (parsed.kind !== 'empty') unreadable.add(key)
    return null
  }
  const number = (name: NumberFieldName) => read(name, form[name])
  const isAsked = ({ breakdown, group }: GroupField) =>
    groupsOf(indicator, breakdown).includes(group)
  const breakdownValues = form.groups
    .map((field) => ({ field, value: read(groupKey(field), field.text) }))
    .filter(({ field, value }) => value !== null || !isAsked(field))
    .map(({ field: { breakdown, group }, value }) => ({ breakdown, group, value }))
  const fields: MeasurementFields = {
    value: number('value'),
    numerator: number('numerator'),
    denominator: number('denominator'),
    comparedValue: number('comparedValue'),
    quality: form.quality,
    note: form.note.trim(),
    breakdownValues,
  }
  return { fields, unreadable }
}
