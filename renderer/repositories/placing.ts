import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'
import { inOrder } from '#shared/lib/inOrder'

interface Placed {
  readonly id: string
  readonly order: string
}

/** Keys for `count` new items at the end of the list. */
export function keysAtEnd(items: readonly Placed[], count: number): string[] {
  return keysAfter(inOrder(items).at(-1), count)
}

/** Keys for `count` new items after the last one of a list; undefined where the list is empty. */
export function keysAfter(lastItem: Placed | undefined, count: number): string[] {
  const last = lastItem?.order ?? null
  try {
    return generateNKeysBetween(last, null, count)
  } catch {
    // A key of another make, from a file: what is longer sorts after it.
    return generateNKeysBetween(null, null, count).map((key) => `${last}${key}`)
  }
}

/**
 * The keys that put an item before another (at the end, where `beforeId` is null). Mostly one key: the moved item's own. Where the
 * keys on both sides leave no room between them, all items get new ones.
 * @returns new keys by item id; empty where the item stands there already
 */
export function keysForMove(
  items: readonly Placed[],
  movedId: string,
  beforeId: string | null,
): Map<string, string> {
  const sorted = inOrder(items)
  const moved = sorted.find(({ id }) => id === movedId)
  if (!moved || movedId === beforeId) return new Map()
  const others = sorted.filter(({ id }) => id !== movedId)
  const found = beforeId === null ? -1 : others.findIndex(({ id }) => id === beforeId)
  const at = found === -1 ? others.length : found
  const wanted = [...others.slice(0, at), moved, ...others.slice(at)]
  if (wanted.every(({ id }, index) => id === sorted[index]?.id)) return new Map()
  const [low, high] = [others[at - 1]?.order ?? null, others[at]?.order ?? null]
  const key = keyBetween(low, high)
  if (key !== null) return new Map([[movedId, key]])
  const keys = generateNKeysBetween(null, null, wanted.length)
  return new Map(wanted.map(({ id }, index) => [id, keys[index] ?? '']))
}

function keyBetween(low: string | null, high: string | null): string | null {
  if (low !== null && high !== null && low >= high) return null
  try {
    return generateKeyBetween(low, high)
  } catch {
    // A file from outside may bring keys of another make.
    return null
  }
}
