import { expect, it } from 'vitest'
import { PlanReader } from '#renderer/database/PlanReader'
import { session } from '#renderer/database/session'
import { addAction } from '#renderer/repositories/actions'
import { addIndicator } from '#renderer/repositories/indicators'
import { addMilestones, updateMilestone } from '#renderer/repositories/milestones'
import { addOwner } from '#renderer/repositories/owners'
import type { MilestoneId } from '#shared/lib/ids'
import { aPlan, given, testSession } from '../../../helpers/testSession'

it('finds the records that name an id, in a field or in a list, with an index and without', async () => {
  await testSession()
  const planId = await aPlan()
  const ownerId = given(await addOwner(planId, { role: 'Head of unit' }))
  const [one, two] = [
    given(await addAction(planId, { title: 'One', ownerId })),
    given(await addAction(planId, { title: 'Two' })),
  ]
  const [first, second, third] = given(
    await addMilestones(planId, one, [
      { title: 'A', dueOn: null },
      { title: 'B', dueOn: null },
      { title: 'C', dueOn: null },
    ]),
  ) as [MilestoneId, MilestoneId, MilestoneId]
  await addMilestones(planId, two, [{ title: 'D', dueOn: null }])
  await updateMilestone(planId, third, { dependsOnIds: [first, second] })
  const indicatorId = given(await addIndicator(planId, { name: 'I', actionIds: [one, two] }))
  const read = new PlanReader(session().database, planId)
  const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id).sort()
  expect(ids(await read.naming('milestones', 'actionId', [one]))).toEqual(
    [first, second, third].sort(),
  )
  expect(ids(await read.naming('milestones', 'dependsOnIds', [first, second]))).toEqual([third])
  expect(ids(await read.naming('indicators', 'actionIds', [one, two]))).toEqual([indicatorId])
  expect(ids(await read.naming('actions', 'ownerId', [ownerId]))).toEqual([one])
  expect(await read.naming('actions', 'gapRefs', ['none'])).toEqual([])
})

it('finds nothing of another plan', async () => {
  await testSession()
  const [mine, other] = [await aPlan('Mine'), await aPlan('Other')]
  const actionId = given(await addAction(other, { title: 'Theirs' }))
  await addMilestones(other, actionId, [{ title: 'M', dueOn: null }])
  const read = new PlanReader(session().database, mine)
  expect(await read.naming('milestones', 'actionId', [actionId])).toEqual([])
  expect(await read.lastInOrder('actions')).toBeUndefined()
})

it('knows the last of a list by its order', async () => {
  await testSession()
  const planId = await aPlan()
  await addAction(planId, { title: 'One' })
  await addAction(planId, { title: 'Two' })
  const read = new PlanReader(session().database, planId)
  expect((await read.lastInOrder('actions'))?.title).toBe('Two')
})
