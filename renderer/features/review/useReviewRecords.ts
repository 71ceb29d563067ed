import { useMemo } from 'react'
import { useRecords } from '#renderer/repositories/records'
import type { PlanId } from '#shared/lib/ids'
import type { MeasuredTime } from '#shared/monitoring/measurementDue'
import type { ReviewedRecords } from '#shared/review/reviewedItems'

/** All that reviews are shown with. */
export interface ReviewRecords extends ReviewedRecords {
  /** The plan's period, in which indicators are measured. */
  readonly period: MeasuredTime
}

/** Watches the records that reviews look at; undefined while loading. */
export function useReviewRecords(planId: PlanId): ReviewRecords | undefined {
  const plan = useRecords(planId, 'plans')?.[0]
  const actions = useRecords(planId, 'actions')
  const milestones = useRecords(planId, 'milestones')
  const indicators = useRecords(planId, 'indicators')
  const baselines = useRecords(planId, 'baselines')
  const targets = useRecords(planId, 'targets')
  const measurements = useRecords(planId, 'measurements')
  const reviews = useRecords(planId, 'reviews')
  const reviewItems = useRecords(planId, 'reviewItems')
  return useMemo(() => {
    if (!plan || !actions || !milestones || !indicators || !baselines) return undefined
    if (!targets || !measurements || !reviews || !reviewItems) return undefined
    return {
      actions,
      milestones,
      indicators,
      baselines,
      targets,
      measurements,
      reviews,
      reviewItems,
      period: { from: plan.periodFrom, to: plan.periodTo },
    }
  }, [
    plan,
    actions,
    milestones,
    indicators,
    baselines,
    targets,
    measurements,
    reviews,
    reviewItems,
  ])
}
