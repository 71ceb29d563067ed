import { type PackRef, packRef } from '#shared/template/packRef'
import type { ItemDraft } from './itemDraft'
import { itemsOfPack } from './itemsOfPack'
import type { LibraryItem } from './LibraryItem'
import { createLikeness, type Likeness } from './likeness'
import { type LinkKind, linksOfPack, type StatedLink } from './linksOfPack'
import type { Pack } from './Pack'

/** A link as seen from one of its two items. */
export interface ItemLink {
  /** The item at the other end. */
  readonly item: LibraryItem
  readonly kind: LinkKind
  /** `out`: this item bears on (serves, stands under …) the other. `in`: the other on this one. */
  readonly direction: 'out' | 'in'
  /** One line why; null where a pack names the item without a word. */
  readonly reason: string | null
  readonly source: string
}

/** Everything that a set of packs knows, by item, with the links between all of them. */
export interface Library {
  readonly packs: readonly Pack[]
  /** In reading order, pack by pack. */
  readonly items: ReadonlyMap<PackRef, LibraryItem>
  /** The items that belong under an item, in reading order. */
  readonly childrenOf: (ref: PackRef) => readonly LibraryItem[]
  /** The items of a pack, in reading order. */
  readonly itemsOf: (packId: string) => readonly LibraryItem[]
  /**
   * Every link of an item in both directions, each pair once (a link with a reason before one without). `sameAnswer`
   * stands beside another link of the same pair, since it says something else. Links to packs that are not here are left out.
   */
  readonly linksOf: (ref: PackRef) => readonly ItemLink[]
  /** How like texts are to each item, for `bearingOn`. Prepared when first asked for, which takes some ten milliseconds. */
  readonly likeness: () => Likeness
}

/**
 * Joins packs into one library.
 *
 * @param packs any packs; of two editions of one pack the later in the list stands.
 * @param isOwn whether the city made or changed a pack.
 */
export function libraryOf(
  packs: readonly Pack[],
  isOwn: (pack: Pack) => boolean = () => false,
): Library {
  const standing = [...new Map(packs.map((pack) => [pack.id, pack])).values()]
  const drafts = new Map<PackRef, { readonly draft: ItemDraft; readonly pack: Pack }>()
  for (const pack of standing)
    for (const draft of itemsOfPack(pack)) drafts.set(packRef(pack.id, draft.id), { draft, pack })
  for (const ref of retold(drafts)) drafts.delete(ref)

  const ends = endsOf(standing.flatMap(linksOfPack), drafts)
  const items = new Map<PackRef, LibraryItem>()
  for (const [ref, { draft, pack }] of drafts) {
    const { id: _, parentId, ...told } = draft
    const parentRef = parentId === null ? null : packRef(pack.id, parentId)
    const near = nearOf(ref, parentRef, ends)
    items.set(ref, {
      ref,
      packId: pack.id,
      packVersion: pack.version,
      ...told,
      parentRef,
      own: isOwn(pack),
      commitmentRefs: near.filter((other) => drafts.get(other)?.draft.kind === 'commitment'),
      principleRefs: near.filter((other) => drafts.get(other)?.draft.kind === 'principle'),
    })
  }

  const links = new Map<PackRef, readonly ItemLink[]>()
  for (const [ref, atItem] of ends)
    links.set(
      ref,
      atItem.flatMap(({ other, direction, link: { kind, reason, source } }) => {
        const item = items.get(other)
        return item ? [{ item, kind, direction, reason, source }] : []
      }),
    )
  const children = groupBy([...items.values()], ({ parentRef }) => parentRef)
  const byPack = groupBy([...items.values()], ({ packId }) => packId)
  let likeness: Likeness | undefined
  return {
    packs: standing,
    items,
    childrenOf: (ref) => children.get(ref) ?? [],
    itemsOf: (packId) => byPack.get(packId) ?? [],
    linksOf: (ref) => links.get(ref) ?? [],
    likeness: () => {
      likeness ??= createLikeness([...items.values()])
      return likeness
    },
  }
}

type Drafts = ReadonlyMap<PackRef, { readonly draft: ItemDraft; readonly pack: Pack }>

/** The examples of a benchmark that a practice collection tells again, with its links: nobody needs to read them twice. */
function retold(drafts: Drafts): readonly PackRef[] {
  const key = ({ source, city }: ItemDraft) => `${source} ${city}`
  const told = new Set<string>()
  for (const { draft, pack } of drafts.values())
    if (pack.format === 'common-ground/practice/1') told.add(key(draft))
  return [...drafts].flatMap(([ref, { draft, pack }]) =>
    pack.format === 'common-ground/benchmark/1' && draft.kind === 'practice' && told.has(key(draft))
      ? [ref]
      : [],
  )
}

interface LinkEnd {
  readonly other: PackRef
  readonly direction: 'out' | 'in'
  readonly link: StatedLink
}

/** The links at each item, each pair once. */
function endsOf(
  links: readonly StatedLink[],
  drafts: Drafts,
): ReadonlyMap<PackRef, readonly LinkEnd[]> {
  const kept = new Map<string, StatedLink>()
  for (const link of links) {
    if (link.from === link.to || !drafts.has(link.from) || !drafts.has(link.to)) continue
    const pair = [link.from, link.to].sort().join(' ')
    const key = link.kind === 'sameAnswer' ? `${pair} same` : pair
    const before = kept.get(key)
    if (!before || (before.reason === null && link.reason !== null)) kept.set(key, link)
  }
  const ends = new Map<PackRef, LinkEnd[]>()
  const add = (ref: PackRef, end: LinkEnd) => {
    const list = ends.get(ref)
    if (list) list.push(end)
    else ends.set(ref, [end])
  }
  for (const link of kept.values()) {
    add(link.from, { other: link.to, direction: 'out', link })
    add(link.to, { other: link.from, direction: 'in', link })
  }
  return ends
}

/** The item itself, what it belongs under, and all that either is linked to. */
function nearOf(
  ref: PackRef,
  parentRef: PackRef | null,
  ends: ReadonlyMap<PackRef, readonly LinkEnd[]>,
): readonly PackRef[] {
  const starts = parentRef === null ? [ref] : [ref, parentRef]
  return [
    ...new Set(
      starts.flatMap((start) => [start, ...(ends.get(start) ?? []).map(({ other }) => other)]),
    ),
  ]
}

function groupBy<Key>(items: readonly LibraryItem[], keyOf: (item: LibraryItem) => Key | null) {
  const groups = new Map<Key, LibraryItem[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key === null) continue
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
