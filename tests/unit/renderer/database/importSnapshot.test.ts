import { expect, it } from 'vitest'
import { readSnapshot } from '#renderer/database/readSnapshot'
import { rebuild } from '#renderer/database/restoreFromJournal'
import { addAction } from '#renderer/repositories/actions'
import { undo } from '#renderer/repositories/history'
import { addMilestones } from '#renderer/repositories/milestones'
import { addOwner } from '#renderer/repositories/owners'
import { importPlan } from '#renderer/repositories/plans'
import { getSnapshot } from '#renderer/repositories/records'
import { aPlan, given, sorted, testSession } from '../../../helpers/testSession'

async function aFile(): Promise<string> {
  await testSession()
  const planId = await aPlan('From elsewhere')
  const actionId = given(await addAction(planId, { title: 'A' }))
  await addMilestones(planId, actionId, [{ title: 'M', dueOn: null }])
  return JSON.stringify(await getSnapshot(planId))
}

it('takes in a plan as it is in the file, and the journal has it', async () => {
  const file = await aFile()
  const { ports } = await testSession()
  const planId = given(await importPlan(file))
  const wanted = JSON.parse(file)
  const here = await getSnapshot(planId)
  expect({ ...here, records: sorted(here.records) }).toEqual({
    ...wanted,
    records: sorted(wanted.records),
  })
  const journal = given(rebuild(given(await ports.journal.readJournal(planId))))
  expect(sorted(journal.records)).toEqual(sorted(here.records))
  await undo(planId)
  expect((await getSnapshot(planId)).records.milestones).toEqual([])
})

it('asks what to do where the plan is here already', async () => {
  await testSession()
  const planId = await aPlan()
  const file = JSON.stringify(await getSnapshot(planId))
  await addOwner(planId, { role: 'mine' })
  const before = await getSnapshot(planId)
  expect(await importPlan(file)).toMatchObject({ ok: false, failure: { code: 'planFile.exists' } })
  expect(await getSnapshot(planId)).toEqual(before)
})

it('puts the file in the place of the plan where that is wished', async () => {
  const { session } = await testSession()
  const planId = await aPlan()
  const file = JSON.stringify(await getSnapshot(planId))
  await addOwner(planId, { role: 'mine' })
  expect(await importPlan(file, 'replace')).toEqual({ ok: true, value: planId })
  expect((await getSnapshot(planId)).records.owners).toEqual([])
  expect((await addOwner(planId, { role: 'again' })).ok).toBe(true)
  expect(session.queue.state.get().phase).toBe('saved')
})

it('keeps both where a copy is wished, and the copy lives on its own', async () => {
  await testSession()
  const planId = await aPlan()
  await addOwner(planId, { role: 'mine' })
  const before = await getSnapshot(planId)
  const copyId = given(await importPlan(JSON.stringify(before), 'as-copy'))
  expect(copyId).not.toBe(planId)
  await undo(copyId)
  expect((await getSnapshot(copyId)).records.owners).toEqual([])
  expect(await getSnapshot(planId)).toEqual(before)
})

it.each([
  ['no JSON', 'planFile.notAPlan'],
  ['{}', 'planFile.notAPlan'],
  ['{"formatVersion":99}', 'planFile.newer'],
])('refuses %s and touches nothing', async (text, code) => {
  const { session } = await testSession()
  expect(await importPlan(text)).toMatchObject({ ok: false, failure: { code } })
  expect(await session.database.planHeads.count()).toBe(0)
})

it('leaves no trace of a plan that the journal could not keep', async () => {
  const file = await aFile()
  const { session, ports } = await testSession()
  ports.faults.set('compactJournal', 'refuses')
  expect(await importPlan(file)).toMatchObject({ ok: false, failure: { code: 'file.diskFull' } })
  expect(await readSnapshot(session.database, JSON.parse(file).records.plans[0].id)).toBeNull()
  for (const table of session.database.recordTables()) expect(await table.count()).toBe(0)
})
