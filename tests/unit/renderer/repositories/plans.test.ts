import { expect, it } from 'vitest'
import { undo } from '#renderer/repositories/history'
import { deletePlan, undeletePlan, updatePlan } from '#renderer/repositories/plans'
import { getSnapshot } from '#renderer/repositories/records'
import { newId } from '#shared/lib/ids'
import { checkSnapshot } from '#shared/planFile/checkSnapshot'
import { aPlan, testSession } from '../../../helpers/testSession'

it('makes a plan with its own copies of the packs and a first round, in one change', async () => {
  await testSession()
  const planId = await aPlan('Mine')
  const snapshot = await getSnapshot(planId)
  expect(snapshot).toMatchObject({ revision: 1, changes: [{ command: 'addPlan' }] })
  expect(snapshot.records.plans).toMatchObject([{ id: planId, title: 'Mine', deletedAt: null }])
  expect(snapshot.records.planPacks.map(({ content }) => content.id).sort()).toEqual([
    'small',
    'small-charter',
  ])
  const benchmark = snapshot.records.planPacks.find(({ content }) => content.id === 'small')
  expect(snapshot.records.assessments).toMatchObject([{ kind: 'self', packId: benchmark?.id }])
  expect(checkSnapshot(JSON.stringify(snapshot)).ok).toBe(true)
})

it('changes the details of a plan, and undo gives them back', async () => {
  await testSession()
  const planId = await aPlan('Mine')
  await updatePlan(planId, { title: 'Ours', language: 'de' })
  expect((await getSnapshot(planId)).records.plans[0]).toMatchObject({
    title: 'Ours',
    language: 'de',
  })
  await undo(planId)
  expect((await getSnapshot(planId)).records.plans[0]?.title).toBe('Mine')
})

it('refuses a period or a currency that cannot be', async () => {
  await testSession()
  const planId = await aPlan()
  for (const fields of [{ periodFrom: '2026-02-30' }, { currency: 'euro' }])
    expect((await updatePlan(planId, fields)).ok).toBe(false)
  expect((await getSnapshot(planId)).revision).toBe(1)
})

it('takes a deleted plan back as it was', async () => {
  await testSession()
  const planId = await aPlan()
  const before = (await getSnapshot(planId)).records
  await deletePlan(planId)
  expect((await getSnapshot(planId)).records.plans[0]?.deletedAt).not.toBeNull()
  await undeletePlan(planId)
  expect((await getSnapshot(planId)).records).toEqual(before)
})

it('knows no plan of an unknown id', async () => {
  await testSession()
  const planId = newId<'Plan'>()
  await expect(getSnapshot(planId)).rejects.toThrow(planId)
  expect((await updatePlan(planId, { title: 'x' })).ok).toBe(false)
})
