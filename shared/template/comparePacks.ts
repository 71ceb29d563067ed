import { itemsOfPack } from './library/itemsOfPack'
import type { LibraryItemKind } from './library/LibraryItem'
import type { Pack } from './library/Pack'

/** What became of one item from one version of a pack to another. */
export interface ItemChange {
  readonly id: string
  readonly kind: LibraryItemKind
  /** The item it belongs under, such as the factor of a question. */
  readonly parentId: string | null
  readonly change: 'added' | 'removed' | 'reworded' | 'unchanged'
  /** Its words before; null where it was not there. */
  readonly before: string | null
  /** Its words now; null where it is gone. */
  readonly after: string | null
}

/** How two versions of a pack differ, item by item. */
export interface PackComparison {
  /** In the reading order of the newer version; what is gone stands after what it stood after. */
  readonly items: readonly ItemChange[]
  readonly counts: Readonly<Record<ItemChange['change'], number>>
}

/**
 * Compares two versions of a pack by the ids of their items. An item is reworded where the words that are answered or undertaken
 * differ: title, text and statements. Explanations, hints and examples beside them may change without a word.
 */
export function comparePacks(before: Pack, after: Pack): PackComparison {
  const old = new Map(itemsOfPack(before).map((item) => [item.id, item]))
  const now = new Map(itemsOfPack(after).map((item) => [item.id, item]))
  const items: ItemChange[] = []
  for (const item of now.values()) {
    const { id, kind, parentId } = item
    const was = old.get(id)
    const [wordsBefore, wordsNow] = [was ? wordsOf(was) : null, wordsOf(item)]
    const change =
      wordsBefore === null ? 'added' : wordsBefore === wordsNow ? 'unchanged' : 'reworded'
    items.push({ id, kind, parentId, change, before: wordsBefore, after: wordsNow })
  }
  let place = 0
  for (const item of old.values()) {
    const at = items.findIndex(({ id }) => id === item.id)
    if (at !== -1) place = at + 1
    if (now.has(item.id)) continue
    const { id, kind, parentId } = item
    items.splice(place, 0, {
      id,
      kind,
      parentId,
      change: 'removed',
      before: wordsOf(item),
      after: null,
    })
    place += 1
  }
  const count = (change: ItemChange['change']) =>
    items.filter((item) => item.change === change).length
  return {
    items,
    counts: {
      added: count('added'),
      removed: count('removed'),
      reworded: count('reworded'),
      unchanged: count('unchanged'),
    },
  }
}

function wordsOf({ title, text, parts }: ReturnType<typeof itemsOfPack>[number]): string {
  const statements = parts.find(({ key }) => key === 'statements')?.texts ?? []
  return [title, text, ...statements].filter((words) => words !== null && words !== '').join('\n')
}
