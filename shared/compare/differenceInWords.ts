import { formatDay, formatNumber } from '#shared/lib/dates'
import type { Translate } from '#shared/messages/createTranslator'
import type { AimValue, Difference, DifferenceStep, ValueStep } from './PlanDifference'

/** How a comparison is put into words: sentences of the catalogue `compare`, days and numbers in the form of the locale. */
export interface CompareWords {
  readonly t: Translate
  /** BCP 47 tag. */
  readonly locale: string
}

/** What differs, as one sentence: "Moved 92 days (about 13 weeks) later, from 30 June 2026 to 30 September 2026." */
export function differenceInWords(one: Difference, words: CompareWords): string {
  const { t, locale } = words
  const day = (value: string) => formatDay(value, locale)
  switch (one.what) {
    case 'added':
      return t('compare:fact.added')
    case 'removed':
      return t('compare:fact.removed')
    case 'dropped':
      return t('compare:fact.dropped')
    case 'taken-up':
      return t('compare:fact.taken-up')
    case 'reopened':
      return t('compare:fact.reopened')
    case 'renamed':
      return t('compare:fact.renamed', { from: one.from || t('compare:untitled') })
    case 'owner':
    case 'deputy': {
      const unnamed = t('compare:untitled')
      const named = (name: string | null) => name || unnamed
      return t(`compare:fact.${one.what}.${changeOf(one.from, one.to)}`, {
        from: named(one.from),
        to: named(one.to),
      })
    }
    case 'status':
      return t(`compare:fact.status.${one.to}`, { from: t(`common:actionStatus.${one.from}`) })
    case 'reached': {
      const { on, daysLate } = one
      if (on === null) return t('compare:fact.reached.unknown')
      const how =
        daysLate === null
          ? 'undated'
          : daysLate > 0
            ? 'late'
            : daysLate < 0
              ? 'early'
              : ('inTime' as const)
      const by = daysInWords(Math.abs(daysLate ?? 0), words)
      return t(`compare:fact.reached.${how}`, { on: day(on), by })
    }
    case 'moved': {
      const { field, from, to, days } = one
      const way = days === null ? changeOf(from, to) : days > 0 ? 'later' : ('earlier' as const)
      return t(`compare:fact.moved.${field}.${way === 'changed' ? 'later' : way}`, {
        by: daysInWords(Math.abs(days ?? 0), words),
        from: from === null ? '' : day(from),
        to: to === null ? '' : day(to),
      })
    }
    case 'newly-late':
      return t('compare:fact.newlyLate', { by: daysInWords(one.days, words), on: day(one.dueOn) })
    case 'values':
      return valuesInWords(one, words)
    case 'baseline':
    case 'target':
      return t(`compare:fact.${one.what}.${changeOf(one.from, one.to)}`, {
        from: aimInWords(one.from, one.unit, words),
        to: aimInWords(one.to, one.unit, words),
      })
    case 'standing':
      return t('compare:fact.standing', {
        from: t(`compare:standing.${one.from}`),
        to: t(`compare:standing.${one.to}`),
      })
    case 'level':
      return t('compare:fact.level', {
        from: t(`common:level.${one.from}`),
        to: t(`common:level.${one.to}`),
      })
    case 'decision': {
      const [from, to] = [one.from ?? 'undecided', one.to ?? 'undecided'] as const
      const said = { from: t(`common:decision.${from}`), to: t(`common:decision.${to}`) }
      return one.reason
        ? t('compare:fact.decisionReason', { ...said, reason: one.reason })
        : t('compare:fact.decision', said)
    }
  }
}

/** Who made a step and when; for a move also from what to what: "18 Jun 2026, Coordinator: from 30 Jun 2026 to 30 Sep 2026". */
export function stepInWords(
  step: DifferenceStep | ValueStep<string | null>,
  { t, locale }: CompareWords,
): string {
  // The day by the clock of the reader, as in the history.
  const when = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  }).format(new Date(step.at))
  const { by } = step
  if (!('from' in step))
    return by ? t('compare:step.plain', { when, by }) : t('compare:step.plainByNobody', { when })
  const day = (value: string | null) =>
    value === null ? t('compare:step.noDate') : formatDay(value, locale, 'short')
  const said = { when, by, from: day(step.from), to: day(step.to) }
  return t(by ? 'compare:step.move' : 'compare:step.moveByNobody', said)
}

/** A number of days, from two weeks on also in weeks: "92 days (about 13 weeks)". */
export function daysInWords(days: number, { t }: CompareWords): string {
  const said = t('compare:days', { count: days })
  if (days < 14) return said
  const weeks = t('compare:weeks', { count: Math.round(days / 7) })
  return t(days % 7 === 0 ? 'compare:daysInWeeks' : 'compare:daysInAboutWeeks', {
    days: said,
    weeks,
  })
}

const changeOf = (from: unknown, to: unknown): 'given' | 'changed' | 'taken' =>
  from === null ? 'given' : to === null ? 'taken' : 'changed'

function valuesInWords(
  { from, to, trend, unit }: Extract<Difference, { what: 'values' }>,
  words: CompareWords,
): string {
  const { t } = words
  const said = (value: typeof from) =>
    value === null
      ? t('compare:value.none')
      : dated(amount(value.value, unit, words), value.on, words)
  if (!from)
    return to
      ? t('compare:fact.values.first', { to: said(to) })
      : t('compare:fact.values.corrected')
  if (!to) return t('compare:fact.values.none', { from: said(from) })
  if (from.on === to.on && from.value === to.value) return t('compare:fact.values.corrected')
  return t(`compare:fact.values.${trend}`, { from: said(from), to: said(to) })
}

function aimInWords(aim: AimValue | null, unit: string, words: CompareWords): string {
  const { t } = words
  if (!aim) return t('compare:value.none')
  const { value, upTo, comparedValue, on } = aim
  const single = value === null ? t('compare:value.none') : amount(value, unit, words)
  const range =
    value !== null && upTo !== null
      ? t('compare:value.range', {
          from: formatNumber(value, words.locale),
          to: amount(upTo, unit, words),
        })
      : single
  const both =
    comparedValue === null
      ? range
      : t('compare:value.compared', { value: range, compared: amount(comparedValue, unit, words) })
  return on === null ? both : dated(both, on, words)
}

function amount(value: number, unit: string, { t, locale }: CompareWords): string {
  const number = formatNumber(value, locale)
  return unit.trim()
    ? t('compare:value.plain', { value: number, unit })
    : t('compare:value.withoutUnit', { value: number })
}

const dated = (value: string, on: string, { t, locale }: CompareWords): string =>
  t('compare:value.on', { value, on: formatDay(on, locale, 'short') })
