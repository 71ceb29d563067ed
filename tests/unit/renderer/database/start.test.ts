import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { StartError } from '#renderer/database/openDatabase'
import { readSnapshot } from '#renderer/database/readSnapshot'
import { session } from '#renderer/database/session'
import { startDatabase } from '#renderer/database/start'
import { addAction, updateAction } from '#renderer/repositories/actions'
import { undo } from '#renderer/repositories/history'
import { addOwner } from '#renderer/repositories/owners'
import type { PlanId } from '#shared/lib/ids'
import type { PlanSnapshot } from '#shared/planFile/PlanSnapshot'
import {
  aPlan,
  freshDatabase,
  given,
  quickly,
  sorted,
  type TestPorts,
  testPorts,
  testSession,
} from '../../../helpers/testSession'

const never = { wasSetAsideLately: () => false, remember: () => {} }

async function standing(planId: PlanId): Promise<PlanSnapshot | null> {
  const snapshot = await readSnapshot(session().database, planId)
  return snapshot && { ...snapshot, records: sorted(snapshot.records) }
}

/** A plan with some work in it, acknowledged by the journal. */
async function work(): Promise<PlanId> {
  const planId = await aPlan()
  const actionId = given(await addAction(planId, { title: 'One' }))
  await updateAction(planId, actionId, { title: 'Two' })
  await addOwner(planId, { role: 'Head of unit' })
  await undo(planId)
  return planId
}

/** The app started anew, on the database as it was left, or on another one. */
async function startAgain(ports: TestPorts, database = freshDatabase(session().database.name)) {
  session().database.close()
  await ports.restart()
  return await startDatabase(ports, { ...quickly, database }, never)
}

it('restores nothing and finds no fault where database and journal agree', async () => {
  const { ports } = await testSession()
  const planId = await work()
  const before = await standing(planId)
  expect(await startAgain(ports)).toEqual({ restored: [], problems: [] })
  expect(await standing(planId)).toEqual(before)
})

it('starts on nothing', async () => {
  const ports = await testPorts()
  const report = await startDatabase(ports, { ...quickly, database: freshDatabase() }, never)
  expect(report).toEqual({ restored: [], problems: [] })
})

it('gives back every plan where the database came back empty', async () => {
  const { ports } = await testSession()
  const planIds = [await work(), await work()]
  const before = await Promise.all(planIds.map(standing))
  const report = await startAgain(ports, freshDatabase())
  expect([...report.restored].sort()).toEqual([...planIds].sort())
  expect(report.problems).toEqual([])
  expect(await Promise.all(planIds.map(standing))).toEqual(before)
})

it('goes on after a restore: the next change follows, and undo still knows the steps before', async () => {
  const { ports } = await testSession()
  const planId = await work()
  await startAgain(ports, freshDatabase())
  await undo(planId)
  expect((await standing(planId))?.records.actions[0]?.title).toBe('One')
  expect(session().queue.state.get()).toEqual({ phase: 'saved', revision: 6, failure: null })
  expect(await startAgain(ports)).toEqual({ restored: [], problems: [] })
})

it.each(['actions', 'planPacks', 'plans', 'changes'])(
  'gives back rows that are missing from %s',
  async (table) => {
    const { session: first, ports } = await testSession()
    const planId = await work()
    const before = await standing(planId)
    await first.database.table(table).limit(1).delete()
    expect(await startAgain(ports)).toEqual({ restored: [planId], problems: [] })
    expect(await standing(planId)).toEqual(before)
  },
)

it('brings an older database up to the journal', async () => {
  const { session: first, ports } = await testSession()
  const planId = await aPlan()
  const old = await readSnapshot(first.database, planId)
  const oldHead = await first.database.planHeads.get(planId)
  await addOwner(planId, { role: 'new' })
  const before = await standing(planId)
  const database = freshDatabase()
  await database.open()
  if (!old || !oldHead) throw new Error('No plan')
  for (const [table, rows] of Object.entries(old.records))
    await database.table(table).bulkAdd([...rows])
  await database.changes.bulkAdd([...old.changes])
  await database.planHeads.add(oldHead)
  database.close()
  expect((await startAgain(ports, freshDatabase(database.name))).restored).toEqual([planId])
  expect(await standing(planId)).toEqual(before)
})

