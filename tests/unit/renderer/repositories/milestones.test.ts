import { expect, it } from 'vitest'
import { addAction } from '#renderer/repositories/actions'
import {
  addMilestones,
  moveMilestone,
  removeMilestone,
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
