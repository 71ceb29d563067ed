import MiniSearch, { type Query } from 'minisearch'
import type { PackRef } from '#shared/template/packRef'
import { foldText, wordsIn } from './foldText'
import { idleWords } from './idleWords'
import type { LibraryItem, LibraryItemKind } from './LibraryItem'

/** What a found item must be. Each part that is given must hold; within a part any of the values will do. */
export interface LibraryFilter {
  readonly kinds?: readonly LibraryItemKind[]
  readonly packIds?: readonly string[]
  readonly topics?: readonly string[]
  readonly commitmentRefs?: readonly PackRef[]
  readonly principleRefs?: readonly PackRef[]
  readonly cities?: readonly string[]
}

export interface LibraryHit {
  readonly item: LibraryItem
  /** Higher is better; only to be compared within one search. 0 where nothing was asked for. */
  readonly score: number
  /** The folded words of the item that were met, for marking them; see `foldText`. */
  readonly words: readonly string[]
}

export interface LibrarySearch {
  /** Best first: an exact label (`47`, `F3.Q2`) before all else. Without words: everything that the filter lets through, in reading order. */
  readonly find: (query: string, filter?: LibraryFilter) => readonly LibraryHit[]
}

const fields = ['label', 'title', 'place', 'text', 'parts'] as const

/** From here on a word is taken for one that may hold another, such as `Integrationsbeauftragte`. */
const compoundLength = 8
const compoundPartLength = 5

/**
 * Full-text search over items of all packs: typing errors (one in five letters), letters without their marks, beginnings of
 * words, and parts within long words.
 */
export function createLibrarySearch(items: Iterable<LibraryItem>): LibrarySearch {
  const all = [...items]
  const byLabel = labelsOf(all)
  const longWords = new Set<string>()
  const index = new MiniSearch<LibraryItem>({
    idField: 'ref',
    fields: [...fields],
    tokenize: (text) => [...wordsIn(text)],
    // Already folded by `tokenize`.
    processTerm: (word) => {
      if (word.length >= compoundLength) longWords.add(word)
      return word
    },
    extractField: (item, field) => fieldOf(item, field),
  })
  index.addAll(all)
  const compounds = [...longWords]
  const itemByRef = new Map(all.map((item) => [item.ref, item]))

  return {
    find: (query, filter = {}) => {
      const passes = filterOf(filter)
      const words = wordsIn(query)
      if (words.length === 0)
        return all.filter(passes).map((item) => ({ item, score: 0, words: [] }))

      const exact = byLabel.get(foldText(query.trim())) ?? []
      const telling = words.filter((word) => !idleWords.has(word))
      const asked = (telling.length > 0 ? telling : words).map((word) => queryFor(word, compounds))
      const every = index.search({ combineWith: 'AND', queries: asked }, searchOptions)
      const found =
        every.length > 0 || asked.length === 1
          ? every
          : index.search({ combineWith: 'OR', queries: asked }, searchOptions)
      const top = found[0]?.score ?? 0
      const hits = found.flatMap(({ id, score, terms }) => {
        const item = itemByRef.get(id)
        return item && passes(item) && !exact.includes(item) ? [{ item, score, words: terms }] : []
      })
      return [...exact.filter(passes).map((item) => ({ item, score: top + 1, words })), ...hits]
    },
  }
}

const searchOptions = {
  processTerm: (word: string) => word,
  boost: { label: 6, title: 3, place: 2, text: 1, parts: 0.5 },
  prefix: (word: string) => word.length > 1,
  // A number with one figure wrong is another number.
  fuzzy: (word: string) => (word.length > 3 && !/[0-9]/.test(word) ? 0.2 : false),
  weights: { fuzzy: 0.3, prefix: 0.6 },
}

/** A word, or any longer word that holds it within. */
function queryFor(word: string, compounds: readonly string[]): Query {
  if (word.length < compoundPartLength) return word
  const holding = compounds.filter((compound) => compound.indexOf(word) > 0)
  if (holding.length === 0) return word
  return {
    combineWith: 'OR',
    queries: [
      word,
      { queries: holding, combineWith: 'OR', prefix: false, fuzzy: false, boostTerm: () => 0.15 },
    ],
  }
}

function fieldOf(item: LibraryItem, field: string): string {
  switch (field) {
    case 'ref':
      return item.ref
    case 'label':
      return item.label ?? ''
    case 'title':
      return item.title ?? ''
    case 'place':
      return [item.topic, item.city, item.country].filter((part) => part !== null).join(' ')
    case 'text':
      return item.text
    case 'parts':
      return item.parts
        .filter(({ form }) => form !== 'code')
        .flatMap(({ texts }) => texts)
        .join(' ')
    default:
      return ''
  }
}

function labelsOf(items: readonly LibraryItem[]): ReadonlyMap<string, readonly LibraryItem[]> {
  const byLabel = new Map<string, LibraryItem[]>()
  for (const item of items) {
    if (item.label === null) continue
    const key = foldText(item.label)
    const same = byLabel.get(key)
    if (same) same.push(item)
    else byLabel.set(key, [item])
  }
  return byLabel
}

function filterOf(filter: LibraryFilter): (item: LibraryItem) => boolean {
  const meets = <T>(wanted: readonly T[] | undefined, values: readonly T[]) =>
    wanted === undefined || values.some((value) => wanted.includes(value))
  return (item) =>
    meets(filter.kinds, [item.kind]) &&
    meets(filter.packIds, [item.packId]) &&
    meets(filter.topics, item.topic === null ? [] : [item.topic]) &&
    meets(filter.cities, item.city === null ? [] : [item.city]) &&
    meets(filter.commitmentRefs, [item.ref, ...item.commitmentRefs]) &&
    meets(filter.principleRefs, [item.ref, ...item.principleRefs])
}
