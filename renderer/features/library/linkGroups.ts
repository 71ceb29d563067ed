import type { ItemLink, Library } from '#shared/template/library/Library'
import type { LibraryItem } from '#shared/template/library/LibraryItem'

/** Links of one kind and direction, such as all that bears on a factor. */
export interface LinkGroup {
  readonly kind: ItemLink['kind']
  readonly direction: ItemLink['direction']
  readonly links: readonly ItemLink[]
}

const order: readonly ItemLink['kind'][] = [
  'sameAnswer',
  'serves',
  'standsIn',
  'bearsOn',
  'listed',
  'related',
  'under',
]

/** All links of an item by kind and direction. What it belongs under, and what belongs under it, stands elsewhere and is left out. */
export function linkGroups(item: LibraryItem, library: Library): readonly LinkGroup[] {
  const links = library
    .linksOf(item.ref)
    .filter(({ item: other }) => other.ref !== item.parentRef && other.parentRef !== item.ref)
  return order.flatMap((kind) =>
    (['out', 'in'] as const).flatMap((direction) => {
      const ofGroup = links.filter((link) => link.kind === kind && link.direction === direction)
      return ofGroup.length > 0 ? [{ kind, direction, links: ofGroup }] : []
    }),
  )
}
