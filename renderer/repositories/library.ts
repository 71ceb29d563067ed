import type { LibrarySearch } from '#shared/template/library/createLibrarySearch'
import type { Library } from '#shared/template/library/Library'
import { useStore } from './live'
import { madeWhenNeeded } from './madeWhenNeeded'

// Packs, library and search are fetched only now: the start waits for none of them.
const library = madeWhenNeeded(async (): Promise<Library> => {
  const [{ libraryOf }, { readOwnPacks, readPacksInForce }] = await Promise.all([
    import('#shared/template/library/Library'),
    import('./ownPacks'),
  ])
  const own = new Set((await readOwnPacks()).map(({ id, version }) => `${id} ${version}`))
  return libraryOf(await readPacksInForce(), ({ id, version }) => own.has(`${id} ${version}`))
})

const search = madeWhenNeeded(async (): Promise<LibrarySearch> => {
  const [known, { createLibrarySearch }] = await Promise.all([
    library.take(),
    import('#shared/template/library/createLibrarySearch'),
  ])
  return createLibrarySearch(known.items.values())
})

/** Everything that the packs know. Read when first used, once for the window; undefined until then. */
export function useLibrary(): Library | undefined {
  return useStore(library)
}

/** The library, for a command or a document. */
export const getLibrary = (): Promise<Library> => library.take()

/** The search over the whole library. Made when first used, which takes some hundred milliseconds; undefined until then. */
export function useLibrarySearch(): LibrarySearch | undefined {
  return useStore(search)
}

/** The search, for a command. */
export const getLibrarySearch = (): Promise<LibrarySearch> => search.take()

/** Reads the packs again after the city changed one of its own. Nothing happens where the library was not used yet. */
export async function renewLibrary(): Promise<void> {
  await library.renew()
  await search.renew()
}
