import { expect, it, vi } from 'vitest'
import { LiveStore } from '#renderer/database/LiveStore'
import { freshDatabase } from '../../../helpers/testSession'

const settled = { timeout: 10_000, interval: 5 }

it('has no value while loading, then the present one, then each later one', async () => {
  const database = freshDatabase()
  const store = new LiveStore(() => database.settings.toArray())
  expect(store.get()).toBeUndefined()
  let calls = 0
  const stop = store.subscribe(() => calls++)
  await vi.waitFor(() => expect(store.get()).toEqual([]), settled)
  await database.settings.put({ key: 'a', value: 1 })
  await vi.waitFor(() => expect(store.get()).toEqual([{ key: 'a', value: 1 }]), settled)
  expect(calls).toBe(2)
  stop()
})

it('asks once for everybody who watches', async () => {
  const database = freshDatabase()
  await database.settings.count()
  let asked = 0
  const store = new LiveStore(() => {
    asked++
    return database.settings.toArray()
  })
  const stops = [store.subscribe(() => {}), store.subscribe(() => {})]
  await vi.waitFor(() => expect(store.get()).toEqual([]), settled)
  expect(asked).toBe(1)
  for (const stop of stops) stop()
})

it('tells nobody where the value came out the same', async () => {
  const database = freshDatabase()
  await database.settings.put({ key: 'a', value: 1 })
  const store = new LiveStore(
    async () => (await database.settings.toArray()).length,
    (earlier, next) => (earlier === next ? earlier : next),
  )
  let calls = 0
  const stop = store.subscribe(() => calls++)
  await vi.waitFor(() => expect(store.get()).toBe(1), settled)
  await database.settings.put({ key: 'a', value: 2 })
  await database.settings.put({ key: 'b', value: 2 })
  await vi.waitFor(() => expect(store.get()).toBe(2), settled)
  expect(calls).toBe(2)
  stop()
})

it('keeps the last value where the query fails, and asks again', async () => {
  const database = freshDatabase()
  let fails = false
  const store = new LiveStore(async () => {
    const rows = await database.settings.toArray()
    if (fails) throw new Error('closing')
    return rows.length
  })
  const stop = store.subscribe(() => {})
  await vi.waitFor(() => expect(store.get()).toBe(0), settled)
  fails = true
  await database.settings.put({ key: 'a', value: 1 })
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(store.get()).toBe(0)
  fails = false
  await vi.waitFor(() => expect(store.get()).toBe(1), settled)
  stop()
})
