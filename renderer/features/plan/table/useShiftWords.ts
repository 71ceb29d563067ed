import { useTranslation } from 'react-i18next'
import {
  leadingDay,
  type TimelineShift,
  unshifted,
} from '#renderer/features/plan/timeline/timelineShift'
import { periodInWords } from '#renderer/features/plan/timeline/timelineWords'
import { daysBetween, formatDay } from '#shared/lib/dates'

/** Where what is being moved stands now and how far from before, in words; empty while nothing moves. */
export function useShiftWords(shift: TimelineShift | null, locale: string): string {
  const { t } = useTranslation('timeline')
  if (!shift) return ''
  const title =
    shift.record.title.trim() ||
    t(shift.of === 'action' ? 'plan:actions.untitled' : 'plan:milestone.untitled')
  const day =
    shift.of === 'action'
      ? periodInWords(shift, t, locale)
      : shift.dueOn && formatDay(shift.dueOn, locale, 'short')
  const before = unshifted(
    shift.of === 'action'
      ? { of: 'action', record: shift.record }
      : { of: 'milestone', record: shift.record },
  )
  const ends =
    shift.of === 'action' && before.of === 'action'
      ? ([before.endsOn, shift.endsOn] as const)
      : ([null, null] as const)
  const [from, to] = [leadingDay(before), leadingDay(shift)]
  const atStart = from && to ? daysBetween(from, to) : 0
  const days = atStart !== 0 || !ends[0] || !ends[1] ? atStart : daysBetween(ends[0], ends[1])
  const way = days > 0 ? 'later' : days < 0 ? 'earlier' : null
  return way
    ? t(`timeline:moved.${way}`, { title, day, count: Math.abs(days) })
    : t('timeline:moved.back', { title, day })
}
