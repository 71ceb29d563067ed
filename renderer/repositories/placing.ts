import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'

interface Placed {
  readonly id: string
  readonly order: string
}

/** The items in their order; equal keys, as two merged copies may have, are told apart by id. */
export function inOrder<T extends Placed>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => compare(a.order, b.order) || compare(a.id, b.id))
}

/** Keys for `count` new items at the end of the list. */
export function keysAtEnd(items: readonly Placed[], count: number): string[] {
  return generateNKeysBetween(inOrder(items).at(-1)?.order ?? null, null, count)
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

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
