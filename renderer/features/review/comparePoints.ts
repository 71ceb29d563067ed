import type { PointInHistory } from '#shared/compare/comparePlans'
import { momentOn } from '#shared/compare/momentOn'
import { type Day, dayOf, isDay } from '#shared/lib/dates'
import type { PlanSnapshot } from '#shared/planFile/PlanSnapshot'
import type { Review } from '#shared/review/Review'
import type { Snapshot } from '#shared/review/Snapshot'

/** A moment that is offered for comparison. `code` stands for it in the address. */
export type ComparePoint = PointInHistory & { readonly code: string } & (
    | { readonly is: 'now' | 'begin' | 'day' }
    | { readonly is: 'snapshot'; readonly snapshot: Snapshot }
    | { readonly is: 'review'; readonly snapshot: Snapshot; readonly review: Review }
  )

/** The moments that a plan offers by itself, the latest first: now, its snapshots and signed-off reviews, its beginning. */
export function offeredPoints(plan: PlanSnapshot, today: Day): ComparePoint[] {
  const reviews = new Map(plan.records.reviews.map((review) => [review.id, review]))
  const frozen = [...plan.records.snapshots]
    .sort((a, b) => b.revision - a.revision)
    .map((snapshot): ComparePoint => {
      const { revision } = snapshot
      const at = { code: `r${revision}`, revision, day: dayOf(new Date(snapshot.takenAt)) }
      const review = snapshot.reviewId === null ? undefined : reviews.get(snapshot.reviewId)
      return review
        ? { ...at, is: 'review', snapshot, review }
        : { ...at, is: 'snapshot', snapshot }
    })
  const first = plan.changes[0]
  const begin: ComparePoint[] = first
    ? [{ is: 'begin', code: 'begin', revision: first.revision, day: dayOf(new Date(first.at)) }]
    : []
  return [{ is: 'now', code: 'now', revision: plan.revision, day: today }, ...frozen, ...begin]
}

/** Since when changes are told where nobody has chosen: the last signed-off review, else the last snapshot, else the beginning. */
export function usualFrom(points: readonly ComparePoint[]): ComparePoint | undefined {
  return (
    points.find(({ is }) => is === 'review') ??
    points.find(({ is }) => is === 'snapshot') ??
    points.find(({ is }) => is === 'begin') ??
    points[0]
  )
}

/** The moment that a code in an address stands for; null where there is none, or the history does not reach back to it. */
export function pointOf(
  code: string,
  points: readonly ComparePoint[],
  plan: PlanSnapshot,
): ComparePoint | null {
  const offered = points.find((point) => point.code === code)
  if (offered) return offered
  if (!isDay(code)) return null
  const moment = momentOn(plan, code)
  return moment && { ...moment, is: 'day', code }
}

/** The two codes in an address; empty texts where it names none. */
export function codesIn(moments: string | undefined): {
  readonly from: string
  readonly to: string
} {
  const [from = '', to = ''] = moments?.split('..') ?? []
  return { from, to }
}
