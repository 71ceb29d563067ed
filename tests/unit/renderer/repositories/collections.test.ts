import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeSession } from '#renderer/database/session'
import {
  addCollection,
  addToCollection,
  type Collections,
  collectionsStore,
  deleteCollection,
  moveInCollection,
  removeFromCollection,
  restoreCollection,
  updateCollection,
} from '#renderer/repositories/collections'
import { collectionLimit } from '#shared/template/library/Collection'
import { freshDatabase, given, quickly, testSession } from '../../../helpers/testSession'

/** What a screen would show. */
async function shown(): Promise<Collections> {
  const store = collectionsStore()
  return await new Promise((resolve) => {
    const look = () => {
      const value = store.get()
      if (value) resolve(given(value))
    }
    store.subscribe(look)
    look()
  })
}

describe('collections', () => {
  it('are kept over a restart as they were left', async () => {
    const { ports } = await testSession()
    const id = given(await addCollection('For the March workshop', ['impart:C1']))
    given(await updateCollection(id, { note: 'Bring copies.' }))
    await Promise.all(
      ['common-basic-principles:47', 'impart:C2', 'impart:C1'].map((ref) =>
        addToCollection(id, ref),
      ),
    )
    given(await moveInCollection(id, 'impart:C2', -1))
    given(await removeFromCollection(id, 'impart:C1'))
    const before = await shown()
    expect(before.list).toMatchObject([
      {
        title: 'For the March workshop',
        note: 'Bring copies.',
        itemRefs: ['impart:C2', 'common-basic-principles:47'],
      },
    ])
    makeSession(ports, { database: freshDatabase(), ...quickly })
    expect(await shown()).toEqual(before)
  })

  it('come back from a deletion with all they held', async () => {
    const { ports } = await testSession()
    const id = given(await addCollection('One', ['impart:C1', 'impart:C2']))
    const before = await shown()
    const gone = given(await deleteCollection(id))
    expect((await shown()).list).toEqual([])
    expect(await readdir(join(ports.folder, 'collections'))).toEqual([])
    given(await restoreCollection(gone))
    expect(await shown()).toEqual(before)
  })

  it('show nothing that the disk did not take', async () => {
    const { ports } = await testSession()
    const id = given(await addCollection('One'))
    const before = await shown()
    for (const fault of ['refuses', 'breaks'] as const) {
      ports.faults.set('saveCollection', fault)
      ports.faults.set('removeCollection', fault)
      for (const command of [
        addCollection('Two'),
        addToCollection(id, 'impart:C1'),
        deleteCollection(id),
      ])
        expect((await command).ok).toBe(false)
      expect(await shown()).toEqual(before)
    }
  })

  it('are asked for again where they could not be read', async () => {
    const { ports } = await testSession()
    ports.faults.set('listCollections', 'refuses')
    expect((await addCollection('One')).ok).toBe(false)
    ports.faults.clear()
    given(await addCollection('Two'))
    expect((await shown()).list.map(({ title }) => title)).toEqual(['Two'])
  })

  it('leave files alone that hold something else, and count them', async () => {
    const { ports } = await testSession()
    const id = given(await addCollection('One'))
    const folder = join(ports.folder, 'collections')
    await writeFile(join(folder, 'spoilt.json'), '{"format"')
    await writeFile(join(folder, 'other.json'), `{"format":"common-ground/collection/1","id":"x"}`)
    makeSession(ports, { database: freshDatabase(), ...quickly })
    expect(await shown()).toMatchObject({ list: [{ id }], unreadable: 2 })
    expect(await readdir(folder)).toHaveLength(3)
  })

  it('refuse what is too long, and what was deleted meanwhile', async () => {
    await testSession()
    const many = Array.from({ length: collectionLimit }, (_, at) => `impart:X${at}`)
    const id = given(await addCollection('One', many))
    expect(await addToCollection(id, 'impart:C1')).toMatchObject({
      failure: { code: 'collection.tooLong' },
    })
    given(await deleteCollection(id))
    expect(await addToCollection(id, 'impart:C1')).toMatchObject({
      failure: { code: 'record.gone' },
    })
  })

  it('are listed by their titles', async () => {
    await testSession()
    for (const title of ['Workshop', 'council', 'Ämter']) given(await addCollection(title))
    expect((await shown()).list.map(({ title }) => title)).toEqual(['Ämter', 'council', 'Workshop'])
  })
})
