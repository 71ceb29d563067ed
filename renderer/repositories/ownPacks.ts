import { type Session, session } from '#renderer/database/session'
import type { OwnPackEntry, OwnPackList, RemovedPack } from '#shared/ipc'
import { fail, ok, type Result } from '#shared/lib/result'
import type { Pack } from '#shared/template/library/Pack'
import { type ReleasedContent, readReleasedContent } from '#shared/template/own/OwnPack'
import { compareVersions } from '#shared/template/own/packVersion'
import { loadLibraryPacks, packs as shipped } from '#templates/index'
import { renewLibrary } from './library'
import { useStore } from './live'
import { type Made, madeWhenNeeded } from './madeWhenNeeded'

const listsOf = new WeakMap<Session, Made<Result<OwnPackList>>>()

/** Every version of the city's own packs, drafts too, and what was removed. */
export const listOwnPacks = (): Promise<Result<OwnPackList>> => list().take()

/** Watches what `listOwnPacks` gives; undefined while loading. */
export function useOwnPacks(): Result<OwnPackList> | undefined {
  return useStore(list())
}

/** Reads one released version. A draft is `ownPack.missing` here. */
export async function readReleased(id: string, version: string): Promise<Result<ReleasedContent>> {
  const text = await asked(session().ownPacks.readOwnPack(id, version))
  if (!text.ok) return text
  const content = readReleasedContent(text.value)
  if (!content) return fail('ownPack.damaged')
  return content.pack.id === id && content.pack.version === version
    ? ok(content)
    : fail('ownPack.damaged')
}

/** The newest released version of each own pack, for the library and for plans. One that cannot be read is left out. */
export async function readOwnPacks(): Promise<readonly Pack[]> {
  const known = await listOwnPacks()
  if (!known.ok) return []
  const read = await Promise.all(
    newestOf(known.value.packs.filter(({ state }) => state === 'released')).map(({ id, version }) =>
      readReleased(id, version),
    ),
  )
  return read.flatMap((content) => (content.ok ? [content.value.pack] : []))
}

/** The newest version of every pack, own or shipped: what counts in the library, and what links may name. */
export async function readPacksInForce(): Promise<readonly Pack[]> {
  const [theirs, ours] = await Promise.all([loadLibraryPacks(), readOwnPacks()])
  return newestOf([...theirs, ...ours])
}

/** Every version number that a pack has or had, shipped, own or removed. */
export async function versionsOf(id: string): Promise<readonly string[]> {
  const known = await listOwnPacks()
  const kept = known.ok ? [...known.value.packs, ...known.value.removed] : []
  return [...shipped, ...kept].filter((pack) => pack.id === id).map(({ version }) => version)
}

/** Whether a pack of this id ships: then a version of the city's own is a correction of it. */
export const isShipped = (id: string): boolean => shipped.some((entry) => entry.id === id)

/** Moves a version aside. It can be taken back. */
export async function removeOwnPack(id: string, version: string): Promise<Result<RemovedPack>> {
  const removed = await asked(session().ownPacks.removeOwnPack(id, version))
  await renewOwnPacks(removed.ok && removed.value.state === 'released')
  return removed
}

/** Takes a removed version back. `ownPack.exists` where that version stands again. */
export async function takeBackOwnPack(name: string): Promise<Result<OwnPackEntry>> {
  const back = await asked(session().ownPacks.takeBackOwnPack(name))
  await renewOwnPacks(back.ok && back.value.state === 'released')
  return back
}

/** Reads the list again after a change, and the library where what it shows has changed. */
export async function renewOwnPacks(isReleased: boolean): Promise<void> {
  await list().renew()
  if (isReleased) await renewLibrary()
}

/** The newest version of each pack, in the order in which the packs first come. */
export function newestOf<T extends { readonly id: string; readonly version: string }>(
  packs: readonly T[],
): readonly T[] {
  const newest = new Map<string, T>()
  for (const pack of packs) {
    const known = newest.get(pack.id)
    if (!known || compareVersions(known.version, pack.version) <= 0) newest.set(pack.id, pack)
  }
  return [...newest.values()]
}

/** An answer of the main process, or a failure where there is none. */
export const asked = async <T>(request: Promise<Result<T>>): Promise<Result<T>> =>
  await request.catch((error: unknown) => fail('internal', {}, String(error)))

function list(): Made<Result<OwnPackList>> {
  const current = session()
  const known = listsOf.get(current)
  if (known) return known
  const made = madeWhenNeeded(async () => await asked(current.ownPacks.listOwnPacks()))
  listsOf.set(current, made)
  return made
}
