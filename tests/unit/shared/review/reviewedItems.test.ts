import { describe, expect, it } from 'vitest'
import { decidedRecord, type ReviewedRecords, reviewedItems } from '#shared/review/reviewedItems'
import {
  aMilestone,
  anAction,
  anId,
  anIndicator,
  aReview,
  aReviewItem,
} from '../../../helpers/builders'

const today = '2026-11-22'
const period = { from: '2025-01-01', to: '2028-12-31' }
const review = aReview({ id: anId('r'), heldOn: today })
const earlier = aReview({
  id: anId('e'),
  heldOn: '2026-06-01',
  closedAt: '2026-06-01T12:00:00.000Z',
})
const action = anAction({ id: anId('a'), ownerId: anId('o'), endsOn: '2027-06-30' })
const milestone = aMilestone({ id: anId('m'), actionId: action.id, dueOn: '2026-11-01' })
const indicator = anIndicator({ id: anId('i'), actionIds: [action.id], frequency: 'annual' })
const records: ReviewedRecords = {
  actions: [action],
  milestones: [milestone],
  indicators: [indicator],
  baselines: [],
  targets: [],
  measurements: [],
  reviews: [review, earlier],
  reviewItems: [
    aReviewItem({ reviewId: review.id, order: 'a3', gapRef: 'pack:F1' }),
    aReviewItem({ reviewId: review.id, order: 'a2', indicatorId: indicator.id }),
    aReviewItem({ reviewId: review.id, order: 'a1', actionId: action.id }),
    aReviewItem({ reviewId: review.id, order: 'a0', milestoneId: milestone.id }),
    aReviewItem({ reviewId: review.id, order: 'a4', milestoneId: anId('gone') }),
    aReviewItem({
      reviewId: earlier.id,
      milestoneId: milestone.id,
      decision: 'new-date',
      newDueOn: '2026-11-01',
    }),
  ],
}

describe('the items of a review', () => {
  const found = reviewedItems(review, records, period, today)

  it('stand in the order of the agenda, each beside what it is about', () => {
    expect(found.map(({ number, thing }) => [number, thing.kind])).toEqual([
      [1, 'milestone'],
      [2, 'action'],
      [3, 'indicator'],
      [4, 'gap'],
      [5, 'none'],
    ])
  })

  it('tell the day it is due and who answers for it, by its action where it names nobody', () => {
    expect(found.map(({ dueOn, ownerId }) => [dueOn, ownerId])).toEqual([
      ['2026-11-01', 'o'],
      ['2027-06-30', 'o'],
      [null, 'o'],
      [null, null],
      [null, null],
    ])
  })

  it('tell how it stands on the day', () => {
    const [first, , third] = found.map(({ thing }) => thing)
    expect(first?.kind === 'milestone' && first.standing).toBe('late')
    expect(third?.kind === 'indicator' && third.standing.status).toBe('no-data')
  })

  it('tell what was decided on it in an earlier review', () => {
    expect(found[0]?.decidedLast?.review).toBe(earlier)
    expect(found[1]?.decidedLast).toBeNull()
  })

  it('name the record that a decision would change', () => {
    expect(found.map(({ thing }) => decidedRecord(thing)?.table)).toEqual([
      'milestones',
      'actions',
      'indicators',
      undefined,
      undefined,
    ])
  })
})
