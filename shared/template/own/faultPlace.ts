/** A step on the way to a place in a pack: a list with the item in it, or the name of a field. */
export interface PlaceStep {
  readonly key: string
  /** The item's id; where it has none, or the pack is not at hand, its place in the list from 1. Null for a field. */
  readonly number: string | null
}

/** Where a fault stands, for people and for the screen. */
export interface FaultPlace {
  /** Such as factor 3, question 2, text. */
  readonly steps: readonly PlaceStep[]
  /** The ids of the items on the way, the innermost last. */
  readonly itemIds: readonly string[]
}

/**
 * Reads the JSON pointer of a fault.
 *
 * @param candidate the pack in which it points.
 */
export function faultPlace(candidate: unknown, path: string): FaultPlace {
  const steps: PlaceStep[] = []
  const itemIds: string[] = []
  let value: unknown = candidate
  for (const part of path.split('/').slice(1)) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined
    const last = steps.at(-1)
    if (/^[0-9]+$/.test(part) && last && last.number === null)
      steps[steps.length - 1] = { key: last.key, number: idOf(value) ?? String(Number(part) + 1) }
    else steps.push({ key: part, number: null })
    const id = idOf(value)
    if (id !== null) itemIds.push(id)
  }
  return { steps, itemIds }
}

const idOf = (value: unknown): string | null =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
    ? value.id
    : null
