import { expect, it } from 'vitest'
import { addAction } from '#renderer/repositories/actions'
import { undo } from '#renderer/repositories/history'
import {
  moveMilestoneDates,
  pasteMilestones,
  removeMilestones,
  setMilestonesStatus,
  updateMilestones,
} from '#renderer/repositories/manyMilestones'
import { addMilestones, updateMilestone } from '#renderer/repositories/milestones'
import { addOwner } from '#renderer/repositories/owners'
import { getSnapshot } from '#renderer/repositories/records'
import { newId, type PlanId } from '#shared/lib/ids'
import { inOrder } from '#shared/lib/inOrder'
import { aPlan, given, testSession } from '../../../helpers/testSession'

async function threeMilestones() {
  await testSession()
  const planId = await aPlan()
  const actionId = given(await addAction(planId, { title: 'A' }))
  const [dated, undated, reached] = given(
    await addMilestones(planId, actionId, [
      { title: 'dated', dueOn: '2027-02-28' },
      { title: 'undated', dueOn: null },
      { title: 'reached', dueOn: '2026-06-30', status: 'reached', reachedOn: '2026-07-02' },
    ]),
  )
  if (!dated || !undated || !reached) throw new Error('No milestones')
  return { planId, actionId, dated, undated, reached, all: [dated, undated, reached] }
}

const milestonesOf = async (planId: PlanId) =>
  inOrder((await getSnapshot(planId)).records.milestones)

it('moves due dates, and tells which have none to move and which are history', async () => {
  const { planId, all } = await threeMilestones()
  const before = await getSnapshot(planId)
  expect(given(await moveMilestoneDates(planId, all, { count: 2, unit: 'week' }))).toEqual({
    changed: 1,
    left: new Map([
      ['noDate', 1],
      ['settled', 1],
    ]),
  })
  expect((await milestonesOf(planId)).map(({ dueOn }) => dueOn)).toEqual([
    '2027-03-14',
    null,
    '2026-06-30',
  ])
  await undo(planId)
  expect((await getSnapshot(planId)).records).toEqual(before.records)
})

it('dates what is reached, and takes that day away with the status', async () => {
  const { planId, all, dated } = await threeMilestones()
  expect(given(await setMilestonesStatus(planId, all, 'reached', '2026-11-22')).left).toEqual(
    new Map([['already', 1]]),
  )
  expect((await milestonesOf(planId)).map(({ reachedOn }) => reachedOn)).toEqual([
    '2026-11-22',
    '2026-11-22',
    '2026-07-02',
  ])
  await setMilestonesStatus(planId, [dated], 'planned', '2026-11-22')
  expect((await milestonesOf(planId))[0]).toMatchObject({ status: 'planned', reachedOn: null })
})

it('gives an owner, and removes with every link to what is removed', async () => {
  const { planId, all, dated, undated, reached } = await threeMilestones()
  const ada = given(await addOwner(planId, { role: 'Ada' }))
  expect(given(await updateMilestones(planId, all, { ownerId: ada })).changed).toBe(3)
  given(await updateMilestone(planId, reached, { dependsOnIds: [dated] }))
  expect(given(await removeMilestones(planId, [dated, undated])).changed).toBe(2)
  expect(await milestonesOf(planId)).toMatchObject([{ title: 'reached', dependsOnIds: [] }])
})

it('pastes new milestones at the end of their actions and other words into those that are there', async () => {
  const { planId, actionId, dated } = await threeMilestones()
  const other = given(await addAction(planId, { title: 'B' }))
  const before = await getSnapshot(planId)
  const pasted = await pasteMilestones(planId, {
    newOwners: [],
    changes: new Map([[dated, { note: 'moved to May' }]]),
    added: [
      { actionId, title: 'X', dueOn: '2027-05-01' },
      { actionId: other, title: 'Y' },
      { actionId, title: 'Z' },
    ],
  })
  expect(given(pasted)).toMatchObject({ added: 3, outcome: { changed: 1 } })
  const titles = (id: string) => (one: { actionId: string }) => one.actionId === id
  const milestones = await milestonesOf(planId)
  expect(milestones.filter(titles(actionId)).map(({ title }) => title)).toEqual([
    'dated',
    'undated',
    'reached',
    'X',
    'Z',
  ])
  expect(milestones.filter(titles(other)).map(({ title }) => title)).toEqual(['Y'])
  await undo(planId)
  expect((await getSnapshot(planId)).records).toEqual(before.records)

  const gone = await pasteMilestones(planId, {
    newOwners: [],
    changes: new Map(),
    added: [{ actionId: newId<'Action'>(), title: 'Nowhere' }],
  })
  expect(gone.ok).toBe(false)
})
