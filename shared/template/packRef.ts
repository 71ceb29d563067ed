/**
 * An item of a pack, named so that packs do not mix: pack id, colon, item id, for example
 * `integrating-cities-diversity:F3` or `integrating-cities-charter:S1`.
 */
export type PackRef = string

/** Names an item of a pack. */
export function packRef(packId: string, itemId: string): PackRef {
  return `${packId}:${itemId}`
}

/** The pack and the item that a reference names. */
export function splitPackRef(ref: PackRef): { packId: string; itemId: string } {
  const at = ref.indexOf(':')
  return { packId: ref.slice(0, at), itemId: ref.slice(at + 1) }
}
