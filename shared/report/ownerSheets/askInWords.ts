import { formatDay, formatNumber } from '#shared/lib/dates'
import type { Translate } from '#shared/messages/createTranslator'
import type { AskedValue } from '#shared/monitoring/askOfOwners'
import type { Indicator } from '#shared/monitoring/Indicator'
import { measuredValue } from '#shared/monitoring/measuredValue'
import { ownerName } from '#shared/plan/ownerLabel'
import type { OwnerSheet } from './OwnerSheet'

/** Whether the value of an indicator is asked for as two numbers, too. */
export const isShare = ({ numerator, denominator }: Indicator): boolean =>
  numerator.trim() !== '' && denominator.trim() !== ''

/** The sentences at the head of a sheet: what it is, and how to fill it in. */
export function instructions(
  { ask, plan }: OwnerSheet,
  kind: 'excel' | 'word',
  t: Translate,
): string[] {
  const year = Number(
    ask.milestones[0]?.milestone.dueOn?.slice(0, 4) ?? ask.values[0]?.on.slice(0, 4) ?? 2027,
  )
  const example = new Intl.DateTimeFormat(plan.language, { timeZone: 'UTC' }).format(
    Date.UTC(year, 5, 30),
  )
  return [
    t('sheets:document.what', { count: ask.milestones.length + ask.values.length }),
    t(kind === 'excel' ? 'sheets:document.fillExcel' : 'sheets:document.fillWord'),
    ...(ask.milestones.length > 0
      ? [
          t('sheets:document.status', { reached: t('common:milestoneStatus.reached') }),
          t('sheets:document.dates', { example, year }),
        ]
      : []),
    ...(ask.values.length > 0
      ? [t('sheets:document.numbers', { unknown: t('sheets:row.unknown') })]
      : []),
    ...(ask.values.some(({ indicator }) => isShare(indicator)) ? [t('sheets:document.share')] : []),
    ...(kind === 'excel' ? [t('sheets:document.order')] : []),
    t('sheets:document.changed'),
  ]
}

/** What stands at the head of a sheet: plan, day, whom to send it to and by when. */
export function sheetFacts(
  { plan, mark, answerBy, returnTo }: OwnerSheet,
  t: Translate,
): { readonly term: string; readonly detail: string }[] {
  return [
    { term: t('sheets:document.plan'), detail: t('sheets:document.planOfCity', plan) },
    { term: t('sheets:document.madeOn'), detail: formatDay(mark.madeOn, plan.language) },
    {
      term: t('sheets:document.answerBy'),
      detail: answerBy ? formatDay(answerBy, plan.language) : '',
    },
    { term: t('sheets:document.returnTo'), detail: returnTo.trim() },
  ].filter(({ detail }) => detail !== '')
}

/** The title of a sheet. */
export const sheetTitle = ({ owner }: OwnerSheet, t: Translate): string =>
  t('sheets:document.title', { owner: ownerName(owner, t('plan:owner.unnamed')) })

/** What an indicator's row must say beside its name: what is counted, and which groups are compared. */
export function indicatorLines(indicator: Indicator, t: Translate): string[] {
  const { numerator, denominator, gapBetween } = indicator
  return [
    ...(isShare(indicator) ? [t('sheets:row.share', { numerator, denominator })] : []),
    ...(gapBetween ? [t('sheets:row.gap', gapBetween)] : []),
  ]
}

/** The last value with its day; empty where there is none. */
export function latestInWords({ indicator, latest }: AskedValue, locale: string, t: Translate) {
  const value = latest && measuredValue(indicator, latest)
  if (!latest || value === null) return ''
  return t('sheets:row.latest', {
    value: formatNumber(value, locale),
    day: formatDay(latest.on, locale, 'short'),
  })
}
