import { describe, expect, it } from 'vitest'
import { noLinks } from '#shared/review/agendaSubject'
import {
  decidedBefore,
  itemsByReview,
  lastDecisions,
  leavesWork,
  openDecisions,
} from '#shared/review/earlierDecisions'
import type { ReviewItem } from '#shared/review/Review'
import { anId, aReview, aReviewItem } from '../../../helpers/builders'

const closedAt = '2026-03-02T12:00:00.000Z'
const first = aReview({ id: anId('first'), heldOn: '2026-03-02', closedAt })
const second = aReview({ id: anId('second'), heldOn: '2026-06-01', closedAt })
const reviews = [first, second]
const inFirst = (fields: Partial<ReviewItem>) => aReviewItem({ reviewId: first.id, ...fields })
const inSecond = (fields: Partial<ReviewItem>) => aReviewItem({ reviewId: second.id, ...fields })
const openIds = (items: ReviewItem[]) => openDecisions(reviews, items).map(({ item }) => item.id)

describe('what a decision leaves to do', () => {
  it.each([
    [{ decision: null, responsibleId: anId<'Owner'>('o') }, false],
    [{ decision: 'go-on' }, false],
    [{ decision: 'new-date' }, false],
    [{ decision: 'support' }, true],
    [{ decision: 'other' }, true],
    [{ decision: 'go-on', responsibleId: anId<'Owner'>('o') }, true],
    [{ decision: 'new-date', followUpOn: '2026-05-01' }, true],
  ] as const)('%o: %s', (fields, leaves) => {
    expect(leavesWork(aReviewItem(fields))).toBe(leaves)
  })
})

describe('what earlier reviews left open', () => {
  it('are decisions that leave work, until they are found done', () => {
    const open = inFirst({ decision: 'support' })
    const done = inFirst({ decision: 'support', doneOn: '2026-04-01' })
    expect(openIds([open, done, inFirst({ decision: 'go-on' })])).toEqual([open.id])
  })

  it('come in the order of the meetings, and of the agenda within one', () => {
    const a = inSecond({ decision: 'other', order: 'a0' })
    const b = inFirst({ decision: 'other', order: 'a1' })
    const c = inFirst({ decision: 'other', order: 'a0' })
    expect(openIds([a, b, c])).toEqual([c.id, b.id, a.id])
  })

  it('end where a later review decides otherwise on the same, and stay where it only lets it go on', () => {
    const asked = inFirst({ decision: 'support' })
    const replaced = inSecond({ followsItemId: asked.id, decision: 'drop' })
    expect(openIds([asked, replaced])).toEqual([])
    expect(openIds([asked, { ...replaced, decision: 'go-on' }])).toEqual([asked.id])
    const renewed = inSecond({
      followsItemId: asked.id,
      decision: 'go-on',
      followUpOn: '2026-09-01',
    })
    expect(openIds([asked, renewed])).toEqual([renewed.id])
  })

  it('stay once where the follow-up was not come to', () => {
    const asked = inFirst({ decision: 'other' })
    expect(openIds([asked, inSecond({ followsItemId: asked.id })])).toEqual([asked.id])
  })

  it('hold what stood for itself and was not come to, until it is decided', () => {
    const unspoken = inFirst({ subject: 'Rooms for the desk' })
    expect(openIds([unspoken])).toEqual([unspoken.id])
    const again = inSecond({ followsItemId: unspoken.id })
    expect(openIds([unspoken, again])).toEqual([again.id])
    expect(openIds([unspoken, { ...again, decision: 'go-on' }])).toEqual([])
  })

  it('leave aside what a review still open has not come to', () => {
    const open = aReview({ id: anId('third'), heldOn: '2026-07-01' })
    const item = aReviewItem({ reviewId: open.id })
    expect(openDecisions([...reviews, open], [item])).toEqual([])
  })
})

describe('what was decided last', () => {
  const milestoneId = anId<'Milestone'>('m')

  it('is the latest decision on a thing, whatever the review', () => {
    const early = inFirst({ milestoneId, decision: 'go-on' })
    const late = inSecond({ milestoneId, decision: 'new-date' })
    expect(lastDecisions(reviews, [late, early]).get('milestone m')?.item).toBe(late)
    expect(
      lastDecisions(reviews, [early, { ...late, decision: null }]).get('milestone m')?.item,
    ).toBe(early)
  })

  it('is found for an item by what it follows, else by what it is about', () => {
    const asked = inFirst({ decision: 'other' })
    const moved = inFirst({ milestoneId, decision: 'new-date' })
    const all = new Map(itemsByReview(reviews, [asked, moved]).map((one) => [one.item.id, one]))
    const last = lastDecisions(reviews, [asked, moved])
    const find = (fields: Partial<ReviewItem>) =>
      decidedBefore({ ...noLinks, followsItemId: null, ...fields }, last, all)?.item
    expect(find({ followsItemId: asked.id })).toBe(asked)
    expect(find({ milestoneId })).toBe(moved)
    expect(find({})).toBeUndefined()
  })
})
