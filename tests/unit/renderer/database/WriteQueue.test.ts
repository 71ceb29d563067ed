import { expect, it, vi } from 'vitest'
import { readSnapshot } from '#renderer/database/readSnapshot'
import { rebuild } from '#renderer/database/restoreFromJournal'
import type { SaveState } from '#renderer/database/SaveState'
import type { Session } from '#renderer/database/session'
import { addAction } from '#renderer/repositories/actions'
import { addOwner } from '#renderer/repositories/owners'
import type { PlanId } from '#shared/lib/ids'
import {
  aPlan,
  given,
  quickly,
  sorted,
  type TestPorts,
  testSession,
} from '../../../helpers/testSession'

const impatient = { timing: { ...quickly.timing, transaction: 150 } }

/** Everything the save state has been. */
function statesOf(session: Session): SaveState[] {
  const states: SaveState[] = []
  session.queue.state.subscribe(() => states.push(session.queue.state.get()))
  return states
}

async function saved(session: Session): Promise<SaveState> {
  return await vi.waitFor(
    () => {
      const state = session.queue.state.get()
      if (state.phase !== 'saved') throw new Error(JSON.stringify(state))
      return state
    },
    { timeout: 20_000, interval: 5 },
  )
}

async function agree(session: Session, ports: TestPorts, planId: PlanId) {
  const inDatabase = await readSnapshot(session.database, planId)
  const inJournal = given(rebuild(given(await ports.journal.readJournal(planId))))
  expect(inJournal.revision).toBe(inDatabase?.revision)
  expect(sorted(inJournal.records)).toEqual(inDatabase && sorted(inDatabase.records))
  expect(inJournal.changes).toEqual(inDatabase?.changes)
  return inJournal
}

it('says saved only after the journal has the change', async () => {
  const { session, ports } = await testSession()
  const planId = await aPlan()
  const seen: string[] = []
  const append = ports.journal.appendToJournal
  vi.spyOn(ports.journal, 'appendToJournal').mockImplementation(async (...args) => {
    seen.push(`asked at ${session.queue.state.get().phase}`)
    const answer = await append(...args)
    seen.push(`answered at ${session.queue.state.get().revision}`)
    return answer
  })
  await addOwner(planId, { role: 'a' })
  expect(seen).toEqual(['asked at saving', 'answered at 1'])
  expect(await saved(session)).toEqual({ phase: 'saved', revision: 2, failure: null })
})

it('writes commands in the order in which they were asked for', async () => {
  const { session, ports } = await testSession()
  const planId = await aPlan()
  await Promise.all([1, 2, 3, 4, 5].map((n) => addAction(planId, { title: `${n}` })))
  const { records } = await agree(session, ports, planId)
  const titles = [...records.actions].sort((a, b) => (a.order < b.order ? -1 : 1))
  expect(titles.map(({ title }) => title)).toEqual(['1', '2', '3', '4', '5'])
})

it('keeps a command that the database refuses, says so, and writes it when that works again', async () => {
  const { session, ports } = await testSession()
  const planId = await aPlan()
  const states = statesOf(session)
  const full = vi
    .spyOn(session.database, 'transaction')
    .mockRejectedValue(new DOMException('no room', 'QuotaExceededError'))
  const first = addOwner(planId, { role: 'first' })
  const second = addOwner(planId, { role: 'second' })
  await vi.waitFor(() => expect(full.mock.calls.length).toBeGreaterThan(3))
  expect(session.queue.state.get()).toMatchObject({
    phase: 'failed',
    failure: { code: 'save.full' },
  })
  full.mockRestore()
  session.queue.retryNow()
  expect((await first).ok && (await second).ok).toBe(true)
  await saved(session)
  const { records } = await agree(session, ports, planId)
  expect(records.owners.map(({ role }) => role).sort()).toEqual(['first', 'second'])
  expect(states.some(({ phase }) => phase === 'failed')).toBe(true)
})

it('never shows a failed write as saved while it waits', async () => {
  const { session } = await testSession()
  const planId = await aPlan()
  const states = statesOf(session)
  const failing = vi.spyOn(session.database, 'transaction').mockRejectedValue(new Error('closing'))
  const written = addOwner(planId, { role: 'a' })
  await vi.waitFor(() => expect(failing.mock.calls.length).toBeGreaterThan(2))
  expect(await session.queue.settled()).toBe(false)
  expect(states.map(({ phase }) => phase)).not.toContain('saved')
  failing.mockRestore()
  await written
  expect(await session.queue.settled()).toBe(true)
})

