import type { Day } from '#shared/lib/dates'
import type { Review, ReviewItem } from './Review'

/** How far a review is: before its day and nothing decided, in work, or signed off. */
export type ReviewState = 'planned' | 'open' | 'signed'

/** How far a review is on the day `today`. @param items its own */
export function reviewState(
  { closedAt, heldOn }: Pick<Review, 'closedAt' | 'heldOn'>,
  items: readonly Pick<ReviewItem, 'decision'>[],
  today: Day,
): ReviewState {
  if (closedAt !== null) return 'signed'
  return heldOn > today && items.every(({ decision }) => decision === null) ? 'planned' : 'open'
}

/** The reviews from the first held to the last; of two on one day the one that was closed first stands first. */
export function reviewsInOrder(reviews: readonly Review[]): Review[] {
  const key = ({ heldOn, closedAt, id }: Review) => `${heldOn} ${closedAt ?? '9999'} ${id}`
  return [...reviews].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

/** The reviews before another one, from the first to the last; all of them where it is none of them, as when it is yet to be made. */
export function reviewsBefore(reviews: readonly Review[], review: Review | null): Review[] {
  const sorted = reviewsInOrder(reviews)
  const at = review ? sorted.findIndex(({ id }) => id === review.id) : -1
  return at === -1 ? sorted : sorted.slice(0, at)
}
