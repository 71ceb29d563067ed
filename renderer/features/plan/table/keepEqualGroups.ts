/**
 * The same groups, each the list that it was before where nothing in it changed: what shows a list is then not drawn anew because
 * something changed in another one.
 */
export function keepEqualGroups<K, T>(
  before: ReadonlyMap<K, readonly T[]>,
  next: ReadonlyMap<K, readonly T[]>,
): ReadonlyMap<K, readonly T[]> {
  return new Map(
    [...next].map(([key, group]) => {
      const earlier = before.get(key)
      const same =
        earlier?.length === group.length && group.every((item, index) => item === earlier[index])
      return [key, same ? earlier : group]
    }),
  )
}
