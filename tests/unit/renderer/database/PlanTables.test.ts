import fc from 'fast-check'
import { expect, it, onTestFinished, vi } from 'vitest'
import { PlanTables, type TableReader } from '#renderer/database/PlanTables'
import { readRecords, readSnapshot } from '#renderer/database/readSnapshot'
import { readTables } from '#renderer/database/readTables'
import { replacePlan } from '#renderer/database/replacePlan'
import { session } from '#renderer/database/session'
import { addAction, updateAction } from '#renderer/repositories/actions'
import { addOwner, updateOwner } from '#renderer/repositories/owners'
import type { PlanId } from '#shared/lib/ids'
import type { PlanRecords } from '#shared/planFile/recordTables'
import { type TableName, tableNames } from '#shared/planFile/tableNames'
import { randomCommands, runRandomCommand } from '../../../helpers/randomCommands'
import { aPlan, given, sorted, testSession } from '../../../helpers/testSession'

const soon = { timeout: 20_000, interval: 5 }

/** Tables of a plan with a count of how often each was read. */
function tablesOf(planId: PlanId, before: () => Promise<void> = async () => {}) {
  const reads: TableName[] = []
  const read: TableReader = async (id, tables, take) => {
    reads.push(...tables)
    await before()
    take(await readTables(session().database, id, tables))
  }
  return { tables: new PlanTables(session().database, planId, read), reads }
}

function watch(tables: PlanTables, names: readonly TableName[], listener = () => {}) {
  for (const table of names) onTestFinished(tables.store(table).subscribe(listener))
}

const heldIn = (tables: PlanTables) =>
  Object.fromEntries(tableNames.map((table) => [table, tables.store(table).get()])) as Partial<
    Record<TableName, unknown>
  >

it('follows any work on the plan, with undo and redo, without reading a table twice', async () => {
  await fc.assert(
    fc.asyncProperty(randomCommands(25), async (commands) => {
      await testSession()
      const planId = await aPlan()
      const { tables, reads } = tablesOf(planId)
      watch(tables, tableNames)
      for (const command of commands)
        await runRandomCommand(planId, await readRecords(session().database, planId), command)
      const inDatabase = sorted(await readRecords(session().database, planId))
      await vi.waitFor(
        () => expect(sorted(heldIn(tables) as unknown as PlanRecords)).toEqual(inDatabase),
        soon,
      )
      expect(reads.sort()).toEqual([...tableNames].sort())
    }),
    { numRuns: 20 },
  )
})

it('keeps a list, and every record of it, until that record changes', async () => {
  await testSession()
  const planId = await aPlan()
  const [one, two] = [
    given(await addAction(planId, { title: 'One' })),
    given(await addAction(planId, { title: 'Two' })),
  ]
  const { tables } = tablesOf(planId)
  let told = 0
  watch(tables, ['actions'], () => told++)
  watch(tables, ['owners'])
  const actions = tables.store('actions')
  await vi.waitFor(() => expect(actions.get()).toHaveLength(2), soon)
  expect(told).toBe(1)
  const before = actions.get()
  const owner = given(await addOwner(planId, { role: 'Mayor' }))
  await updateOwner(planId, owner, { role: 'Head of unit' })
  await vi.waitFor(() => expect(tables.store('owners').get()?.[0]?.role).toBe('Head of unit'), soon)
  expect(actions.get()).toBe(before)
  await updateAction(planId, one, { title: 'Uno' })
  await vi.waitFor(() => expect(actions.get()).not.toBe(before), soon)
  const recordOf = (id: string, list = actions.get()) => list?.find((action) => action.id === id)
  expect(recordOf(one)?.title).toBe('Uno')
  expect(recordOf(two)).toBe(recordOf(two, before))
  expect(told).toBe(2)
})

it('has what was written while it was being read', async () => {
  await testSession()
  const planId = await aPlan()
  let begin = () => {}
  const begun = new Promise<void>((resolve) => {
    begin = resolve
  })
  const { tables } = tablesOf(planId, () => begun)
  watch(tables, ['owners'])
  await addOwner(planId, { role: 'Mayor' })
  begin()
  await vi.waitFor(() => expect(tables.store('owners').get()).toHaveLength(1), soon)
  await addOwner(planId, { role: 'Head of unit' })
  await vi.waitFor(() => expect(tables.store('owners').get()).toHaveLength(2), soon)
})

it('reads anew where the plan was replaced as a whole, even at the same revision', async () => {
  await testSession()
  const planId = await aPlan()
  const owner = given(await addOwner(planId, { role: 'Mayor' }))
  const { tables } = tablesOf(planId)
  watch(tables, ['owners', 'actions'])
  await vi.waitFor(() => expect(tables.store('owners').get()).toHaveLength(1), soon)
  const snapshot = await readSnapshot(session().database, planId)
  if (!snapshot) throw new Error('No plan')
  const owners = snapshot.records.owners.map((one) => ({ ...one, role: 'From the backup' }))
  await replacePlan(session().database, {
    ...snapshot,
    records: { ...snapshot.records, owners },
  })
  await vi.waitFor(
    () => expect(tables.store('owners').get()?.[0]?.role).toBe('From the backup'),
    soon,
  )
  await updateOwner(planId, owner, { role: 'Head of unit' })
  await vi.waitFor(() => expect(tables.store('owners').get()?.[0]?.role).toBe('Head of unit'), soon)
})

it('is empty where there is no such plan, and follows it when it comes', async () => {
  await testSession()
  const planId = await aPlan()
  const snapshot = await readSnapshot(session().database, planId)
  if (!snapshot) throw new Error('No plan')
  await testSession()
  const { tables } = tablesOf(planId)
  watch(tables, ['plans'])
  await vi.waitFor(() => expect(tables.store('plans').get()).toEqual([]), soon)
  await replacePlan(session().database, snapshot)
  await vi.waitFor(() => expect(tables.store('plans').get()).toHaveLength(1), soon)
})

it('tells when everything that is watched is there', async () => {
  await testSession()
  const planId = await aPlan()
  const { tables } = tablesOf(planId)
  expect(tables.settled.get()).toBe(true)
  watch(tables, ['plans', 'owners'])
  expect(tables.settled.get()).toBeUndefined()
  await vi.waitFor(() => expect(tables.settled.get()).toBe(true), soon)
  expect(tables.store('owners').get()).toEqual([])
})

it('asks again where reading fails', async () => {
  await testSession()
  const planId = await aPlan()
  let fails = true
  const { tables } = tablesOf(planId, async () => {
    if (fails) throw new Error('closing')
  })
  watch(tables, ['plans'])
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(tables.store('plans').get()).toBeUndefined()
  fails = false
  await vi.waitFor(() => expect(tables.store('plans').get()).toHaveLength(1), soon)
})
