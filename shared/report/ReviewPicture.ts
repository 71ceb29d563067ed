import type { Day } from '#shared/lib/dates'
import type { ReviewId } from '#shared/lib/ids'
import { type PlanSnapshot, planOf } from '#shared/planFile/PlanSnapshot'
import { recordsAt } from '#shared/planFile/recordsAt'
import type { PlanRecords } from '#shared/planFile/recordTables'
import type { Review } from '#shared/review/Review'
import { type ReviewedItem, reviewedItems } from '#shared/review/reviewedItems'
import { reviewsInOrder } from '#shared/review/reviewState'
import type { Snapshot } from '#shared/review/Snapshot'

/** A review as its minutes look at it. */
export interface ReviewPicture {
  readonly review: Review
  readonly items: readonly ReviewedItem[]
  /** What was frozen when it was signed; null while it is open. */
  readonly snapshot: Snapshot | null
}

/** The review that minutes are made of where none is named: the latest signed one, else the latest; null where there is none. */
export function reviewForMinutes(reviews: readonly Review[]): Review | null {
  const sorted = reviewsInOrder(reviews)
  const signed = sorted.filter(({ closedAt }) => closedAt !== null)
  return signed.at(-1) ?? sorted.at(-1) ?? null
}

/** A review with its items as they stood on its day, or today where that is yet to come. */
export function pictureReview(records: PlanRecords, review: Review, today: Day): ReviewPicture {
  const { periodFrom, periodTo } = planOf(records)
  const day = review.heldOn < today ? review.heldOn : today
  return {
    review,
    items: reviewedItems(review, records, { from: periodFrom, to: periodTo }, day),
    snapshot: records.snapshots.find(({ reviewId }) => reviewId === review.id) ?? null,
  }
}

/**
 * The records from which the minutes of a review are made: those that were frozen when it was signed, so that minutes printed later say
 * the same, with the sign-off itself, which came a step after. Today's, where it is not signed or the history does not reach back.
 */
export function minutesRecords(plan: PlanSnapshot, reviewId: ReviewId): PlanRecords {
  const { records } = plan
  const frozen = records.snapshots.find((snapshot) => snapshot.reviewId === reviewId)
  const then = frozen ? recordsAt(plan, frozen.revision) : null
  if (!then?.ok) return records
  const signed = records.reviews.filter(({ id }) => id === reviewId)
  return {
    ...then.value,
    reviews: [...then.value.reviews.filter(({ id }) => id !== reviewId), ...signed],
    snapshots: records.snapshots,
  }
}
