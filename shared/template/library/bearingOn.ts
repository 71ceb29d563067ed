import type { PackRef } from '#shared/template/packRef'
import { countWords, sentencesOf } from '#shared/template/sentences'
import type { ItemLink, Library } from './Library'
import type { LibraryItem, LibraryItemKind } from './LibraryItem'

/** What the reader has before them: the items it concerns, and what they wrote. */
export interface BearingFocus {
  readonly refs: readonly PackRef[]
  readonly text: string
}

export interface BearingLimits {
  /** Words that `first` may hold, counted on title, excerpt and reason. 220 take about a minute. */
  readonly words: number
  /** Items of one kind in all, so that "more" stays readable. */
  readonly perKind: number
  /** Kinds to offer, in this order. */
  readonly kinds: readonly LibraryItemKind[]
}

export const bearingLimits: BearingLimits = {
  words: 220,
  perKind: 12,
  kinds: [
    'practice',
    'conclusion',
    'recommendation',
    'lesson',
    'evidenceExample',
    'fiche',
    'finding',
  ],
}

/** An item that bears on the focus. Show its title (where it has one), excerpt and reason, and the whole item when asked. */
export interface BearingItem {
  readonly item: LibraryItem
  /** Its first sentences, 32 words or one sentence. */
  readonly excerpt: string
  /** The steps of the cross-walk that lead to it, 1 to 3; null where only its text is alike. */
  readonly steps: 1 | 2 | 3 | null
  /** The reason of the last step; null where none is given. */
  readonly reason: string | null
  /** The item before the last step, where there is one between. */
  readonly through: LibraryItem | null
}

export interface BearingGroup {
  readonly kind: LibraryItemKind
  readonly items: readonly BearingItem[]
}

/** `first` is read in a minute; `more` holds the rest, and nothing of `first`. */
export interface Bearing {
  readonly first: readonly BearingGroup[]
  readonly more: readonly BearingGroup[]
}

/**
 * What the library knows on the item in focus: by cross-walk first (straight, then over one item between, then from a
 * principle found so to its conclusions), by likeness of text second. Within a step stands first what the source itself puts
 * under the item, such as the city examples of a factor, then the most alike.
 *
 * @param focus refs that the library does not hold are passed over; an item stands for what it belongs under as well.
 */
export function bearingOn(
  library: Library,
  focus: BearingFocus,
  limits: Partial<BearingLimits> = {},
): Bearing {
  const { words, perKind, kinds } = { ...bearingLimits, ...limits }
  const focused = focus.refs.flatMap((ref) => library.items.get(ref) ?? [])
  const alike = library
    .likeness()
    .to([focus.text, ...focused.flatMap(({ title, text }) => [title ?? '', text])])
  const found = rankedByKind(library, focused, reachedFrom(library, focused), alike)
  const groups = kinds.map((kind) => ({
    kind,
    items: (found.get(kind) ?? []).slice(0, perKind).map(({ item, way }) => bearingItem(item, way)),
  }))
  const first = chooseFirst(groups, words)
  const pick = (wanted: boolean) =>
    groups
      .map(({ kind, items }) => ({
        kind,
        items: items.filter((item) => first.has(item) === wanted),
      }))
      .filter(({ items }) => items.length > 0)
  return { first: pick(true), more: pick(false) }
}

interface Reached {
  readonly steps: 1 | 2 | 3
  readonly reason: string | null
  readonly through: LibraryItem | null
}

/** Every item within reach of the cross-walk, with the shortest way to it. */
function reachedFrom(
  library: Library,
  focused: readonly LibraryItem[],
): ReadonlyMap<PackRef, Reached> {
  const reached = new Map<PackRef, Reached>()
  const starts = new Set(focused.flatMap(({ ref, parentRef }) => [ref, parentRef ?? ref]))
  let frontier: readonly LibraryItem[] = [...starts].flatMap((ref) => library.items.get(ref) ?? [])
  for (const steps of [1, 2, 3] as const) {
    const next: LibraryItem[] = []
    for (const from of frontier)
      for (const { item, reason } of stepsFrom(library, from, steps)) {
        if (starts.has(item.ref) || reached.has(item.ref)) continue
        reached.set(item.ref, { steps, reason, through: steps === 1 ? null : from })
        next.push(item)
      }
    frontier = next
  }
  return reached
}

