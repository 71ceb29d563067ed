import { expect, it } from 'vitest'
import { addAction } from '#renderer/repositories/actions'
import { undo } from '#renderer/repositories/history'
import {
  addObjective,
  moveObjective,
  removeObjective,
  updateObjective,
} from '#renderer/repositories/objectives'
import { getSnapshot } from '#renderer/repositories/records'
import type { PlanId } from '#shared/lib/ids'
import { inOrder } from '#shared/lib/inOrder'
import { aPlan, given, sorted, testSession } from '../../../helpers/testSession'

const titles = async (planId: PlanId) =>
  inOrder((await getSnapshot(planId)).records.objectives).map(({ title }) => title)

it('adds, renames and moves objectives', async () => {
  await testSession()
  const planId = await aPlan()
  const work = given(await addObjective(planId, { title: 'Work' }))
  const home = given(await addObjective(planId, { title: 'Home' }))
  const voice = given(await addObjective(planId, { title: 'Voice' }))
  given(await moveObjective(planId, voice, work))
  expect(await titles(planId)).toEqual(['Voice', 'Work', 'Home'])
  given(await moveObjective(planId, work, null))
  given(await updateObjective(planId, home, { title: 'A home' }))
  expect(await titles(planId)).toEqual(['Voice', 'A home', 'Work'])
})

it('leaves the actions of a removed objective in the plan, and one undo brings all back', async () => {
  await testSession()
  const planId = await aPlan()
  const work = given(await addObjective(planId, { title: 'Work' }))
  given(await addAction(planId, { title: 'Courses', objectiveId: work }))
  const before = await getSnapshot(planId)
  given(await removeObjective(planId, work))
  const { records } = await getSnapshot(planId)
  expect(records.objectives).toEqual([])
  expect(records.actions).toMatchObject([{ title: 'Courses', objectiveId: null }])
  given(await undo(planId))
  expect(sorted((await getSnapshot(planId)).records)).toEqual(sorted(before.records))
})
