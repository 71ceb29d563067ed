import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type {
  AnsweredField,
  MilestoneDifference,
  SheetDifference,
  ValueDifference,
} from '#shared/compare/ownerSheet/compareAnswers'
import type { GivenParts } from '#shared/compare/ownerSheet/SheetAnswers'
import { formatDay, formatNumber } from '#shared/lib/dates'
import { measuredValue, ownValue } from '#shared/monitoring/measuredValue'
import type { Milestone } from '#shared/plan/Milestone'

/** An answer in words: what it is about, what stood there, what the owner wrote, and what stands there today. */
export interface AnswerInWords {
  readonly what: (difference: SheetDifference) => {
    readonly title: string
    readonly detail: string
  }
  readonly said: (difference: SheetDifference) => string
  readonly wrote: (difference: SheetDifference) => string
  readonly now: (difference: SheetDifference) => string
}

const fieldKeys = {
  status: 'sheets:column.status',
  reachedOn: 'sheets:column.reachedOn',
  dueOn: 'sheets:column.dueOn',
  note: 'sheets:column.note',
} as const satisfies Record<AnsweredField, string>

/** The words for answers, with days and numbers as the plan writes them. */
export function useAnswerWords(locale: string): AnswerInWords {
  const { t } = useTranslation('sheets')
  return useMemo(
    () => ({
      what: (difference) =>
        difference.kind === 'milestone'
          ? {
              title: difference.milestone.title || t('plan:milestone.untitled'),
              detail: t(fieldKeys[difference.field]),
            }
          : {
              title: difference.indicator.name || t('plan:indicators.untitled'),
              detail: t('sheets:result.valueOn', {
                day: formatDay(difference.on, locale, 'short'),
              }),
            },
      said: (difference) => {
        if (difference.kind === 'value') return t('sheets:result.noValue')
        return difference.said === undefined
          ? t('sheets:result.unknownThen')
          : fieldInWords(difference, difference.said, locale, t)
      },
      wrote: (difference) => {
        if (difference.kind === 'value') return givenInWords(difference, locale, t)
        const [value = null] = difference.wrote
        return value === ''
          ? t('sheets:result.emptied')
          : fieldInWords(difference, value, locale, t)
      },
      now: (difference) => {
        if (difference.kind === 'milestone')
          return fieldInWords(difference, difference.now, locale, t)
        return difference.now
          ? partsInWords(difference, difference.now, locale, t)
          : t('sheets:result.noValue')
      },
    }),
    [t, locale],
  )
}

function fieldInWords(
  { field }: MilestoneDifference,
  value: string | null,
  locale: string,
  t: TFunction,
): string {
  switch (field) {
    case 'status':
      return t(`common:milestoneStatus.${value as Milestone['status']}`)
    case 'note':
      return value || t('sheets:result.empty')
    case 'reachedOn':
    case 'dueOn':
      return value ? formatDay(value, locale) : t('sheets:result.noDay')
  }
}

function givenInWords(difference: ValueDifference, locale: string, t: TFunction): string {
  if (!difference.isNoteOnly) return partsInWords(difference, difference.wrote, locale, t)
  return [
    t('sheets:result.noteOnly'),
    t('sheets:result.note', { note: difference.wrote.note }),
  ].join('\n')
}

function partsInWords(
  { indicator }: ValueDifference,
  parts: GivenParts,
  locale: string,
  t: TFunction,
): string {
  const number = (value: number | null) =>
    value === null ? t('sheets:row.unknown') : formatNumber(value, locale)
  const own = ownValue(indicator, parts)
  const value =
    parts.numerator !== null && parts.denominator !== null
      ? t('sheets:result.ofShare', {
          value: number(own),
          numerator: number(parts.numerator),
          denominator: number(parts.denominator),
        })
      : number(own)
  const { gapBetween } = indicator
  return [
    gapBetween
      ? [
          number(measuredValue(indicator, parts)),
          t('sheets:result.ofGap', {
            ...gapBetween,
            own: value,
            compared: number(parts.comparedValue),
          }),
        ].join('\n')
      : value,
    t(`sheets:quality.${parts.quality}`),
    ...(parts.note ? [t('sheets:result.note', { note: parts.note })] : []),
  ].join('\n')
}
