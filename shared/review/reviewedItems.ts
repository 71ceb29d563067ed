import type { Day } from '#shared/lib/dates'
import type { ActionId, IndicatorId, OwnerId } from '#shared/lib/ids'
import { inOrder } from '#shared/lib/inOrder'
import type { Baseline, Indicator, Measurement, Target } from '#shared/monitoring/Indicator'
import { indicatorOwner } from '#shared/monitoring/indicatorOwner'
import { type IndicatorStanding, indicatorStanding } from '#shared/monitoring/indicatorStatus'
import type { MeasuredTime } from '#shared/monitoring/measurementDue'
import type { Action } from '#shared/plan/Action'
import type { Milestone } from '#shared/plan/Milestone'
import { type MilestoneStanding, milestoneStanding } from '#shared/plan/milestoneStanding'
import { milestoneOwner } from '#shared/plan/ownerDuties'
import type { PackRef } from '#shared/template/packRef'
import type { DecidedRecord } from './decide'
import { type DecidedItem, decidedBefore, itemsByReview, lastDecisions } from './earlierDecisions'
import type { Review, ReviewItem } from './Review'
import { reviewsBefore } from './reviewState'

/** What an item is about, as it stands. `none`: it stands for itself, or what it was about is gone. */
export type ReviewedThing =
  | {
      readonly kind: 'milestone'
      readonly milestone: Milestone
      readonly action: Action | null
      readonly standing: MilestoneStanding
    }
  | { readonly kind: 'action'; readonly action: Action }
  | {
      readonly kind: 'indicator'
      readonly indicator: Indicator
      readonly target: Target | null
      readonly standing: IndicatorStanding
    }
  | { readonly kind: 'gap'; readonly ref: PackRef }
  | { readonly kind: 'none' }

/** An item of a review as the meeting looks at it. */
export interface ReviewedItem {
  readonly item: ReviewItem
  /** Counted from 1 in the order of the agenda. */
  readonly number: number
  readonly thing: ReviewedThing
  /** The day the thing is due now; null where it has none. */
  readonly dueOn: Day | null
  /** Who answers for it now. */
  readonly ownerId: OwnerId | null
  /** What was decided on it before, and in which review. */
  readonly decidedLast: DecidedItem | null
}

/** All that the items of a review are shown with. */
export interface ReviewedRecords {
  readonly actions: readonly Action[]
  readonly milestones: readonly Milestone[]
  readonly indicators: readonly Indicator[]
  readonly baselines: readonly Baseline[]
  readonly targets: readonly Target[]
  readonly measurements: readonly Measurement[]
  readonly reviews: readonly Review[]
  readonly reviewItems: readonly ReviewItem[]
}

/** The items of a review in the order of its agenda, each beside what it is about as that stands on the day `today`. */
export function reviewedItems(
  review: Review,
  records: ReviewedRecords,
  period: MeasuredTime,
  today: Day,
): ReviewedItem[] {
  const items = inOrder(records.reviewItems.filter(({ reviewId }) => reviewId === review.id))
  const earlier = reviewsBefore(records.reviews, review)
  const last = lastDecisions(earlier, records.reviewItems)
  const all = new Map(
    itemsByReview(earlier, records.reviewItems).map((decided) => [decided.item.id, decided]),
  )
  const thingOf = thingFinder(records, items, period, today)
  return items.map((item, index) => {
    const thing = thingOf(item)
    return {
      item,
      number: index + 1,
      thing,
      dueOn: dueDayOf(thing),
      ownerId: ownerOf(thing, thingOf.actions),
      decidedLast: decidedBefore(item, last, all),
    }
  })
}

/** The record that a decision on the thing would change; null where it can change none. */
export function decidedRecord(thing: ReviewedThing): DecidedRecord | null {
  switch (thing.kind) {
    case 'milestone':
      return { table: 'milestones', record: thing.milestone }
    case 'action':
      return { table: 'actions', record: thing.action }
    case 'indicator':
      return { table: 'indicators', record: thing.indicator }
    case 'gap':
    case 'none':
      return null
  }
}

function thingFinder(
  records: ReviewedRecords,
  items: readonly ReviewItem[],
  period: MeasuredTime,
  today: Day,
) {
  const actions = new Map(records.actions.map((action) => [action.id, action]))
  const milestones = new Map(records.milestones.map((milestone) => [milestone.id, milestone]))
  const indicators = new Map(records.indicators.map((indicator) => [indicator.id, indicator]))
  const baselines = new Map(records.baselines.map((one) => [one.indicatorId, one]))
  const targets = new Map(records.targets.map((one) => [one.indicatorId, one]))
  const measured = measurementsOf(records.measurements, items)
  const indicatorThing = (indicator: Indicator): ReviewedThing => {
    const target = targets.get(indicator.id)
    const history = {
      indicator,
      baseline: baselines.get(indicator.id),
      target,
      measurements: measured.get(indicator.id) ?? [],
    }
    const standing = indicatorStanding(history, period, today)
    return { kind: 'indicator', indicator, target: target ?? null, standing }
  }
  const find = ({ milestoneId, actionId, indicatorId, gapRef }: ReviewItem): ReviewedThing => {
    const milestone = milestoneId && milestones.get(milestoneId)
    if (milestone) {
      const standing = milestoneStanding(milestone, today)
      const action = actions.get(milestone.actionId) ?? null
      return { kind: 'milestone', milestone, action, standing }
    }
    const action = actionId && actions.get(actionId)
    if (action) return { kind: 'action', action }
    const indicator = indicatorId && indicators.get(indicatorId)
    if (indicator) return indicatorThing(indicator)
    return gapRef ? { kind: 'gap', ref: gapRef } : { kind: 'none' }
  }
  return Object.assign(find, { actions })
}

/** The measurements of the indicators on the agenda alone: a plan may hold many thousands. */
function measurementsOf(measurements: readonly Measurement[], items: readonly ReviewItem[]) {
  const wanted = new Map<IndicatorId, Measurement[]>()
  for (const { indicatorId } of items) if (indicatorId) wanted.set(indicatorId, [])
  if (wanted.size > 0)
    for (const measurement of measurements) wanted.get(measurement.indicatorId)?.push(measurement)
  return wanted
}

function dueDayOf(thing: ReviewedThing): Day | null {
  if (thing.kind === 'milestone') return thing.milestone.dueOn
  if (thing.kind === 'action') return thing.action.endsOn
  return thing.kind === 'indicator' ? (thing.target?.on ?? null) : null
}

function ownerOf(thing: ReviewedThing, actions: ReadonlyMap<ActionId, Action>): OwnerId | null {
  if (thing.kind === 'milestone') return milestoneOwner(thing.milestone, thing.action ?? undefined)
  if (thing.kind === 'action') return thing.action.ownerId
  return thing.kind === 'indicator' ? indicatorOwner(thing.indicator, actions) : null
}
