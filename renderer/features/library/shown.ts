import type { CollectionId } from '#shared/template/library/Collection'
import type { FacetKind } from './facets'

/** What the middle of the screen lists while nothing is searched for. */
export type Shown =
  | { readonly facet: FacetKind; readonly id: string }
  | { readonly collectionId: CollectionId }

/** What the reader last looked at, for when they come back from another screen. Gone when the window closes. */
export const lastLook: { shown: Shown | null; browsedBy: FacetKind; query: string } = {
  shown: null,
  browsedBy: 'document',
  query: '',
}
