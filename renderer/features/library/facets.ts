import type { Library } from '#shared/template/library/Library'
import { type LibraryItem, nameOf } from '#shared/template/library/LibraryItem'

/** The ways of browsing: by document, theme, commitment, principle or city. */
export const facetKinds = ['document', 'topic', 'commitment', 'principle', 'city'] as const
export type FacetKind = (typeof facetKinds)[number]

/** One value to browse by, such as a document or a city. */
export interface Facet {
  readonly kind: FacetKind
  /** Unique among the values of its kind. */
  readonly id: string
  readonly name: string
  /** Before the name, such as `P3`. */
  readonly label: string | null
  /** What it offers, in reading order. */
  readonly items: readonly LibraryItem[]
}

/** Values under one heading; null where they need none. */
export interface FacetGroup {
  readonly title: string | null
  readonly facets: readonly Facet[]
}

export type Facets = Readonly<Record<FacetKind, readonly FacetGroup[]>>

/** Everything that a library can be browsed by. Values that would lead to nothing are left out. */
export function facetsOf(library: Library): Facets {
  const items = [...library.items.values()]
  return {
    document: documents(library),
    topic: topics(library, items),
    commitment: linked('commitment', library, items, ({ commitmentRefs }) => commitmentRefs),
    principle: linked('principle', library, items, ({ principleRefs }) => principleRefs),
    city: cities(items),
  }
}

/** The value of that kind and id; undefined where there is none (any more). */
export const findFacet = (facets: Facets, kind: FacetKind, id: string): Facet | undefined =>
  facets[kind].flatMap((group) => group.facets).find((facet) => facet.id === id)

function documents(library: Library): readonly FacetGroup[] {
  const facets = library.packs.flatMap(({ id, shortTitle }): Facet[] => {
    const items = library.itemsOf(id)
    return items.length > 0 ? [{ kind: 'document', id, name: shortTitle, label: null, items }] : []
  })
  return [{ title: null, facets }]
}

/**
 * Topics by the document that names them first; what other documents say under the same name stands with it. Documents of few topics
 * come first: the many headings of one must not hide the others.
 */
function topics(library: Library, items: readonly LibraryItem[]): readonly FacetGroup[] {
  const byTopic = groupBy(items, ({ topic }) => (topic === null ? [] : [topic]))
  const groups = groupBy([...byTopic.keys()], (topic) => byTopic.get(topic)?.[0]?.packId ?? [])
  const shortTitle = new Map(library.packs.map((pack) => [pack.id, pack.shortTitle]))
  const missing = items.filter(({ kind }) => kind === 'theme')
  const themes = groupBy(missing, ({ packId }) => packId)
  const all: readonly FacetGroup[] = [
    ...[...groups].map(([packId, names]) => ({
      title: shortTitle.get(packId) ?? null,
      facets: names.map(
        (name): Facet => ({
          kind: 'topic',
          id: name,
          name,
          label: null,
          items: byTopic.get(name) ?? [],
        }),
      ),
    })),
    // What is missing is listed, with what we have instead.
    ...[...themes].map(([packId, ofPack]) => ({
      title: shortTitle.get(packId) ?? null,
      facets: ofPack.map(
        (theme): Facet => ({
          kind: 'topic',
          id: theme.ref,
          name: nameOf(theme),
          label: null,
          items: [
            theme,
            ...library
              .linksOf(theme.ref)
              .flatMap(({ kind, item }) => (kind === 'standsIn' ? item : [])),
          ],
        }),
      ),
    })),
  ]
  return [...all].sort((a, b) => a.facets.length - b.facets.length)
}

/** The items of one kind, such as commitments, each with what is linked to it; under what they belong to. */
function linked(
  kind: 'commitment' | 'principle',
  library: Library,
  items: readonly LibraryItem[],
  refsOf: (item: LibraryItem) => readonly string[],
): readonly FacetGroup[] {
  const near = groupBy(items, refsOf)
  const groups = groupBy(
    items.filter((item) => item.kind === kind),
    ({ parentRef, packId }) => parentRef ?? packId,
  )
  return [...groups].map(([above, ofGroup]) => ({
    title: library.items.get(above)?.title ?? null,
    facets: ofGroup.map((item): Facet => {
      const others = (near.get(item.ref) ?? []).filter(({ ref }) => ref !== item.ref)
      return { kind, id: item.ref, name: nameOf(item), label: item.label, items: [item, ...others] }
    }),
  }))
}

function cities(items: readonly LibraryItem[]): readonly FacetGroup[] {
  const byCity = groupBy(items, ({ city }) => city ?? [])
  const facets = [...byCity].map(
    ([name, ofCity]): Facet => ({ kind: 'city', id: name, name, label: null, items: ofCity }),
  )
  return [{ title: null, facets: facets.sort((a, b) => a.name.localeCompare(b.name)) }]
}

function groupBy<T>(
  all: readonly T[],
  keysOf: (one: T) => string | readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all)
    for (const key of [keysOf(one)].flat()) {
      const group = groups.get(key)
      if (group) group.push(one)
      else groups.set(key, [one])
    }
  return groups
}
