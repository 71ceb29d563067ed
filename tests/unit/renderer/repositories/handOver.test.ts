import { expect, it } from 'vitest'
import { addAction } from '#renderer/repositories/actions'
import { handOverToDeputies } from '#renderer/repositories/handOver'
import { undo } from '#renderer/repositories/history'
import { addIndicator } from '#renderer/repositories/indicators'
import { addMilestones } from '#renderer/repositories/milestones'
import { addOwner } from '#renderer/repositories/owners'
import { getSnapshot } from '#renderer/repositories/records'
import { aPlan, given, testSession } from '../../../helpers/testSession'

async function aLoadedPlan() {
  await testSession()
  const planId = await aPlan()
  const [lead, deputy, clerk] = [
    given(await addOwner(planId, { role: 'Lead' })),
    given(await addOwner(planId, { role: 'Deputy' })),
    given(await addOwner(planId, { role: 'Clerk' })),
  ]
  const [shared, lonely, other] = [
    given(await addAction(planId, { title: 'Shared', ownerId: lead, deputyId: deputy })),
    given(await addAction(planId, { title: 'Lonely', ownerId: lead })),
    given(await addAction(planId, { title: 'Other', ownerId: clerk, deputyId: deputy })),
  ]
  given(
    await addMilestones(planId, shared, [
      { title: 'open', dueOn: '2027-01-31', ownerId: lead },
      { title: 'done', dueOn: '2026-01-31', ownerId: lead, status: 'reached' },
      { title: 'of the clerk', dueOn: '2027-01-31', ownerId: clerk },
    ]),
  )
  given(await addIndicator(planId, { name: 'named', actionIds: [shared], ownerId: lead }))
  given(await addIndicator(planId, { name: 'by action', actionIds: [shared] }))
  const state = async () => {
    const { actions, milestones, indicators } = (await getSnapshot(planId)).records
    return {
      actions: Object.fromEntries(actions.map((one) => [one.title, [one.ownerId, one.deputyId]])),
      milestones: Object.fromEntries(milestones.map((one) => [one.title, one.ownerId])),
      indicators: Object.fromEntries(indicators.map((one) => [one.name, one.ownerId])),
    }
  }
  return { planId, lead, deputy, clerk, all: [shared, lonely, other], state }
}

it('makes the deputy answer for the action and all that is open of it, in one step that can be undone', async () => {
  const { planId, lead, deputy, clerk, all, state } = await aLoadedPlan()
  const before = await state()
  const { revision } = await getSnapshot(planId)
  given(await handOverToDeputies(planId, lead, all, true))
  expect((await getSnapshot(planId)).revision).toBe(revision + 1)
  expect(await state()).toEqual({
    actions: { Shared: [deputy, lead], Lonely: [lead, null], Other: [clerk, deputy] },
    milestones: { open: null, done: lead, 'of the clerk': clerk },
    indicators: { named: deputy, 'by action': null },
  })
  given(await undo(planId))
  expect(await state()).toEqual(before)
})

it('leaves no deputy where whoever hands over does not stay', async () => {
  const { planId, lead, deputy, all, state } = await aLoadedPlan()
  given(await handOverToDeputies(planId, lead, all, false))
  expect((await state()).actions.Shared).toEqual([deputy, null])
})

it('writes nothing where nobody stands in', async () => {
  const { planId, lead, clerk, all } = await aLoadedPlan()
  const { revision } = await getSnapshot(planId)
  expect(given(await handOverToDeputies(planId, lead, all.slice(1, 2), true))).toBeNull()
  expect(given(await handOverToDeputies(planId, clerk, all.slice(0, 2), true))).toBeNull()
  expect((await getSnapshot(planId)).revision).toBe(revision)
})
