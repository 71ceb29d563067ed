import { beforeAll, describe, expect, it } from 'vitest'
import { applyEdits, updateEdit } from '#shared/change/edits'
import type { PlanSnapshot } from '#shared/planFile/PlanSnapshot'
import { minutesRecords, pictureReview, reviewForMinutes } from '#shared/report/ReviewPicture'
import { reviewsInOrder } from '#shared/review/reviewState'
import { anId, aReview } from '../../../helpers/builders'
import { samplePlan } from '../../../helpers/samplePlan'

let sample: PlanSnapshot
beforeAll(async () => {
  sample = await samplePlan()
})

describe('the review of the minutes', () => {
  it('is the latest signed one, else the latest, else none', () => {
    const signed = aReview({ heldOn: '2026-03-01', closedAt: '2026-03-01T12:00:00.000Z' })
    const open = aReview({ heldOn: '2026-10-01' })
    expect(reviewForMinutes([open, signed])).toBe(signed)
    expect(reviewForMinutes([open])).toBe(open)
    expect(reviewForMinutes([])).toBeNull()
  })
})

describe('the records of the minutes', () => {
  it('are those that were signed: what was moved since stands as it was then', () => {
    const [, second] = reviewsInOrder(sample.records.reviews)
    if (!second) throw new Error('The sample lacks its second review')
    const [item] = pictureReview(sample.records, second, '2026-11-22').items
    const milestone = sample.records.milestones.find(({ id }) => id === item?.item.milestoneId)
    if (!milestone) throw new Error('Its first item is about a milestone')
    const edit = updateEdit('milestones', milestone, { title: 'Renamed later' })
    if (!edit) throw new Error('Nothing differs')
    const [last] = sample.changes.slice(-1)
    if (!last) throw new Error('No history')
    const later: PlanSnapshot = {
      ...sample,
      revision: sample.revision + 1,
      records: applyEdits(sample.records, [edit]),
      changes: [
        ...sample.changes,
        { ...last, id: anId('later'), revision: sample.revision + 1, edits: [edit] },
      ],
    }
    const records = minutesRecords(later, second.id)
    expect(records.milestones.find(({ id }) => id === milestone.id)?.title).toBe(milestone.title)
    const picture = pictureReview(records, second, '2026-11-22')
    expect(picture.review.signOffs).toHaveLength(2)
    expect(picture.snapshot?.reviewId).toBe(second.id)
    expect(picture.items).toHaveLength(9)
  })

  it('are those of today where the review is open, or the history is not kept', () => {
    const [first, , third] = reviewsInOrder(sample.records.reviews)
    if (!first || !third) throw new Error('The sample lacks its reviews')
    expect(minutesRecords(sample, third.id)).toBe(sample.records)
    expect(minutesRecords({ ...sample, changes: [] }, first.id)).toBe(sample.records)
  })

  it('look at a day that is yet to come from today', () => {
    const review = aReview({ heldOn: '2027-03-01' })
    const late = sample.records.milestones.filter(
      ({ dueOn, status }) => status === 'planned' && dueOn === '2027-01-31',
    )
    const items = late.map(({ id }, index) => ({
      ...(sample.records.reviewItems[0] as (typeof sample.records.reviewItems)[number]),
      id: anId<'ReviewItem'>(`i${index}`),
      reviewId: review.id,
      milestoneId: id,
    }))
    const { items: shown } = pictureReview(
      { ...sample.records, reviewItems: items },
      review,
      '2026-11-22',
    )
    expect(shown.length).toBeGreaterThan(0)
    for (const { thing } of shown)
      expect(thing.kind === 'milestone' && thing.standing).not.toBe('late')
  })
})
