import { expect, it } from 'vitest'
import { addAction } from '#renderer/repositories/actions'
import { undo } from '#renderer/repositories/history'
import {
  addMilestones,
  moveDueDate,
  moveMilestone,
  removeMilestone,
  setDependencies,
  shiftMilestones,
  updateMilestone,
} from '#renderer/repositories/milestones'
import { getSnapshot } from '#renderer/repositories/records'
import { newId } from '#shared/lib/ids'
import { inOrder } from '#shared/lib/inOrder'
import { aPlan, given, testSession } from '../../../helpers/testSession'

it('adds several in one step, in their order, and moves and removes them', async () => {
  await testSession()
  const planId = await aPlan()
  const actionId = given(await addAction(planId, { title: 'A' }))
  const before = (await getSnapshot(planId)).revision
  const added = ['M', 'N', 'O'].map((title) => ({ title, dueOn: '2027-01-31' }))
  const [m, n, o] = given(await addMilestones(planId, actionId, added))
  if (!m || !n || !o) throw new Error('No milestones')
  const titles = async () =>
    inOrder((await getSnapshot(planId)).records.milestones).map(({ title }) => title)
  expect((await getSnapshot(planId)).revision).toBe(before + 1)
  expect(await titles()).toEqual(['M', 'N', 'O'])
  await moveMilestone(planId, o, m)
  expect(await titles()).toEqual(['O', 'M', 'N'])
  await removeMilestone(planId, m)
  expect(await titles()).toEqual(['O', 'N'])
  await updateMilestone(planId, n, { status: 'reached', reachedOn: '2027-02-01' })
  const { milestones } = (await getSnapshot(planId)).records
  expect(milestones.find(({ id }) => id === n)).toMatchObject({
    status: 'reached',
    reachedOn: '2027-02-01',
    dueOn: '2027-01-31',
  })
})

it('refuses milestones for an action that is gone, and days that do not exist', async () => {
  await testSession()
  const planId = await aPlan()
  const actionId = given(await addAction(planId, { title: 'A' }))
  const milestone = { title: 'M', dueOn: null }
  expect((await addMilestones(planId, newId<'Action'>(), [milestone])).ok).toBe(false)
  expect((await addMilestones(planId, actionId, [{ title: 'M', dueOn: '2027-02-30' }])).ok).toBe(
    false,
  )
  expect((await getSnapshot(planId)).records.milestones).toEqual([])
})

async function threeMilestones() {
  await testSession()
  const planId = await aPlan()
  const actionId = given(await addAction(planId, { title: 'A' }))
  const added = ['M', 'N', 'O'].map((title) => ({ title, dueOn: '2027-01-31' }))
  const [m, n, o] = given(await addMilestones(planId, actionId, added))
  if (!m || !n || !o) throw new Error('No milestones')
  const stored = async (id: string) =>
    (await getSnapshot(planId)).records.milestones.find((one) => one.id === id)
  return { planId, m, n, o, stored }
}

it('lets one wait for others, and refuses what would be a circle', async () => {
  const { planId, m, n, o, stored } = await threeMilestones()
  given(await setDependencies(planId, n, [m, m, newId<'Milestone'>()]))
  expect((await stored(n))?.dependsOnIds).toEqual([m])
  given(await setDependencies(planId, o, [n]))
  expect(await setDependencies(planId, m, [o])).toMatchObject({
    failure: { code: 'dependency.cycle', values: { title: 'O' } },
  })
  expect(await setDependencies(planId, m, [m])).toMatchObject({
    failure: { code: 'dependency.itself' },
  })
  expect((await stored(m))?.dependsOnIds).toEqual([])
  given(await undo(planId))
  expect((await stored(o))?.dependsOnIds).toEqual([])
  await removeMilestone(planId, m)
  expect((await stored(n))?.dependsOnIds).toEqual([])
})

it('moves several to other days in one step, which one undo takes back', async () => {
  const { planId, m, n, stored } = await threeMilestones()
  const { revision } = await getSnapshot(planId)
  const days = [
    { id: m, dueOn: '2027-02-28' },
    { id: n, dueOn: '2027-03-31' },
    { id: newId<'Milestone'>(), dueOn: '2027-03-31' },
  ]
  given(await shiftMilestones(planId, days))
  expect((await getSnapshot(planId)).revision).toBe(revision + 1)
  expect([(await stored(m))?.dueOn, (await stored(n))?.dueOn]).toEqual(['2027-02-28', '2027-03-31'])
  given(await undo(planId))
  expect([(await stored(m))?.dueOn, (await stored(n))?.dueOn]).toEqual(['2027-01-31', '2027-01-31'])
})

it('moves a due date together with the reason', async () => {
  const { planId, m, stored } = await threeMilestones()
  given(await moveDueDate(planId, m, '2027-05-31', 'The tender takes longer'))
  expect((await stored(m))?.dueOn).toBe('2027-05-31')
  expect((await getSnapshot(planId)).changes.at(-1)).toMatchObject({
    command: 'moveDueDate',
    why: 'The tender takes longer',
  })
})
