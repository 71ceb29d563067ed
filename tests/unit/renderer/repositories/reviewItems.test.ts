import { expect, it } from 'vitest'
import { addAction, removeAction } from '#renderer/repositories/actions'
import { undo } from '#renderer/repositories/history'
import { addMilestones } from '#renderer/repositories/milestones'
import { addOwner } from '#renderer/repositories/owners'
import { getSnapshot } from '#renderer/repositories/records'
import {
  addReviewItems,
  assignItem,
  commentItem,
  decideItem,
  followUp,
  moveReviewItem,
  ownItem,
  removeReviewItem,
} from '#renderer/repositories/reviewItems'
import { planReview, signOff } from '#renderer/repositories/reviews'
import { checkSnapshot } from '#shared/planFile/checkSnapshot'
import { noLinks } from '#shared/review/agendaSubject'
import { aPlan, given, sorted, testSession } from '../../../helpers/testSession'

async function anAgenda() {
  await testSession()
  const planId = await aPlan()
  const ownerId = given(await addOwner(planId, { role: 'Heir' }))
  const actionId = given(await addAction(planId, { title: 'Desk' }))
  const [milestoneId] = given(
    await addMilestones(planId, actionId, [{ title: 'Opened', dueOn: '2026-09-01' }]),
  )
  if (!milestoneId) throw new Error('No milestone')
  const fields = { title: 'Autumn review', heldOn: '2026-11-22' }
  const reviewId = given(await planReview(planId, fields, []))
  const [itemId, otherId] = given(
    await addReviewItems(planId, reviewId, [
      { ...ownItem('Opened'), ...noLinks, milestoneId, reason: 'late' },
      ownItem('Rooms'),
    ]),
  )
  if (!itemId || !otherId) throw new Error('No items')
  const milestone = async () => (await getSnapshot(planId)).records.milestones[0]
  const item = async (id = itemId) =>
    (await getSnapshot(planId)).records.reviewItems.find((one) => one.id === id)
  return { planId, ownerId, actionId, milestoneId, reviewId, itemId, otherId, milestone, item }
}

it('moves the milestone with the decision, tells the history why, and one undo takes both back', async () => {
  const { planId, itemId, milestone, item } = await anAgenda()
  given(await commentItem(planId, itemId, 'The tender came late'))
  const before = await getSnapshot(planId)
  given(await decideItem(planId, itemId, { decision: 'new-date', newDueOn: '2027-01-31' }))
  expect((await milestone())?.dueOn).toBe('2027-01-31')
  expect(await item()).toMatchObject({ dueOnBefore: '2026-09-01', newDueOn: '2027-01-31' })
  const { changes } = await getSnapshot(planId)
  expect(changes.at(-1)).toMatchObject({
    command: 'decideItem',
    why: 'Autumn review: The tender came late',
  })
  await undo(planId)
  expect(sorted((await getSnapshot(planId)).records)).toEqual(sorted(before.records))
})

it('gives back what the earlier decision did when the mind is changed', async () => {
  const { planId, itemId, ownerId, milestone, item } = await anAgenda()
  given(await decideItem(planId, itemId, { decision: 'new-date', newDueOn: '2027-01-31' }))
  given(await decideItem(planId, itemId, { decision: 'new-owner', newOwnerId: ownerId }))
  expect(await milestone()).toMatchObject({ dueOn: '2026-09-01', ownerId })
  given(await decideItem(planId, itemId, { decision: 'drop' }))
  expect(await milestone()).toMatchObject({ ownerId: null, status: 'dropped' })
  given(await decideItem(planId, itemId, { decision: 'go-on' }))
  expect(await milestone()).toMatchObject({ ownerId: null, status: 'planned' })
  expect(await item()).toMatchObject({ newOwnerId: null, statusBefore: null, dueOnBefore: null })
})

it('keeps an owner who is not there from answering for anything', async () => {
  const { planId, itemId, ownerId } = await anAgenda()
  const outcome = await decideItem(planId, itemId, {
    decision: 'new-owner',
    newOwnerId: `${ownerId}x` as typeof ownerId,
  })
  expect(outcome).toMatchObject({ ok: false, failure: { code: 'record.gone' } })
})

it('gives back what a decision did when its item is taken off the agenda', async () => {
  const { planId, itemId, milestone } = await anAgenda()
  given(await decideItem(planId, itemId, { decision: 'drop' }))
  given(await removeReviewItem(planId, itemId))
  expect((await milestone())?.status).toBe('planned')
  expect((await getSnapshot(planId)).records.reviewItems).toHaveLength(1)
})

it('puts an item before another', async () => {
  const { planId, itemId, otherId, item } = await anAgenda()
  given(await moveReviewItem(planId, otherId, itemId))
  const [first, second] = [(await item(otherId))?.order, (await item(itemId))?.order]
  expect(String(first) < String(second)).toBe(true)
})

it('joins a stretch of typing to one step', async () => {
  const { planId, itemId, item } = await anAgenda()
  for (const words of ['T', 'Th', 'The']) await commentItem(planId, itemId, words, 'g')
  await undo(planId)
  expect((await item())?.comment).toBe('')
})

it('says who carries a decision out, and after the sign-off only when it was done', async () => {
  const { planId, reviewId, otherId, ownerId, item } = await anAgenda()
  given(await decideItem(planId, otherId, { decision: 'other' }))
  given(await assignItem(planId, otherId, { responsibleId: ownerId, followUpOn: '2027-01-15' }))
  given(await signOff(planId, reviewId, [{ role: 'Deputy mayor', name: '' }]))
  const late = await assignItem(planId, otherId, { followUpOn: null })
  expect(late).toMatchObject({ ok: false, failure: { code: 'review.closed' } })
  given(await followUp(planId, otherId, '2027-01-10'))
  expect(await item(otherId)).toMatchObject({
    responsibleId: ownerId,
    followUpOn: '2027-01-15',
    doneOn: '2027-01-10',
  })
})

it('keeps the name of what was reviewed when the record is removed, and no link without its end', async () => {
  const { planId, actionId, reviewId, item } = await anAgenda()
  given(await signOff(planId, reviewId, [{ role: 'Deputy mayor', name: '' }]))
  given(await removeAction(planId, actionId))
  expect(await item()).toMatchObject({ milestoneId: null, subject: 'Opened' })
  expect(checkSnapshot(JSON.stringify(await getSnapshot(planId))).ok).toBe(true)
})
