/** The item as it was, where nothing but its source would change; else the item as it is told now. */
export function sameOr<Item extends { readonly source: string }>(
  before: Item | undefined,
  told: Item,
): Item {
  return before &&
    JSON.stringify({ ...told, source: '' }) === ordered({ ...before, source: '' }, told)
    ? before
    : told
}

const ordered = (before: object, like: object): string =>
  JSON.stringify(
    Object.fromEntries(Object.keys(like).map((key) => [key, Reflect.get(before, key)])),
  )
