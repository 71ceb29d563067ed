import type { Translate } from '#shared/messages/createTranslator'
import type { Library } from '#shared/template/library/Library'
import type { LibraryItem } from '#shared/template/library/LibraryItem'
import type { PackRef } from '#shared/template/packRef'
import type { Facet } from './facets'

/** Items that stand together in a list. */
export interface ListGroup {
  readonly key: string
  readonly title: string
  readonly items: readonly LibraryItem[]
}

/**
 * The items of a facet as they are listed: a document by its chapters, headings and factors, in reading order; all else by what the
 * items are.
 */
export function listGroups(facet: Facet, library: Library, t: Translate): readonly ListGroup[] {
  const groups = new Map<string, { title: string; items: LibraryItem[] }>()
  const seen = new Set<PackRef>()
  for (const item of facet.items) {
    if (seen.has(item.ref)) continue
    seen.add(item.ref)
    const [key, title] =
      facet.kind === 'document' ? placeInDocument(item, library, t) : kindOf(item, t)
    const group = groups.get(key)
    if (group) group.items.push(item)
    else groups.set(key, { title, items: [item] })
  }
  return [...groups].map(([key, group]) => ({ key, ...group }))
}

const kindOf = (item: LibraryItem, t: Translate): readonly [string, string] => [
  item.kind,
  t(`library:kinds.${item.kind}`),
]

/** The heading under which an item stands in its document. */
function placeInDocument(
  item: LibraryItem,
  library: Library,
  t: Translate,
): readonly [string, string] {
  const parent = item.parentRef === null ? undefined : library.items.get(item.parentRef)
  if (item.kind === 'factor' || item.kind === 'principle' || item.kind === 'role')
    return [item.ref, named(item)]
  // Conclusions stand under headings of their own within a principle.
  if (parent && item.topic !== null) return [`${parent.ref} ${item.topic}`, item.topic]
  if (parent) return [parent.ref, named(parent)]
  if (item.topic !== null) return [`topic ${item.topic}`, item.topic]
  const [addressee] = item.parts.find(({ key }) => key === 'addressee')?.texts ?? []
  if (addressee !== undefined)
    return [`addressee ${addressee}`, t(`library:code.addressee.${addressee}`)]
  return kindOf(item, t)
}

const named = ({ label, title }: LibraryItem): string =>
  [label, title].filter((part) => part !== null).join(' ')
