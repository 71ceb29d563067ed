import { shortened } from '#shared/lib/shortened'
import type { Library } from '#shared/template/library/Library'
import { type ItemPartKey, type LibraryItem, nameOf } from '#shared/template/library/LibraryItem'
import type { PackRef } from '#shared/template/packRef'
import type { DrawnFrom } from './DrawnFrom'

/** An item of the library with what a draft needs to know of it besides. */
export interface DrawnItem {
  readonly item: LibraryItem
  /** Title of the pack it stands in. */
  readonly document: string
  /** The items it is linked to, for the gaps and commitments of a draft action. */
  readonly linkedRefs: readonly PackRef[]
}

/** An item as drafts are made of it. */
export const drawnItem = (library: Library, item: LibraryItem): DrawnItem => ({
  item,
  document: library.packs.find(({ id }) => id === item.packId)?.title ?? '',
  linkedRefs: library.linksOf(item.ref).map((link) => link.item.ref),
})

/** What can be made of an item; a set of milestones needs an action to belong to. */
export type DraftKind = 'action' | 'milestones' | 'indicator'

/**
 * What can be made of an item of this kind. What is said about the world (a conclusion, a lesson) or done in it (a practice)
 * can become an action; only a fiche says what to count.
 */
export function draftKindsOf({ kind }: LibraryItem): readonly DraftKind[] {
  switch (kind) {
    case 'conclusion':
    case 'recommendation':
    case 'lesson':
    case 'practice':
      return ['action', 'milestones']
    case 'fiche':
      return ['indicator', 'milestones']
    default:
      return []
  }
}

/** The citation that a record drawn from the item keeps. */
export const drawnFrom = ({ item, document }: DrawnItem): DrawnFrom => ({
  ref: item.ref,
  label: item.label ?? '',
  title: shortened(nameOf(item), 300),
  document: shortened(document, 300),
  source: item.source.slice(0, 200),
})

/** The texts of one part of an item; none where it lacks that part. */
export const partTexts = ({ parts }: LibraryItem, key: ItemPartKey): readonly string[] =>
  parts.find((part) => part.key === key)?.texts ?? []
