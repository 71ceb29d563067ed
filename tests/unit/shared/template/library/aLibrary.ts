import { type Library, libraryOf } from '#shared/template/library/Library'
import type { LibraryItem } from '#shared/template/library/LibraryItem'
import { loadLibraryPacks } from '#templates/index'

let whole: Promise<Library> | undefined

/** The library of all packs that ship. Nothing changes it, so all tests of a file read the same one. */
export const wholeLibrary = (): Promise<Library> => {
  whole ??= loadLibraryPacks().then((packs) => libraryOf(packs))
  return whole
}

/** An item that the test knows to be there. */
export function itemAt(library: Library, ref: string): LibraryItem {
  const item = library.items.get(ref)
  if (!item) throw new Error(`The library has no item ${ref}.`)
  return item
}
