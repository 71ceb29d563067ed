import type { ReviewItemId } from '#shared/lib/ids'
import { inOrder } from '#shared/lib/inOrder'
import { linksOf, subjectKey } from './agendaSubject'
import type { Review, ReviewItem } from './Review'

/** An item with the review it was decided in. */
export interface DecidedItem {
  readonly item: ReviewItem
  readonly review: Review
}

/**
 * Whether a decision leaves something to do beyond what it changed in the plan at once: it asks for support or for something of its
 * own kind, or it names who carries it out or by when.
 */
export function leavesWork({
  decision,
  responsibleId,
  followUpOn,
}: Pick<ReviewItem, 'decision' | 'responsibleId' | 'followUpOn'>): boolean {
  if (decision === null) return false
  return (
    decision === 'support' || decision === 'other' || responsibleId !== null || followUpOn !== null
  )
}

/**
 * What earlier reviews left open, from the oldest on: decisions that are not yet carried out and that no later review has replaced by
 * another, and items standing for themselves that a closed review did not come to.
 * @param reviews the earlier ones, from the first to the last
 * @param items of any reviews, in any order
 */
export function openDecisions(
  reviews: readonly Review[],
  items: readonly ReviewItem[],
): DecidedItem[] {
  const earlier = itemsByReview(reviews, items)
  const byId = new Map(earlier.map(({ item }) => [item.id, item]))
  const replaced = new Set<ReviewItemId>()
  const carriedOver = new Set<ReviewItemId>()
  for (const { item } of earlier) {
    if (!item.followsItemId) continue
    carriedOver.add(item.followsItemId)
    const keepsTheEarlier = item.decision === 'go-on' && !leavesWork(item)
    if (item.decision !== null && !keepsTheEarlier) replaced.add(item.followsItemId)
  }
  return earlier.filter(({ item, review }) => {
    if (item.doneOn !== null || replaced.has(item.id)) return false
    if (item.decision !== null) return leavesWork(item)
    // What follows a decision need not come back by itself: the decision does. Nor need what was about a record that is gone.
    const followed = item.followsItemId ? byId.get(item.followsItemId) : undefined
    const isOwn = item.reason === 'chosen' || item.followsItemId !== null
    const comesBack = isOwn && subjectKey(item) === null && (followed?.decision ?? null) === null
    return comesBack && review.closedAt !== null && !carriedOver.has(item.id)
  })
}

/**
 * What was decided last on each thing, by the name of the thing (`subjectKey`), and for items that stand for themselves by their id.
 * @param reviews the earlier ones, from the first to the last
 */
export function lastDecisions(
  reviews: readonly Review[],
  items: readonly ReviewItem[],
): ReadonlyMap<string, DecidedItem> {
  const last = new Map<string, DecidedItem>()
  for (const decided of itemsByReview(reviews, items))
    if (decided.item.decision !== null)
      last.set(subjectKey(linksOf(decided.item)) ?? decided.item.id, decided)
  return last
}

/** What was decided last on the thing an item is about; for one that follows an earlier item, that item counts. */
export function decidedBefore(
  item: Pick<ReviewItem, 'followsItemId'> & Parameters<typeof linksOf>[0],
  last: ReadonlyMap<string, DecidedItem>,
  all: ReadonlyMap<ReviewItemId, DecidedItem>,
): DecidedItem | null {
  const followed = item.followsItemId ? all.get(item.followsItemId) : undefined
  return followed ?? last.get(subjectKey(item) ?? '') ?? null
}

/** The items of the reviews in the order of the meetings, each with its review. */
export function itemsByReview(
  reviews: readonly Review[],
  items: readonly ReviewItem[],
): DecidedItem[] {
  const byReview = new Map<string, ReviewItem[]>(reviews.map(({ id }) => [id, []]))
  for (const item of items) byReview.get(item.reviewId)?.push(item)
  return reviews.flatMap((review) =>
    inOrder(byReview.get(review.id) ?? []).map((item) => ({ item, review })),
  )
}