type Step = Pick<ItemLink, 'item' | 'reason'>

/** The items one step on. Only standards lead further: a second step over a lesson or a practice leads anywhere. */
function stepsFrom(library: Library, from: LibraryItem, step: 1 | 2 | 3): readonly Step[] {
  if (step > 1 && !leadsOn.has(from.kind)) return []
  const links: readonly Step[] = [
    ...library.linksOf(from.ref),
    ...library
      .childrenOf(from.ref)
      .filter(({ kind }) => kind === 'evidenceExample' || kind === 'practice')
      .map((item) => ({ item, reason: null })),
  ]
  // A third step goes from a principle to its conclusions and nowhere else.
  if (step < 3) return links
  return from.kind === 'principle' ? links.filter(({ item }) => item.kind === 'conclusion') : []
}

const leadsOn: ReadonlySet<LibraryItemKind> = new Set([
  'factor',
  'question',
  'commitment',
  'principle',
])

/** Below this a shared word is chance. */
const leastLikeness = 0.12

interface Found {
  readonly item: LibraryItem
  readonly way: Reached | undefined
  readonly isUnder: boolean
  readonly like: number
}

/** What was found, kind by kind, in the order that `bearingOn` promises. */
function rankedByKind(
  library: Library,
  focused: readonly LibraryItem[],
  reached: ReadonlyMap<PackRef, Reached>,
  alike: ReadonlyMap<PackRef, number>,
): ReadonlyMap<LibraryItemKind, readonly Found[]> {
  const focusRefs = new Set(focused.map(({ ref }) => ref))
  const places = placesOf(library, focused)
  const byKind = new Map<LibraryItemKind, Found[]>()
  for (const [ref, item] of library.items) {
    const way = reached.get(ref)
    const like = alike.get(ref) ?? 0
    if ((!way && like < leastLikeness) || focusRefs.has(ref)) continue
    const isUnder = places.some((place) => item.source.includes(place))
    const found = byKind.get(item.kind)
    if (found) found.push({ item, way, isUnder, like })
    else byKind.set(item.kind, [{ item, way, isUnder, like }])
  }
  for (const found of byKind.values())
    found.sort(
      (a, b) =>
        (a.way?.steps ?? 4) - (b.way?.steps ?? 4) ||
        Number(b.isUnder) - Number(a.isUnder) ||
        b.like - a.like,
    )
  return byKind
}

/** Where sources of items under the ones in focus begin: `001:F3.` for factor 3 and its questions. */
const placesOf = (library: Library, focused: readonly LibraryItem[]): readonly string[] =>
  focused.flatMap(({ source, parentRef }) => {
    const above = parentRef === null ? undefined : library.items.get(parentRef)
    return [source, ...(above ? [above.source] : [])].flatMap((text) =>
      text.split(' ').map((place) => `${place}.`),
    )
  })

const bearingItem = (item: LibraryItem, way: Reached | undefined): BearingItem => ({
  item,
  excerpt: excerptOf(item.text),
  steps: way?.steps ?? null,
  reason: way?.reason ?? null,
  through: way?.through ?? null,
})

const excerptWords = 32

/** The first sentence, and further ones while there is room. */
function excerptOf(text: string): string {
  const [first = '', ...others] = sentencesOf(text)
  let excerpt = first
  for (const sentence of others) {
    if (countWords(`${excerpt} ${sentence}`) > excerptWords) break
    excerpt = `${excerpt} ${sentence}`
  }
  return excerpt
}

/** Words that the reader reads for an item. */
export const bearingWords = ({ item, excerpt, reason }: BearingItem): number =>
  countWords(`${item.title ?? ''} ${excerpt} ${reason ?? ''}`)

/**
 * One of each kind, then a second of each, and so on while there is room: some of everything before all of one thing. A kind
 * of which one did not fit is closed, so that `more` never holds what bears more on the focus than its like in `first`.
 */
function chooseFirst(groups: readonly BearingGroup[], words: number): ReadonlySet<BearingItem> {
  const chosen = new Set<BearingItem>()
  const open = new Set(groups)
  let left = words
  for (let round = 0; open.size > 0; round++)
    for (const group of open) {
      const bearing = group.items[round]
      if (!bearing || bearingWords(bearing) > left) {
        open.delete(group)
        continue
      }
      chosen.add(bearing)
      left -= bearingWords(bearing)
    }
  return chosen
}
