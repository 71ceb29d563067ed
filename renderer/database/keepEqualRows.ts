/** The new rows, with the earlier object wherever a row has not changed, and the earlier list where none has. */
export function keepEqualRows<T extends { readonly id: string }>(
  earlier: readonly T[],
  next: readonly T[],
): readonly T[] {
  const known = new Map(earlier.map((row) => [row.id, row]))
  let same = earlier.length === next.length
  const rows = next.map((row, index) => {
    const before = known.get(row.id)
    const kept = before && isEqual(before, row) ? before : row
    if (kept !== earlier[index]) same = false
    return kept
  })
  return same ? earlier : rows
}

/** Whether two plain values (as JSON has them) hold the same. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length) return false
  return keys.every(
    (key) =>
      Object.hasOwn(b, key) &&
      isEqual((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
  )
}
