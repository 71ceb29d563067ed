import { expect, it } from 'vitest'
import {
  addAction,
  moveAction,
  placeOnBoard,
  removeAction,
  updateAction,
} from '#renderer/repositories/actions'
import { undo } from '#renderer/repositories/history'
import { addIndicator } from '#renderer/repositories/indicators'
import { addMilestones } from '#renderer/repositories/milestones'
import { getSnapshot } from '#renderer/repositories/records'
import { newId, type PlanId } from '#shared/lib/ids'
import { inOrder } from '#shared/lib/inOrder'
import { aPlan, given, testSession } from '../../../helpers/testSession'

async function titles(planId: PlanId) {
  return inOrder((await getSnapshot(planId)).records.actions).map(({ title }) => title)
}

it('adds actions at the end, and moves one before another or to the end', async () => {
  await testSession()
  const planId = await aPlan()
  const ids = []
  for (const title of ['A', 'B', 'C']) ids.push(given(await addAction(planId, { title })))
  const [a, b, c] = ids
  if (!a || !b || !c) throw new Error('No actions')
  expect(await titles(planId)).toEqual(['A', 'B', 'C'])
  await moveAction(planId, c, a)
  expect(await titles(planId)).toEqual(['C', 'A', 'B'])
  await moveAction(planId, c, null)
  expect(await titles(planId)).toEqual(['A', 'B', 'C'])
})

it('removes an action with its milestones; indicators stay without the link', async () => {
  await testSession()
  const planId = await aPlan()
  const actionId = given(await addAction(planId, { title: 'A' }))
  const other = given(await addAction(planId, { title: 'B' }))
  await addMilestones(planId, actionId, [{ title: 'M', dueOn: null }])
  await addMilestones(planId, other, [{ title: 'N', dueOn: null }])
  await addIndicator(planId, { name: 'I', actionIds: [actionId, other] })
  await removeAction(planId, actionId)
  const { records } = await getSnapshot(planId)
  expect(records.actions.map(({ id }) => id)).toEqual([other])
  expect(records.milestones.map(({ title }) => title)).toEqual(['N'])
  expect(records.indicators[0]?.actionIds).toEqual([other])
})

it('refuses to change an action of another plan, or one that is gone', async () => {
  await testSession()
  const planId = await aPlan()
  const elsewhere = given(await addAction(await aPlan('Other'), { title: 'A' }))
  for (const id of [elsewhere, newId<'Action'>()])
    expect(await updateAction(planId, id, { title: 'B' })).toMatchObject({
      ok: false,
      failure: { code: 'record.gone' },
    })
})

it('refuses to add to a plan that is not there', async () => {
  await testSession()
  expect((await addAction(newId<'Plan'>(), { title: 'A' })).ok).toBe(false)
})

it('puts an action into another column and place of the board in one step', async () => {
  await testSession()
  const planId = await aPlan()
  const ids = []
  for (const title of ['A', 'B', 'C']) ids.push(given(await addAction(planId, { title })))
  const [a, b, c] = ids
  if (!a || !b || !c) throw new Error('No actions')
  const { revision } = await getSnapshot(planId)
  const statuses = async () =>
    inOrder((await getSnapshot(planId)).records.actions).map(({ status }) => status)
  given(await placeOnBoard(planId, c, 'underway', { before: a }))
  expect([await titles(planId), await statuses()]).toEqual([
    ['C', 'A', 'B'],
    ['underway', 'planned', 'planned'],
  ])
  expect((await getSnapshot(planId)).revision).toBe(revision + 1)
  given(await placeOnBoard(planId, c, 'planned', { after: a }))
  expect(await titles(planId)).toEqual(['A', 'C', 'B'])
  given(await placeOnBoard(planId, a, 'completed', { after: b }))
  expect(await titles(planId)).toEqual(['C', 'B', 'A'])
  given(await placeOnBoard(planId, c, 'dropped', null))
  expect(await titles(planId)).toEqual(['C', 'B', 'A'])
  given(await undo(planId))
  given(await undo(planId))
  expect([await titles(planId), await statuses()]).toEqual([
    ['A', 'C', 'B'],
    ['planned', 'planned', 'planned'],
  ])
})
