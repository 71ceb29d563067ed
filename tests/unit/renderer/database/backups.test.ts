import { expect, it } from 'vitest'
import {
  listBackups,
  restoreBackup,
  writeBackup,
  writeBackupIfChanged,
} from '#renderer/database/backups'
import { readProfile } from '#renderer/database/profileSetting'
import { readSnapshot } from '#renderer/database/readSnapshot'
import { rebuild } from '#renderer/database/restoreFromJournal'
import { addOwner } from '#renderer/repositories/owners'
import { aPlan, given, sorted, testSession } from '../../../helpers/testSession'

it('writes nothing where there is no plan', async () => {
  const { session, ports } = await testSession()
  expect(await writeBackup(session)).toEqual({ ok: true, value: null })
  expect(ports.calls).not.toContain('writeBackup')
})

it('puts every plan back to the state of a backup, in database and journal, and can take that back', async () => {
  const { session, ports } = await testSession()
  const planIds = [await aPlan('First'), await aPlan('Second')]
  const [first] = planIds
  if (!first) throw new Error('No plan')
  await addOwner(first, { role: 'early' })
  const backup = given(await writeBackup(session))
  const early = await readSnapshot(session.database, first)
  await addOwner(first, { role: 'late' })
  const late = await readSnapshot(session.database, first)

  expect(await restoreBackup(session, backup?.name ?? '')).toEqual({ ok: true, value: 2 })
  const now = await readSnapshot(session.database, first)
  expect(now && sorted(now.records)).toEqual(early && sorted(early.records))
  const journal = given(rebuild(given(await ports.journal.readJournal(first))))
  expect(sorted(journal.records)).toEqual(early && sorted(early.records))
  expect((await addOwner(first, { role: 'after' })).ok).toBe(true)
  expect(session.queue.state.get().phase).toBe('saved')

  const list = given(await listBackups(session))
  expect(list.map(({ sequence }) => sequence)).toEqual([2, 1])
  expect((await restoreBackup(session, list[0]?.name ?? '')).ok).toBe(true)
  const again = await readSnapshot(session.database, first)
  expect(again && sorted(again.records)).toEqual(late && sorted(late.records))
})

it('leaves alone a plan that was made after the backup', async () => {
  const { session } = await testSession()
  await aPlan('First')
  const backup = given(await writeBackup(session))
  const later = await aPlan('Later')
  await restoreBackup(session, backup?.name ?? '')
  expect(await readSnapshot(session.database, later)).not.toBeNull()
})

it('backs up again only where something changed', async () => {
  const { session } = await testSession()
  const planId = await aPlan()
  expect(given(await writeBackupIfChanged(session))?.sequence).toBe(1)
  expect(given(await writeBackupIfChanged(session))).toBeNull()
  await addOwner(planId, { role: 'a' })
  const second = given(await writeBackupIfChanged(session))
  expect(second?.sequence).toBe(2)
  expect((await readProfile(session.database)).lastBackupAt).toBe(second?.madeAt)
})

it('changes nothing where the backup is gone, or is none', async () => {
  const { session, ports } = await testSession()
  const planId = await aPlan()
  const before = await readSnapshot(session.database, planId)
  const foreign = given(await ports.backups.writeBackup('{"format":"something else"}', 1))
  for (const name of ['nothing', foreign.name])
    expect((await restoreBackup(session, name)).ok).toBe(false)
  expect(await readSnapshot(session.database, planId)).toEqual(before)
})

it('puts nothing back where one plan of the backup does not hold', async () => {
  const { session, ports } = await testSession()
  const planId = await aPlan()
  const snapshot = await readSnapshot(session.database, planId)
  const broken = { ...snapshot, records: {} }
  const json = JSON.stringify({ format: 'common-ground/backup', plans: [snapshot, broken] })
  const backup = given(await ports.backups.writeBackup(json, 2))
  await addOwner(planId, { role: 'a' })
  const before = await readSnapshot(session.database, planId)
  expect((await restoreBackup(session, backup.name)).ok).toBe(false)
  expect(await readSnapshot(session.database, planId)).toEqual(before)
})

it('goes back to how it was where the present state cannot be backed up, or the journal refuses', async () => {
  const { session, ports } = await testSession()
  const planId = await aPlan()
  const backup = given(await writeBackup(session))
  await addOwner(planId, { role: 'a' })
  const before = await readSnapshot(session.database, planId)
  for (const call of ['writeBackup', 'compactJournal']) {
    ports.faults.set(call, 'refuses')
    expect((await restoreBackup(session, backup?.name ?? '')).ok).toBe(false)
    ports.faults.clear()
    const now = await readSnapshot(session.database, planId)
    expect(now && sorted(now.records)).toEqual(before && sorted(before.records))
  }
  expect((await addOwner(planId, { role: 'b' })).ok).toBe(true)
  expect(session.queue.state.get().phase).toBe('saved')
})

it('holds the own packs too, and puts back those that are gone, but writes over none', async () => {
  const { session } = await testSession()
  const { saveOwnPack, readOwnPack, removeOwnPack, listOwnPacks } = session.ownPacks
  const kind = 'common-ground/benchmark/1'
  const pack = (version: string) =>
    ({ id: 'own-x', version, kind, title: 'X', state: 'draft' }) as const
  given(await saveOwnPack(pack('1.0.0'), '{"words":"early"}'))
  given(await saveOwnPack(pack('1.1.0'), '{"words":"early"}'))
  const backup = given(await writeBackup(session))
  expect(given(await writeBackupIfChanged(session))).toBeNull()
  given(await saveOwnPack(pack('1.0.0'), '{"words":"grown since"}'))
  given(await removeOwnPack('own-x', '1.1.0'))
  expect((await restoreBackup(session, backup?.name ?? '')).ok).toBe(true)
  expect(given(await readOwnPack('own-x', '1.0.0'))).toBe('{"words":"grown since"}')
  expect(given(await readOwnPack('own-x', '1.1.0'))).toBe('{"words":"early"}')
  expect(given(await listOwnPacks()).packs).toHaveLength(2)
})
