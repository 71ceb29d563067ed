import Dexie from 'dexie'
import { expect, it, vi } from 'vitest'
import { openDatabase } from '#renderer/database/openDatabase'
import { currentVersion } from '#renderer/database/versions'
import { freshDatabase } from '../../../helpers/testSession'

const noWait = async () => {}

it('opens at once where nothing is wrong', async () => {
  const database = freshDatabase()
  await openDatabase(database, noWait)
  expect(database.isOpen()).toBe(true)
})

it('tries again where the store opens only a moment later', async () => {
  const database = freshDatabase()
  const error = new DOMException('Internal error opening backing store', 'UnknownError')
  vi.spyOn(database, 'open').mockRejectedValueOnce(error).mockRejectedValueOnce(error)
  await openDatabase(database, noWait)
  expect(database.isOpen()).toBe(true)
})

it('refuses a database that a newer app made, and leaves it as it is', async () => {
  const database = freshDatabase()
  const newer = new Dexie(database.name)
  newer.version(currentVersion + 1).stores({ plans: 'id, planId', somethingNew: 'id' })
  await newer.open()
  await newer.table('plans').add({ id: 'p', planId: 'p' })
  newer.close()
  await expect(openDatabase(database, noWait)).rejects.toMatchObject({
    failure: { code: 'database.newer' },
  })
  expect(database.isOpen()).toBe(false)
  await newer.open()
  expect(newer.backendDB().version).toBe(10 * (currentVersion + 1))
  expect([...newer.backendDB().objectStoreNames]).toEqual(['plans', 'somethingNew'])
  expect(await newer.table('plans').count()).toBe(1)
  newer.close()
})

it('tells a store that cannot be read from any other trouble', async () => {
  const fails = async (name: string) => {
    const database = freshDatabase()
    vi.spyOn(database, 'open').mockRejectedValue(new DOMException('no', name))
    return await openDatabase(database, noWait).catch((error) => error.failure.code)
  }
  expect(await fails('UnknownError')).toBe('database.damaged')
  expect(await fails('QuotaExceededError')).toBe('database.unavailable')
})