it('hands on what the app wrote just before it ended, before the journal had it', async () => {
  const { session: first, ports } = await testSession()
  const planId = await work()
  ports.faults.set('appendToJournal', 'refuses')
  await addOwner(planId, { role: 'last' })
  await addOwner(planId, { role: 'very last' })
  const before = await standing(planId)
  first.database.close()
  ports.faults.clear()
  expect(await startAgain(ports)).toEqual({ restored: [], problems: [] })
  expect(await standing(planId)).toEqual(before)
  await startAgain(ports, freshDatabase())
  expect(await standing(planId)).toEqual(before)
})

it('adds to the journal what only a damaged database still knew', async () => {
  const { session: first, ports } = await testSession()
  const planId = await work()
  ports.faults.set('appendToJournal', 'refuses')
  await addOwner(planId, { role: 'last' })
  const before = await standing(planId)
  await first.database.table('actions').clear()
  ports.faults.clear()
  expect((await startAgain(ports)).restored).toEqual([planId])
  expect(await standing(planId)).toEqual(before)
})

it('begins a new journal where the old one is gone and the database is whole', async () => {
  const { ports } = await testSession()
  const planId = await work()
  const before = await standing(planId)
  await spoilJournal(ports, planId)
  expect(await startAgain(ports)).toEqual({ restored: [], problems: [] })
  await startAgain(ports, freshDatabase())
  expect(await standing(planId)).toEqual(before)
})

it('tells of a plan that neither database nor journal can give back, and makes nothing new in its place', async () => {
  const { ports } = await testSession()
  const planId = await work()
  await ports.restart()
  await spoilJournal(ports, planId)
  const report = await startAgain(ports, freshDatabase())
  expect(report).toMatchObject({
    restored: [],
    problems: [{ code: 'start.planLost', detail: planId }],
  })
  expect(await session().database.planHeads.count()).toBe(0)
})

it('rebuilds a plan from its own history where rows are missing and the journal is gone', async () => {
  const { session: first, ports } = await testSession()
  const planId = await work()
  const before = await standing(planId)
  await first.database.table('actions').clear()
  await spoilJournal(ports, planId)
  expect((await startAgain(ports)).restored).toEqual([planId])
  expect(await standing(planId)).toEqual(before)
})

it('says that something is missing where no copy is whole', async () => {
  const { session: first, ports } = await testSession()
  const planId = await work()
  await first.database.table('actions').clear()
  await first.database.changes.limit(1).delete()
  await spoilJournal(ports, planId)
  const report = await startAgain(ports)
  expect(report.problems).toMatchObject([{ code: 'start.rowsMissing' }])
  expect((await standing(planId))?.records.plans).toHaveLength(1)
})

it('starts with what it has where the journal cannot be asked', async () => {
  const { ports } = await testSession()
  const planId = await work()
  const before = await standing(planId)
  ports.faults.set('journalHeads', 'refuses')
  expect((await startAgain(ports)).problems).toMatchObject([{ code: 'file.diskFull' }])
  expect(await standing(planId)).toEqual(before)
})

it('has a store that cannot be read set aside, once', async () => {
  const ports = await testPorts()
  const database = freshDatabase()
  const broken = new DOMException('Internal error opening backing store', 'UnknownError')
  const open = vi.spyOn(database, 'open').mockRejectedValue(broken)
  let times = 0
  const memory = { wasSetAsideLately: () => times > 0, remember: () => void times++ }
  const start = () => startDatabase(ports, { ...quickly, database }, memory)
  await expect(start()).rejects.toThrow(StartError)
  expect(open.mock.calls.length).toBe(4)
  expect(ports.calls.filter((call) => call !== 'journalHeads')).toEqual(['setDatabaseAside'])
  await expect(start()).rejects.toMatchObject({ failure: { code: 'database.damaged' } })
  expect(ports.calls.filter((call) => call !== 'journalHeads')).toEqual(['setDatabaseAside'])
})

async function spoilJournal(ports: TestPorts, planId: PlanId): Promise<void> {
  await ports.restart()
  const folder = join(ports.folder, 'journal', planId)
  for (const name of await readdir(folder)) await writeFile(join(folder, name), 'spoilt')
}
