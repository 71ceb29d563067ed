import type { Watchable } from '#renderer/database/LiveStore'
import { type Session, session } from '#renderer/database/session'
import type { KeptText } from '#shared/ipc'
import { newId } from '#shared/lib/ids'
import { fail, ok, type Result } from '#shared/lib/result'
import {
  type Collection,
  type CollectionId,
  collectionLimit,
  collectionSchema,
  moved,
} from '#shared/template/library/Collection'
import type { PackRef } from '#shared/template/packRef'
import { useStore } from './live'

/** The collections as they are on the disk, by title; `unreadable` counts files that are kept and cannot be read. */
export interface Collections {
  readonly list: readonly Collection[]
  readonly unreadable: number
}

/** The store that `useCollections` watches. */
export const collectionsStore = (): Watchable<Result<Collections>> => kept().watched

/** Watches the collections; undefined while loading. */
export function useCollections(): Result<Collections> | undefined {
  return useStore(collectionsStore())
}

/** A collection as it is on the disk, after all commands before; `record.gone` where there is none. */
export const getCollection = (id: CollectionId): Promise<Result<Collection>> =>
  kept().inTurn(async (_, list) => {
    const found = list.find((each) => each.id === id)
    return found ? ok(found) : fail('record.gone')
  })

/** Makes a collection. @returns its id, or why it was not kept */
export async function addCollection(
  title: string,
  itemRefs: readonly PackRef[] = [],
): Promise<Result<CollectionId>> {
  const id = newId<'Collection'>()
  const made = await write({
    format: 'common-ground/collection/1',
    id,
    title,
    note: '',
    itemRefs: [...new Set(itemRefs)],
    createdAt: new Date().toISOString(),
  })
  return made.ok ? ok(id) : made
}

/** Changes the title or the note. */
export const updateCollection = (
  id: CollectionId,
  fields: Partial<Pick<Collection, 'title' | 'note'>>,
): Promise<Result<null>> => change(id, (collection) => ({ ...collection, ...fields }))

/** Puts an item at the end; one that is there already stays where it is. */
export const addToCollection = (id: CollectionId, ref: PackRef): Promise<Result<null>> =>
  change(id, (collection) => ({
    ...collection,
    itemRefs: [...new Set([...collection.itemRefs, ref])],
  }))

export const removeFromCollection = (id: CollectionId, ref: PackRef): Promise<Result<null>> =>
  change(id, (collection) => ({
    ...collection,
    itemRefs: collection.itemRefs.filter((each) => each !== ref),
  }))

/** Moves an item by some places, up where negative. */
export const moveInCollection = (
  id: CollectionId,
  ref: PackRef,
  by: number,
): Promise<Result<null>> =>
  change(id, (collection) => ({ ...collection, itemRefs: moved(collection.itemRefs, ref, by) }))

/** Deletes a collection. @returns what it held, for `restoreCollection` */
export const deleteCollection = (id: CollectionId): Promise<Result<Collection>> =>
  kept().inTurn(async ({ collections, removeCollection }, list) => {
    const gone = list.find((each) => each.id === id)
    if (!gone) return fail('record.gone')
    const removed = await removeCollection(id)
    if (!removed.ok) return removed
    collections(list.filter((each) => each.id !== id))
    return ok(gone)
  })

/** Brings back a collection that was deleted, as it was. */
export const restoreCollection = (collection: Collection): Promise<Result<null>> =>
  write(collection)

const change = (
  id: CollectionId,
  edit: (collection: Collection) => Collection,
): Promise<Result<null>> =>
  kept().inTurn(async (to, list) => {
    const before = list.find((each) => each.id === id)
    if (!before) return fail('record.gone')
    return await put(to, list, edit(before))
  })

const write = (collection: Collection): Promise<Result<null>> =>
  kept().inTurn((to, list) => put(to, list, collection))

/** Where a command writes, and where it tells what is written. */
interface Target {
  readonly saveCollection: Session['collections']['saveCollection']
  readonly removeCollection: Session['collections']['removeCollection']
  readonly collections: (list: readonly Collection[]) => void
}

/** Shown as changed only when the disk has it. */
async function put(
  { saveCollection, collections }: Target,
  list: readonly Collection[],
  collection: Collection,
): Promise<Result<null>> {
  if (collection.itemRefs.length > collectionLimit)
    return fail('collection.tooLong', { most: collectionLimit })
  const checked = collectionSchema.safeParse(collection)
  if (!checked.success) return fail('record.invalid', {}, checked.error.message)
  const saved = await saveCollection(collection.id, JSON.stringify(checked.data))
  if (!saved.ok) return saved
  collections([...list.filter(({ id }) => id !== collection.id), checked.data])
  return ok(null)
}

interface Kept {
  readonly watched: Watchable<Result<Collections>>
  /** Commands run one after the other, each on what the one before left. */
  readonly inTurn: <T>(
    command: (to: Target, list: readonly Collection[]) => Promise<Result<T>>,
  ) => Promise<Result<T>>
}

const keptOf = new WeakMap<Session, Kept>()

function kept(): Kept {
  const current = session()
  const known = keptOf.get(current)
  if (known) return known
  const made = openKept(current)
  keptOf.set(current, made)
  return made
}

function openKept({ collections: port }: Session): Kept {
  const listeners = new Set<() => void>()
  let value: Result<Collections> | undefined
  let reading: Promise<Result<Collections>> | undefined
  let last: Promise<unknown> = Promise.resolve()
  const tell = (next: Result<Collections>) => {
    value = next
    for (const listener of listeners) listener()
  }
  const read = async (): Promise<Result<Collections>> => {
    // What could not be read before may be there now.
    if (value?.ok) return value
    reading ??= readAll(port.listCollections).finally(() => {
      reading = undefined
    })
    const found = await reading
    tell(found)
    return found
  }
  return {
    watched: {
      get: () => value,
      subscribe: (listener) => {
        listeners.add(listener)
        if (!value?.ok) void read()
        return () => {
          listeners.delete(listener)
        }
      },
    },
    inTurn: (command) => {
      const mine = last.then(async () => {
        const now = await read()
        if (!now.ok) return now
        const { unreadable, list } = now.value
        const to: Target = {
          saveCollection: port.saveCollection,
          removeCollection: port.removeCollection,
          collections: (next) => tell(ok({ unreadable, list: byTitle(next) })),
        }
        return await command(to, list)
      })
      const answered = mine.catch((error: unknown) => fail('internal', {}, String(error)))
      last = answered
      return answered
    },
  }
}

async function readAll(
  listCollections: Session['collections']['listCollections'],
): Promise<Result<Collections>> {
  const texts = await listCollections().catch((error: unknown) =>
    fail('internal', {}, String(error)),
  )
  if (!texts.ok) return texts
  const read = texts.value.map(collectionOf)
  const list = read.filter((each) => each !== null)
  return ok({ list: byTitle(list), unreadable: read.length - list.length })
}

/** What a file holds; null where that is no collection of this id. */
function collectionOf({ id, content }: KeptText): Collection | null {
  try {
    const checked = collectionSchema.safeParse(JSON.parse(content))
    return checked.success && checked.data.id === id ? checked.data : null
  } catch {
    return null
  }
}

const byTitle = (list: readonly Collection[]): readonly Collection[] =>
  [...list].sort((a, b) => a.title.localeCompare(b.title) || (a.id < b.id ? -1 : 1))
