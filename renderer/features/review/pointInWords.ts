import type { TFunction } from 'i18next'
import { formatDay } from '#shared/lib/dates'
import type { ComparePoint } from './comparePoints'

/** How a moment stands in a list of choices: "Snapshot: As adopted by the council (6 Mar 2025)". */
export function pointInWords(point: ComparePoint, t: TFunction, locale: string): string {
  const day = formatDay(point.day, locale, 'short')
  switch (point.is) {
    case 'now':
      return t('compare:screen.now', { day })
    case 'begin':
      return t('compare:screen.begin', { day })
    case 'day':
      return day
    case 'snapshot':
      return t('compare:screen.snapshot', { title: titleOf(point, t), day })
    case 'review':
      return t('compare:screen.review', { title: titleOf(point, t), day })
  }
}

/** What a moment is called beside its day; empty where it is a day alone. */
export function titleOf(point: ComparePoint, t: TFunction): string {
  if (point.is === 'review') return point.review.title || t('compare:untitled')
  return point.is === 'snapshot' ? point.snapshot.title || t('compare:untitled') : ''
}
