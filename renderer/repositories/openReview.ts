import type { PlanReader } from '#renderer/database/PlanReader'
import type { ReviewId } from '#shared/lib/ids'
import { fail, ok, type Result } from '#shared/lib/result'
import type { Review } from '#shared/review/Review'

/** A review that may still be changed; a failure `review.closed` where it is signed off, `record.gone` where there is none. */
export async function openReview(read: PlanReader, reviewId: ReviewId): Promise<Result<Review>> {
  const review = await read.get('reviews', reviewId)
  if (!review) return fail('record.gone')
  return review.closedAt === null ? ok(review) : fail('review.closed')
}
