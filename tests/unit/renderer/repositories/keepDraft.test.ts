import { expect, it } from 'vitest'
import { addAction } from '#renderer/repositories/actions'
import { undo } from '#renderer/repositories/history'
import { addIndicator } from '#renderer/repositories/indicators'
import { keepDraft } from '#renderer/repositories/keepDraft'
import { getSnapshot } from '#renderer/repositories/records'
import { newId } from '#shared/lib/ids'
import { aPlan, given, testSession } from '../../../helpers/testSession'

it('takes the mark away and nothing else, and brings it back when undone', async () => {
  await testSession()
  const planId = await aPlan()
  const actionId = given(await addAction(planId, { title: 'A', draft: true }))
  const indicatorId = given(await addIndicator(planId, { name: 'I', draft: true }))
  const before = (await getSnapshot(planId)).records
  given(await keepDraft(planId, 'actions', actionId))
  given(await keepDraft(planId, 'indicators', indicatorId))
  const { actions, indicators } = (await getSnapshot(planId)).records
  expect(actions).toEqual([{ ...before.actions[0], draft: false }])
  expect(indicators).toEqual([{ ...before.indicators[0], draft: false }])
  given(await undo(planId))
  expect((await getSnapshot(planId)).records.indicators).toEqual(before.indicators)
})

it('refuses what is gone', async () => {
  await testSession()
  const planId = await aPlan()
  expect((await keepDraft(planId, 'milestones', newId<'Milestone'>())).ok).toBe(false)
})
