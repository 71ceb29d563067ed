import { expect, it } from 'vitest'
import { addAction } from '#renderer/repositories/actions'
import { undo } from '#renderer/repositories/history'
import { addIndicator } from '#renderer/repositories/indicators'
import { addMilestones } from '#renderer/repositories/milestones'
import { addOwner, removeOwner } from '#renderer/repositories/owners'
import { getSnapshot } from '#renderer/repositories/records'
import { aPlan, given, sorted, testSession } from '../../../helpers/testSession'

async function aTeam() {
  await testSession()
  const planId = await aPlan()
  const leaver = given(await addOwner(planId, { role: 'Leaver' }))
  const heir = given(await addOwner(planId, { role: 'Heir' }))
  const led = given(await addAction(planId, { title: 'Led', ownerId: leaver, deputyId: heir }))
  await addAction(planId, { title: 'Deputised', ownerId: null, deputyId: leaver })
  await addMilestones(planId, led, [{ title: 'M', dueOn: null, ownerId: leaver }])
  await addIndicator(planId, { name: 'Visitors', ownerId: leaver })
  return { planId, leaver, heir }
}

it('replaces a leaver everywhere in one step, which one undo takes back', async () => {
  const { planId, leaver, heir } = await aTeam()
  const before = await getSnapshot(planId)
  await removeOwner(planId, leaver, heir)
  const { records, revision } = await getSnapshot(planId)
  expect(revision).toBe(before.revision + 1)
  expect(JSON.stringify(records)).not.toContain(leaver)
  const named = (title: string) => records.actions.find((action) => action.title === title)
  expect(named('Led')).toMatchObject({ ownerId: heir, deputyId: null })
  expect(named('Deputised')).toMatchObject({ ownerId: null, deputyId: heir })
  expect(records.milestones[0]?.ownerId).toBe(heir)
  expect(records.indicators[0]?.ownerId).toBe(heir)
  await undo(planId)
  expect(sorted((await getSnapshot(planId)).records)).toEqual(sorted(before.records))
})

it('leaves nobody in the place of a leaver where that is wished', async () => {
  const { planId, leaver, heir } = await aTeam()
  await removeOwner(planId, leaver, null)
  const { records } = await getSnapshot(planId)
  const led = records.actions.find((action) => action.title === 'Led')
  expect(led).toMatchObject({ ownerId: null, deputyId: heir })
  expect(records.owners.map(({ id }) => id)).toEqual([heir])
})

it('refuses to replace an owner by the same one, or by one of another plan', async () => {
  const { planId, leaver } = await aTeam()
  const stranger = given(await addOwner(await aPlan('Other'), { role: 'Stranger' }))
  const codes = [leaver, stranger].map(async (id) => {
    const outcome = await removeOwner(planId, leaver, id)
    return outcome.ok ? null : outcome.failure.code
  })
  expect(await Promise.all(codes)).toEqual(['owner.replacedByItself', 'record.gone'])
})
