import { expect, it } from 'vitest'
import { addDays } from '#shared/lib/dates'
import { reviewExpectedAfterDays, signOffWithinDays } from '#shared/looseEnds/reviewRules'
import type { ReviewItem } from '#shared/review/Review'
import { anId } from '../../../helpers/builders'
import { withEveryKind } from '../../../helpers/everyKind'
import { soundDay, soundPlan, spoil } from '../../../helpers/soundPlan'
import { ends, expectOnly } from './rulesBothWays'

it('finds a plan under way that no review has looked at for a year', async () => {
  const sound = await soundPlan()
  const lastHeld = '2026-05-04'
  expect(ends('noReviewForLong', sound, addDays(lastHeld, reviewExpectedAfterDays))).toEqual([])
  const later = addDays(lastHeld, reviewExpectedAfterDays + 1)
  expect(ends('noReviewForLong', sound, later)).toMatchObject([{ place: { stage: 'reviews' } }])
  const planned = spoil(sound, 'reviews', { heldOn: addDays(later, 10) })
  expect(ends('noReviewForLong', planned, later)).toEqual([])
  const done = spoil(sound, 'actions', { status: 'completed' })
  expect(ends('noReviewForLong', done, later)).toEqual([])
})

it('finds a decision past the day by which it was to be carried out', async () => {
  const sound = await soundPlan()
  const [item] = withEveryKind({ formatVersion: 2, revision: 1, records: sound, changes: [] })
    .records.reviewItems
  if (!item) throw new Error('There is no item.')
  const decided = (fields: Partial<ReviewItem>) => ({
    ...sound,
    reviewItems: [
      { ...item, reviewId: anId<'Review'>('spring'), followUpOn: addDays(soundDay, -1), ...fields },
    ],
  })
  expectOnly('decisionNotCarriedOut', decided({}), { stage: 'reviews', id: 'spring' }, [
    decided({ followUpOn: soundDay }),
    decided({ followUpOn: null }),
    decided({ doneOn: '2026-06-01' }),
  ])
})

it('finds a review that was held and never signed off', async () => {
  const sound = await soundPlan()
  const heldOn = addDays(soundDay, -signOffWithinDays - 1)
  const open = spoil(sound, 'reviews', { closedAt: null, heldOn })
  expectOnly('reviewNotSigned', open, { stage: 'reviews', id: 'spring' }, [
    sound,
    spoil(open, 'reviews', { heldOn: addDays(heldOn, 1) }),
  ])
})
