import { type ReviewItem, reviewDecisions } from '#shared/review/Review'

type Chosen = NonNullable<ReviewItem['decision']>

/** The digit that sets a decision. It is the same for every item, whether or not all decisions are open to it. */
export function digitOf(decision: Chosen): string {
  return String(reviewDecisions.indexOf(decision) + 1)
}

/** The decision that a key sets among those open to the item; null takes it back, undefined is another key. */
export function decisionOfKey(key: string, open: readonly Chosen[]): Chosen | null | undefined {
  if (key === '0') return null
  const decision = reviewDecisions[Number(key) - 1]
  return decision && open.includes(decision) ? decision : undefined
}
