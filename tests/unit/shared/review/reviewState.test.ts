import { describe, expect, it } from 'vitest'
import { reviewState, reviewsBefore, reviewsInOrder } from '#shared/review/reviewState'
import { anId, aReview, aReviewItem } from '../../../helpers/builders'

const today = '2026-11-22'

describe('how far a review is', () => {
  it('is planned before its day while nothing is decided', () => {
    expect(reviewState(aReview({ heldOn: '2026-12-09' }), [aReviewItem()], today)).toBe('planned')
  })

  it('is open from its day on, and before it as soon as something is decided', () => {
    expect(reviewState(aReview({ heldOn: today }), [], today)).toBe('open')
    const decided = [aReviewItem({ decision: 'go-on' })]
    expect(reviewState(aReview({ heldOn: '2026-12-09' }), decided, today)).toBe('open')
  })

  it('is signed once it is closed', () => {
    const closed = aReview({ heldOn: '2026-12-09', closedAt: '2026-11-20T09:00:00.000Z' })
    expect(reviewState(closed, [], today)).toBe('signed')
  })
})

describe('the order of reviews', () => {
  const spring = aReview({ id: anId('spring'), heldOn: '2026-03-02' })
  const autumn = aReview({ id: anId('autumn'), heldOn: '2026-10-01' })

  it('is that of their days', () => {
    expect(reviewsInOrder([autumn, spring])).toEqual([spring, autumn])
  })

  it('puts the one still open last where two were held on one day', () => {
    const closed = aReview({ id: anId('z'), heldOn: today, closedAt: '2026-11-22T09:00:00.000Z' })
    const open = aReview({ id: anId('a'), heldOn: today })
    expect(reviewsInOrder([open, closed])).toEqual([closed, open])
  })

  it('gives those before one, and all before one that is yet to be made', () => {
    expect(reviewsBefore([autumn, spring], autumn)).toEqual([spring])
    expect(reviewsBefore([autumn, spring], spring)).toEqual([])
    expect(reviewsBefore([autumn, spring], null)).toEqual([spring, autumn])
  })
})
