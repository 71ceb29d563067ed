/** The records by their place in the list (`order`, a fractional key that compares as text), and by id where two have the same. */
export function inOrder<T extends { readonly order: string; readonly id: string }>(
  records: readonly T[],
): T[] {
  return [...records].sort((a, b) => compare(a.order, b.order) || compare(a.id, b.id))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
