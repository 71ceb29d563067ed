import { itemsOfPack } from './library/itemsOfPack'
import type { LibraryItemKind } from './library/LibraryItem'
import type { Pack } from './library/Pack'
import { type PackRef, packRef } from './packRef'
import type { TemplateFault } from './TemplateFault'

/** Everything that a reference may name. */
export type KnownItems = ReadonlyMap<
  PackRef,
  { readonly kind: LibraryItemKind; readonly packId: string; readonly source: string }
>

/** All items of some packs, by reference. */
export const knownItemsOf = (packs: readonly Pack[]): KnownItems =>
  new Map(
    packs.flatMap((pack) =>
      itemsOfPack(pack).map(({ id, kind, source }) => [
        packRef(pack.id, id),
        { kind, packId: pack.id, source },
      ]),
    ),
  )

/** References that lead nowhere, and references given twice. */
export const refFaults = (
  path: string,
  refs: readonly PackRef[],
  known: KnownItems,
): readonly TemplateFault[] =>
  refs.flatMap((ref, at) => {
    const faults: TemplateFault[] = []
    if (!known.has(ref)) faults.push({ path: `${path}/${at}`, code: 'unknownItem', found: ref })
    if (refs.indexOf(ref) < at)
      faults.push({ path: `${path}/${at}`, code: 'duplicateLink', found: ref })
    return faults
  })