it('gives up on a transaction that never answers, and writes the command once', async () => {
  const { session, ports } = await testSession(impatient)
  const planId = await aPlan()
  const states = statesOf(session)
  const silent = vi
    .spyOn(session.database, 'transaction')
    .mockImplementationOnce(() => new Promise(() => {}) as never)
  expect((await addOwner(planId, { role: 'a' })).ok).toBe(true)
  silent.mockRestore()
  await saved(session)
  expect(states.map(({ failure }) => failure?.code)).toContain('save.noAnswer')
  expect((await agree(session, ports, planId)).records.owners).toHaveLength(1)
})

it('does not write twice what a silent transaction wrote after all', async () => {
  const { session, ports } = await testSession(impatient)
  const planId = await aPlan()
  const write = session.database.transaction.bind(session.database) as (
    ...args: unknown[]
  ) => Promise<unknown>
  const silent = vi
    .spyOn(session.database, 'transaction')
    .mockImplementationOnce(((...args: unknown[]) =>
      write(...args).then(() => new Promise(() => {}))) as never)
  expect((await addOwner(planId, { role: 'a' })).ok).toBe(true)
  silent.mockRestore()
  await saved(session)
  const { records, revision } = await agree(session, ports, planId)
  expect(records.owners).toHaveLength(1)
  expect(revision).toBe(2)
})

it('opens the database again when the browser has closed it', async () => {
  const { session, ports } = await testSession()
  const planId = await aPlan()
  session.database.backendDB().close()
  expect((await addOwner(planId, { role: 'a' })).ok).toBe(true)
  await saved(session)
  expect((await agree(session, ports, planId)).records.owners).toHaveLength(1)
})

it.each(['refuses', 'breaks', 'answerLost', 'hangs'] as const)(
  'keeps working while the journal %s, and hands everything on afterwards',
  async (fault) => {
    const { session, ports } = await testSession(impatient)
    const planId = await aPlan()
    ports.faults.set('appendToJournal', fault)
    expect((await addOwner(planId, { role: 'a' })).ok).toBe(true)
    expect(session.queue.state.get().phase).toBe('failed')
    expect((await addOwner(planId, { role: 'b' })).ok).toBe(true)
    expect(session.queue.state.get()).toMatchObject({ phase: 'failed' })
    ports.faults.clear()
    session.queue.retryNow()
    expect(await saved(session)).toEqual({ phase: 'saved', revision: 3, failure: null })
    expect((await agree(session, ports, planId)).records.owners).toHaveLength(2)
  },
)

it('refuses a value that does not fit, and goes on with the next command', async () => {
  const { session, ports } = await testSession()
  const planId = await aPlan()
  expect(await addOwner(planId, { role: 'x'.repeat(500) })).toMatchObject({
    ok: false,
    failure: { code: 'record.invalid' },
  })
  expect((await addOwner(planId, { role: 'fits' })).ok).toBe(true)
  expect(await saved(session)).toEqual({ phase: 'saved', revision: 2, failure: null })
  expect((await agree(session, ports, planId)).records.owners).toHaveLength(1)
})

it('lets nothing be written during exclusive work', async () => {
  const { session } = await testSession()
  const planId = await aPlan()
  const order: string[] = []
  const work = session.queue.exclusively(async () => {
    await new Promise((resolve) => setTimeout(resolve, 30))
    order.push('work')
    return { ok: true, value: null }
  })
  const write = addOwner(planId, { role: 'a' }).then(() => order.push('write'))
  await Promise.all([work, write])
  expect(order).toEqual(['work', 'write'])
})

it('answers with a failure where exclusive work throws, and goes on', async () => {
  const { session } = await testSession()
  const planId = await aPlan()
  const outcome = await session.queue.exclusively(() => Promise.reject(new Error('broken')))
  expect(outcome).toMatchObject({ ok: false, failure: { code: 'save.failed' } })
  expect((await addOwner(planId, { role: 'a' })).ok).toBe(true)
})
