import { expect, it } from 'vitest'
import { rebuild } from '#renderer/database/restoreFromJournal'
import { addOwner, updateOwner } from '#renderer/repositories/owners'
import { getSnapshot } from '#renderer/repositories/records'
import { aPlan, given, sorted, testSession } from '../../../helpers/testSession'

it('compacts the journal when it has grown long, and what it leads to stays the same', async () => {
  const { ports } = await testSession({ limits: { changes: 5, size: 5_000_000 } })
  const planId = await aPlan()
  for (let n = 0; n < 12; n++) await addOwner(planId, { role: `${n}` })
  const content = given(await ports.journal.readJournal(planId))
  expect(content.snapshot).not.toBeNull()
  expect(content.changes.length).toBeLessThan(6)
  const rebuilt = given(rebuild(content))
  const here = await getSnapshot(planId)
  expect(sorted(rebuilt.records)).toEqual(sorted(here.records))
  expect(rebuilt.changes).toEqual(here.changes)
})

it('compacts the journal when it has grown large', async () => {
  const { ports } = await testSession({ limits: { changes: 1000, size: 20_000 } })
  const planId = await aPlan()
  const ownerId = given(await addOwner(planId, { role: '' }))
  for (let n = 0; n < 80; n++) await updateOwner(planId, ownerId, { role: `${n}`.repeat(20) })
  expect(ports.calls.filter((call) => call === 'compactJournal').length).toBeGreaterThan(0)
})

it('leaves a short journal alone', async () => {
  const { ports } = await testSession()
  const planId = await aPlan()
  for (let n = 0; n < 12; n++) await addOwner(planId, { role: `${n}` })
  expect(ports.calls).not.toContain('compactJournal')
})

it('counts a change as kept although the compaction after it failed', async () => {
  const { session, ports } = await testSession({ limits: { changes: 2, size: 5_000_000 } })
  const planId = await aPlan()
  ports.faults.set('compactJournal', 'refuses')
  for (let n = 0; n < 6; n++) await addOwner(planId, { role: `${n}` })
  expect(session.queue.state.get()).toEqual({ phase: 'saved', revision: 7, failure: null })
  const rebuilt = given(rebuild(given(await ports.journal.readJournal(planId))))
  expect(rebuilt.revision).toBe(7)
})

it('asks the journal only once where it stands', async () => {
  const { ports } = await testSession()
  const planId = await aPlan()
  for (let n = 0; n < 5; n++) await addOwner(planId, { role: `${n}` })
  expect(ports.calls.filter((call) => call === 'journalHeads')).toHaveLength(1)
})
