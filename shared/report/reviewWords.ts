import type { Day } from '#shared/lib/dates'
import type { Indicator } from '#shared/monitoring/Indicator'
import type { IndicatorStanding } from '#shared/monitoring/indicatorStatus'
import type { DecidedItem } from '#shared/review/earlierDecisions'
import type { ReviewItem } from '#shared/review/Review'
import type { ReviewedItem } from '#shared/review/reviewedItems'
import type { ReportWords } from './ReportWords'

/** How an owner is called; null is nobody. */
export type OwnerWords = (ownerId: string | null) => string

type Words = Pick<ReportWords, 't' | 'day' | 'number'>

/** Why an item stands on the agenda, with the day where it is about one. */
export function reasonInWords({ t, day }: Words, { item, thing, dueOn }: ReviewedItem): string {
  const { reason } = item
  const dated = thing.kind === 'milestone' && dayOnAgenda(item, dueOn)
  return (reason === 'late' || reason === 'due-soon') && dated
    ? t(`review:reasonWithDay.${reason}`, { day: day(dated) })
    : t(`review:reason.${reason}`)
}

/** The day the thing was due when the meeting looked at it: before a new date was given to it, where one was. */
export function dayOnAgenda(
  { decision, newDueOn, dueOnBefore }: ReviewItem,
  dueOn: Day | null,
): Day | null {
  return decision === 'new-date' && newDueOn !== null ? dueOnBefore : dueOn
}

/** What an item is about: a milestone of which action, an action, an indicator, a gap, or a matter of its own. */
export function thingInWords({ t }: Words, { thing }: ReviewedItem): string {
  return thing.kind === 'milestone'
    ? t('review:thing.milestone', {
        action: thing.action?.title.trim() || t('review:thing.untitled'),
      })
    : t(`review:thing.${thing.kind}`)
}

/** What an indicator shows against its path: the value, what was to be expected on its day, and the status. */
export function standingInWords(
  { t, day, number }: Words,
  indicator: Indicator,
  { latest, expected, status }: IndicatorStanding,
): string {
  // A gap between two groups shown as a ratio is a plain number.
  const unit = indicator.gapBetween?.as === 'ratio' ? '' : indicator.unit.trim()
  const valued = (value: number) =>
    unit ? t('review:indicator.withUnit', { value: number(value), unit }) : number(value)
  const { from = null, upTo = null } = expected ?? {}
  const value = latest
    ? t('review:indicator.value', { value: valued(latest.value), day: day(latest.on) })
    : t('review:indicator.noValue')
  const due =
    from !== null && upTo !== null
      ? t('review:indicator.between', { from: number(from), to: valued(upTo) })
      : from !== null
        ? t('review:indicator.atLeast', { value: valued(from) })
        : upTo !== null
          ? t('review:indicator.atMost', { value: valued(upTo) })
          : ''
  return [value, due, t(`review:indicator.${status}`)].filter(Boolean).join(' ')
}

/** A decision with the date or owner that goes with it: "New date: 31 January 2027, before 1 September 2026". */
export function decisionInWords({ t, day }: Words, item: ReviewItem, owner: OwnerWords): string {
  const { decision, newDueOn, dueOnBefore, newOwnerId, ownerBeforeId } = item
  if (decision === 'new-date' && newDueOn !== null)
    return t('review:decided.new-date', { to: day(newDueOn), from: day(dueOnBefore) })
  if (decision === 'new-owner' && newOwnerId !== null)
    return t('review:decided.new-owner', { to: owner(newOwnerId), from: owner(ownerBeforeId) })
  return t(`review:decision.${decision ?? 'none'}`)
}

/** A decision with who carries it out and by when, where that was said. */
export function orderInWords(words: Words, item: ReviewItem, owner: OwnerWords): string {
  const { t, day } = words
  const { responsibleId, followUpOn } = item
  const decision = decisionInWords(words, item, owner)
  if (responsibleId && followUpOn)
    return t('review:decided.byUntil', {
      decision,
      who: owner(responsibleId),
      day: day(followUpOn),
    })
  if (responsibleId) return t('review:decided.by', { decision, who: owner(responsibleId) })
  return followUpOn ? t('review:decided.until', { decision, day: day(followUpOn) }) : decision
}

/** What was decided in an earlier review, in which one, and whether it was found done where it left something to do. */
export function decidedInWords(
  words: Words,
  { item, review }: DecidedItem,
  owner: OwnerWords,
): string {
  const { t, day } = words
  return t('review:decided.in', {
    review: review.title.trim() || t('review:untitled'),
    day: day(review.heldOn),
    decision: orderInWords(words, item, owner),
  })
}

/** Whether an earlier decision was found done, and when. */
export function doneInWords({ t, day }: Words, { doneOn }: ReviewItem): string {
  return doneOn ? t('review:decided.done', { day: day(doneOn) }) : t('review:decided.open')
}
