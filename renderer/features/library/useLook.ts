import { useEffect, useState } from 'react'
import type { LibraryItem } from '#shared/template/library/LibraryItem'
import { type FacetKind, type Facets, findFacet } from './facets'
import { lastLook, type Shown } from './shown'

/** What the reader looks at, and how they change it. */
export interface Look {
  readonly browsedBy: FacetKind
  readonly browseBy: (kind: FacetKind) => void
  readonly shown: Shown
  /** Shows a facet or a collection; a search ends with it. */
  readonly show: (shown: Shown) => void
  readonly query: string
  readonly search: (query: string) => void
}

/**
 * Begins where the reader left off; at first, at the document of the item that the address names, or at the first document.
 */
export function useLook(facets: Facets, item: LibraryItem | undefined): Look {
  const [browsedBy, setBrowsedBy] = useState(lastLook.browsedBy)
  const [shown, setShown] = useState<Shown>(() => firstShown(facets, item))
  const [query, setQuery] = useState(lastLook.query)
  useEffect(() => {
    Object.assign(lastLook, { browsedBy, shown, query })
  }, [browsedBy, shown, query])
  return {
    browsedBy,
    browseBy: setBrowsedBy,
    shown,
    show: (next) => {
      setShown(next)
      setQuery('')
    },
    query,
    search: setQuery,
  }
}

function firstShown(facets: Facets, item: LibraryItem | undefined): Shown {
  const { shown } = lastLook
  if (shown && ('collectionId' in shown || findFacet(facets, shown.facet, shown.id))) return shown
  const first = facets.document[0]?.facets[0]?.id ?? ''
  return { facet: 'document', id: item?.packId ?? first }
}
