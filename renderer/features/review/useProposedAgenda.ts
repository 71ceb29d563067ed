import { useMemo } from 'react'
import { useRounds } from '#renderer/repositories/rounds'
import type { Day } from '#shared/lib/dates'
import type { PlanId } from '#shared/lib/ids'
import { type ProposedItem, proposeAgenda } from '#shared/review/proposeAgenda'
import type { Review } from '#shared/review/Review'
import { reviewsBefore } from '#shared/review/reviewState'
import type { ReviewRecords } from './useReviewRecords'

interface Meeting {
  /** Null while the review is yet to be made. */
  readonly review: Review | null
  readonly heldOn: Day
  readonly nextOn: Day | null
}

const nothing: readonly ProposedItem[] = []

/** What a review should look at, as the plan stands today; empty while loading. */
export function useProposedAgenda(
  planId: PlanId,
  records: ReviewRecords,
  { review, heldOn, nextOn }: Meeting,
  today: Day,
): readonly ProposedItem[] {
  const rounds = useRounds(planId)
  return useMemo(() => {
    if (!rounds) return nothing
    return proposeAgenda(
      {
        ...records,
        gaps: rounds.flatMap(({ gaps }) => gaps),
        earlier: reviewsBefore(records.reviews, review),
      },
      { today: heldOn < today ? heldOn : today, heldOn, nextOn, period: records.period },
    )
  }, [rounds, records, review, heldOn, nextOn, today])
}
