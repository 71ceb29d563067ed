import { formatDay, formatNumber, isDay, isInstant } from '#shared/lib/dates'
import { shortened } from '#shared/lib/shortened'
import type { Translate } from '#shared/messages/createTranslator'
import { recordLinks } from '#shared/planFile/recordLinks'
import type { TableName } from '#shared/planFile/tableNames'
import { plainTextOf } from '#shared/richText/plainTextOf'
import type { RichText } from '#shared/richText/RichText'
import type { CompareWords } from './differenceInWords'
import type { RecordNames } from './RecordNames'

/** How the values of a history are put into words. */
export interface HistoryWords extends CompareWords {
  readonly names: RecordNames
}

/** Characters of a text that are told; the whole stands where it is written. */
const excerpt = 160

/** Keys of the catalogue for the words of a choice. */
const choiceKeys: Readonly<Record<string, (value: string) => string>> = {
  'plans.reportingRhythm': (value) => `common:rhythm.${value}`,
  'assessments.kind': (value) => `common:assessmentKind.${value}`,
  'answers.level': (value) => `common:level.${value}`,
  'factorJudgements.level': (value) => `common:level.${value}`,
  'evidenceItems.kind': (value) => `common:evidenceKind.${value}`,
  'gapDecisions.importance': (value) => `common:weight.${value}`,
  'gapDecisions.urgency': (value) => `common:weight.${value}`,
  'gapDecisions.feasibility': (value) => `common:weight.${value}`,
  'gapDecisions.decision': (value) => `common:decision.${value}`,
  'actions.status': (value) => `common:actionStatus.${value}`,
  'actions.scope': (value) => `common:scope.${value}`,
  'milestones.status': (value) => `common:milestoneStatus.${value}`,
  'indicators.kind': (value) => `common:indicatorKind.${value}`,
  'indicators.betterWhen': (value) => `common:betterWhen.${value}`,
  'indicators.frequency': (value) => `common:frequency.${value}`,
  'measurements.quality': (value) => `history:value.quality.${value}`,
  'reviewItems.reason': (value) => `history:value.agendaReason.${value}`,
  'reviewItems.decision': (value) => `history:value.reviewDecision.${value}`,
  'reviewItems.statusBefore': (value) => `common:milestoneStatus.${value}`,
}

/** The key of the words of a choice; null where the field is no choice. */
export function choiceKey(table: TableName, field: string, value: string): string | null {
  return choiceKeys[`${table}.${field}`]?.(value) ?? null
}

/** What a field is called: "Due on". */
export function fieldLabel(table: TableName, field: string, { t }: CompareWords): string {
  return (t as (key: string) => string)(`history:field.${table}.${field}`)
}

/** A value as one reads it: days and numbers in the form of the locale, records by name, long texts by their beginning. */
export function fieldInWords(
  table: TableName,
  field: string,
  value: unknown,
  words: HistoryWords,
): string {
  const { t, names } = words
  if (isNothing(value)) return t('history:value.none')
  const link = recordLinks.find((one) => one.table === table && one.field === field)
  if (link) {
    const ids: unknown[] = Array.isArray(value) ? value : [value]
    const named = ids.map((id) => names.nameOf(link.to, String(id)) ?? t('history:value.gone'))
    return joined(
      named.map((name) => name || t('compare:untitled')),
      words,
    )
  }
  if (typeof value === 'boolean') return t(value ? 'history:value.yes' : 'history:value.no')
  if (typeof value === 'number') return formatNumber(value, words.locale, 6)
  if (typeof value === 'string') return textInWords(table, field, value, words)
  if (Array.isArray(value))
    return value.every((each) => typeof each === 'string')
      ? joined(value.map(withoutPack), words)
      : t('history:value.entries', { count: value.length })
  if (isRichText(value)) return quoted(plainTextOf(value), t)
  const texts = Object.values(value as object).filter((each) => typeof each === 'string')
  return joined(texts, words)
}

function textInWords(
  table: TableName,
  field: string,
  value: string,
  { t, locale }: HistoryWords,
): string {
  const choice = choiceKey(table, field, value)
  if (choice) return (t as (key: string) => string)(choice)
  if (isDay(value)) return formatDay(value, locale)
  if (isInstant(value))
    return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
      new Date(value),
    )
  if (field === 'order') return t('history:value.moved')
  return quoted(field === 'gapRef' ? withoutPack(value) : value, t)
}

function isNothing(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  return isRichText(value) && plainTextOf(value).trim() === ''
}

function isRichText(value: unknown): value is RichText {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'doc'
}

const quoted = (text: string, t: Translate): string =>
  t('history:value.text', { text: shortened(text, excerpt) })

/** `integrating-cities-diversity:F3` is F3 to whoever reads it in a plan. */
const withoutPack = (text: string): string => text.replace(/^[a-z][a-z0-9-]*:(?=[A-Z])/, '')

function joined(parts: readonly string[], { locale }: CompareWords): string {
  return shortened(
    new Intl.ListFormat(locale, { type: 'conjunction' }).format([...parts]),
    2 * excerpt,
  )
}
