import { expect, it } from 'vitest'
import { changeProfile } from '#renderer/database/profileSetting'
import { readSnapshot } from '#renderer/database/readSnapshot'
import { session, writeChange } from '#renderer/database/session'
import { addEdit, removeEdit, updateEdit } from '#shared/change/edits'
import { newId } from '#shared/lib/ids'
import { ok } from '#shared/lib/result'
import { countsOf } from '#shared/planFile/PlanSnapshot'
import { aPlan, testSession } from '../../../helpers/testSession'

const owner = (planId: ReturnType<typeof newId<'Plan'>>, role: string) => ({
  id: newId<'Owner'>(),
  planId,
  role,
  department: '',
  person: '',
})

it('keeps who did it, when and why with the change', async () => {
  await testSession()
  const planId = await aPlan()
  const { database } = session()
  await changeProfile(database, { name: 'Ana' })
  const record = owner(planId, 'a')
  await writeChange('addOwner', planId, async () => ok([addEdit('owners', record)]), {
    why: 'asked for',
    group: 'g',
  })
  expect(await database.changes.get([planId, 2])).toMatchObject({
    revision: 2,
    by: 'Ana',
    command: 'addOwner',
    why: 'asked for',
    group: 'g',
    reverts: null,
    edits: [{ table: 'owners', recordId: record.id, before: null, after: record }],
  })
})

it('makes no change of a command that changes nothing', async () => {
  const { ports } = await testSession()
  const planId = await aPlan()
  const calls = ports.calls.length
  const outcome = await writeChange('updatePlan', planId, async (read) => {
    const plan = await read.get('plans', planId)
    return ok(plan ? [updateEdit('plans', plan, { title: plan.title })] : [])
  })
  expect(outcome).toEqual({ ok: true, value: null })
  expect(ports.calls.length).toBe(calls)
  expect((await session().database.planHeads.get(planId))?.revision).toBe(1)
})

it('stores texts cleaned, in the record and in its change alike', async () => {
  await testSession()
  const planId = await aPlan()
  const record = owner(planId, 'Cafe\u0301\u0007')
  await writeChange('addOwner', planId, async () => ok([addEdit('owners', record)]))
  const { database } = session()
  expect((await database.records('owners').get(record.id))?.role).toBe('Caf\u00e9')
  const change = await database.changes.get([planId, 2])
  expect(change?.edits[0]?.after).toMatchObject({ role: 'Caf\u00e9' })
})

it('makes no change of a text that differs only by what cleaning takes away', async () => {
  await testSession()
  const planId = await aPlan()
  const record = owner(planId, 'a')
  await writeChange('addOwner', planId, async () => ok([addEdit('owners', record)]))
  const outcome = await writeChange('updateOwner', planId, async () =>
    ok([updateEdit('owners', record, { role: 'a\u0007' })]),
  )
  expect(outcome).toEqual({ ok: true, value: null })
})

it('writes nothing of a command of which one part does not fit', async () => {
  await testSession()
  const planId = await aPlan()
  const before = await readSnapshot(session().database, planId)
  const outcome = await writeChange('addOwner', planId, async () =>
    ok([
      addEdit('owners', owner(planId, 'fits')),
      addEdit('owners', owner(planId, 'x'.repeat(999))),
    ]),
  )
  expect(outcome).toMatchObject({ ok: false, failure: { code: 'record.invalid' } })
  expect(await readSnapshot(session().database, planId)).toEqual(before)
})

it('refuses a reason that the journal could not hold', async () => {
  await testSession()
  const planId = await aPlan()
  const edits = async () => ok([addEdit('owners', owner(planId, 'a'))])
  expect(await writeChange('addOwner', planId, edits, { why: 'x'.repeat(9000) })).toMatchObject({
    ok: false,
    failure: { code: 'record.invalid' },
  })
})

it('refuses to change a record that is gone', async () => {
  await testSession()
  const planId = await aPlan()
  const record = owner(planId, 'a')
  for (const edit of [updateEdit('owners', record, { role: 'b' }), removeEdit('owners', record)])
    expect(await writeChange('updateOwner', planId, async () => ok([edit]))).toMatchObject({
      ok: false,
      failure: { code: 'record.gone' },
    })
})

it('counts records as they come and go', async () => {
  await testSession()
  const planId = await aPlan()
  const kept = owner(planId, 'kept')
  const gone = owner(planId, 'gone')
  await writeChange('addOwner', planId, async () =>
    ok([addEdit('owners', kept), addEdit('owners', gone)]),
  )
  await writeChange('removeOwner', planId, async () => ok([removeEdit('owners', gone)]))
  const { database } = session()
  const snapshot = await readSnapshot(database, planId)
  const head = await database.planHeads.get(planId)
  expect(head?.counts).toEqual(snapshot && countsOf(snapshot.records))
  expect(head?.changes).toBe(3)
})
