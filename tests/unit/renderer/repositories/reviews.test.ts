import { expect, it } from 'vitest'
import { addAction } from '#renderer/repositories/actions'
import { redo, undo } from '#renderer/repositories/history'
import { addMilestones, removeMilestone, updateMilestone } from '#renderer/repositories/milestones'
import { getSnapshot } from '#renderer/repositories/records'
import {
  addReviewItems,
  commentItem,
  decideItem,
  ownItem,
} from '#renderer/repositories/reviewItems'
import { planReview, removeReview, signOff, updateReview } from '#renderer/repositories/reviews'
import { checkSnapshot } from '#shared/planFile/checkSnapshot'
import { recordsAt } from '#shared/planFile/recordsAt'
import { recordsChecksum } from '#shared/planFile/recordsChecksum'
import { noLinks } from '#shared/review/agendaSubject'
import { openDecisions } from '#shared/review/earlierDecisions'
import type { ProposedItem } from '#shared/review/proposeAgenda'
import { aPlan, given, sorted, testSession } from '../../../helpers/testSession'

const proposed = (fields: Partial<ProposedItem> & Pick<ProposedItem, 'subject'>): ProposedItem => ({
  ...noLinks,
  followsItemId: null,
  reason: 'late',
  on: null,
  decidedLast: null,
  ...fields,
})

async function aReview() {
  await testSession()
  const planId = await aPlan()
  const actionId = given(await addAction(planId, { title: 'Desk' }))
  const [milestoneId] = given(
    await addMilestones(planId, actionId, [{ title: 'Opened', dueOn: '2026-09-01' }]),
  )
  if (!milestoneId) throw new Error('No milestone')
  const reviewId = given(
    await planReview(planId, { title: 'Autumn review', heldOn: '2026-11-22' }, [
      proposed({ subject: 'Opened', milestoneId }),
      proposed({ subject: 'Gone', milestoneId: 'gone' as typeof milestoneId }),
      proposed({ subject: 'Rooms', reason: 'chosen' }),
    ]),
  )
  const { records } = await getSnapshot(planId)
  const [first, , rooms] = [...records.reviewItems].sort((a, b) => (a.order < b.order ? -1 : 1))
  if (!first || !rooms) throw new Error('No items')
  return { planId, milestoneId, reviewId, itemId: first.id, roomsId: rooms.id }
}

it('makes a review with its agenda in one step, in its order and without links to what is gone', async () => {
  const { planId } = await aReview()
  const { records, changes } = await getSnapshot(planId)
  expect(changes.at(-1)?.command).toBe('planReview')
  const items = [...records.reviewItems].sort((a, b) => (a.order < b.order ? -1 : 1))
  expect(items.map(({ subject }) => subject)).toEqual(['Opened', 'Gone', 'Rooms'])
  expect(items[1]?.milestoneId).toBeNull()
  expect(checkSnapshot(JSON.stringify(await getSnapshot(planId))).ok).toBe(true)
})

it('freezes the plan as it was when they signed, by revision and checksum', async () => {
  const { planId, reviewId, itemId } = await aReview()
  given(await decideItem(planId, itemId, { decision: 'new-date', newDueOn: '2027-01-31' }))
  const before = await getSnapshot(planId)
  given(
    await signOff(planId, reviewId, [
      { role: 'Deputy mayor', name: '' },
      { role: 'Coordinator', name: 'A. Lind' },
      { role: ' ', name: 'nobody' },
    ]),
  )
  const after = await getSnapshot(planId)
  const [review] = after.records.reviews
  const [snapshot] = after.records.snapshots
  expect(after.revision).toBe(before.revision + 1)
  expect(review?.signOffs.map(({ role, name }) => [role, name])).toEqual([
    ['Deputy mayor', ''],
    ['Coordinator', 'A. Lind'],
  ])
  expect(review?.closedAt).not.toBeNull()
  expect(snapshot).toMatchObject({ revision: before.revision, reviewId, title: 'Autumn review' })
  const then = recordsAt(after, before.revision)
  expect(then.ok && sorted(then.value)).toEqual(sorted(before.records))
  expect(then.ok && recordsChecksum(then.value)).toBe(snapshot?.checksum)
})

it('keeps the checksum true whatever is changed later, and over undo and redo', async () => {
  const { planId, reviewId, milestoneId } = await aReview()
  given(await signOff(planId, reviewId, [{ role: 'Deputy mayor', name: '' }]))
  await undo(planId)
  const open = await getSnapshot(planId)
  expect(open.records.snapshots).toEqual([])
  expect(open.records.reviews[0]?.closedAt).toBeNull()
  await redo(planId)
  given(await updateMilestone(planId, milestoneId, { title: 'Opened at last' }))
  given(await removeMilestone(planId, milestoneId))
  const later = await getSnapshot(planId)
  const [snapshot] = later.records.snapshots
  const then = recordsAt(later, snapshot?.revision ?? 0)
  expect(then.ok && recordsChecksum(then.value)).toBe(snapshot?.checksum)
})

it('needs a role that signs', async () => {
  const { planId, reviewId } = await aReview()
  const outcome = await signOff(planId, reviewId, [{ role: '', name: 'A. Lind' }])
  expect(outcome).toMatchObject({ ok: false, failure: { code: 'review.nobodySigns' } })
})

it('refuses every change once it is signed off', async () => {
  const { planId, reviewId, itemId } = await aReview()
  given(await signOff(planId, reviewId, [{ role: 'Deputy mayor', name: '' }]))
  const before = await getSnapshot(planId)
  const refused = [
    await updateReview(planId, reviewId, { title: 'Other' }),
    await decideItem(planId, itemId, { decision: 'drop' }),
    await commentItem(planId, itemId, 'Too late'),
    await addReviewItems(planId, reviewId, [ownItem('More')]),
    await signOff(planId, reviewId, [{ role: 'Somebody else', name: '' }]),
    await removeReview(planId, reviewId),
  ]
  for (const outcome of refused)
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'review.closed' } })
  expect((await getSnapshot(planId)).revision).toBe(before.revision)
})

it('leads over to the next: what was left open is followed up there', async () => {
  const { planId, reviewId, roomsId } = await aReview()
  given(await decideItem(planId, roomsId, { decision: 'other' }))
  given(await signOff(planId, reviewId, [{ role: 'Deputy mayor', name: '' }]))
  const { records } = await getSnapshot(planId)
  const open = openDecisions(records.reviews, records.reviewItems)
  expect(open.map(({ item }) => item.id)).toEqual([roomsId])
  given(
    await planReview(planId, { title: 'Winter review', heldOn: '2027-02-01' }, [
      proposed({ subject: 'Rooms', reason: 'follow-up', followsItemId: roomsId }),
    ]),
  )
  const next = (await getSnapshot(planId)).records.reviewItems.find(
    ({ reason }) => reason === 'follow-up',
  )
  expect(next?.followsItemId).toBe(roomsId)
})

it('is removed with its agenda while it is open, and one undo brings all back', async () => {
  const { planId, reviewId } = await aReview()
  const before = await getSnapshot(planId)
  given(await removeReview(planId, reviewId))
  const { records } = await getSnapshot(planId)
  expect([records.reviews, records.reviewItems]).toEqual([[], []])
  await undo(planId)
  expect(sorted((await getSnapshot(planId)).records)).toEqual(sorted(before.records))
})
