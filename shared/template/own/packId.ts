import { foldText } from '#shared/template/library/foldText'

/**
 * An id for a new pack, made from its title: letters, digits and hyphens, led by `own-`, which no shipped pack is. Never one that is taken.
 */
export function packIdFor(title: string, taken: ReadonlySet<string>): string {
  const words = foldText(title)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
  const base = `own-${words || 'pack'}`
  if (!taken.has(base)) return base
  for (let number = 2; ; number += 1) {
    const id = `${base}-${number}`
    if (!taken.has(id)) return id
  }
}
