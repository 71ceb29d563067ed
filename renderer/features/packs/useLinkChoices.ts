import { useMemo } from 'react'
import { useLibrary } from '#renderer/repositories/library'
import type { LibraryItemKind } from '#shared/template/library/LibraryItem'

/** Items that a link can lead to, in groups by pack for a list to choose from, and by reference. */
export interface LinkChoices {
  readonly groups: readonly {
    group: string
    items: { value: string; label: string }[]
  }[]
  readonly byRef: ReadonlyMap<string, { readonly title: string; readonly source: string }>
}

/** The items of some kinds in the library; none while it is being read. */
export function useLinkChoices(kinds: readonly LibraryItemKind[]): LinkChoices {
  const library = useLibrary()
  return useMemo(() => {
    const byRef = new Map<string, { title: string; source: string }>()
    const groups = (library?.packs ?? []).flatMap((pack) => {
      const items = (library?.itemsOf(pack.id) ?? []).filter(({ kind }) => kinds.includes(kind))
      for (const { ref, title, text, source } of items)
        byRef.set(ref, { title: title ?? text, source })
      return items.length === 0
        ? []
        : [
            {
              group: pack.shortTitle,
              items: items.map(({ ref, label, title, text }) => ({
                value: ref,
                label: [label, title ?? text].filter((word) => word !== null).join(' '),
              })),
            },
          ]
    })
    return { groups, byRef }
  }, [library, kinds])
}
