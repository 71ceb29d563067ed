import { useDeferredValue, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanId } from '#shared/lib/ids'
import type { Library } from '#shared/template/library/Library'
import type { PackRef } from '#shared/template/packRef'
import { CollectionView } from './CollectionView'
import { FacetItems } from './FacetItems'
import { type Facets, findFacet } from './facets'
import classes from './ListPane.module.css'
import { linksIn, moveAmongLinks } from './moveAmongLinks'
import { SearchField } from './SearchField'
import { SearchResults } from './SearchResults'
import type { Look } from './useLook'

interface ListPaneProps {
  readonly library: Library
  readonly facets: Facets
  readonly look: Look
  readonly planId: PlanId | null
  readonly itemRef: PackRef | undefined
}

/** In the middle: the search field, and below it what was found, the chosen facet, or the chosen collection. */
export function ListPane({ library, facets, look, planId, itemRef }: ListPaneProps) {
  const { t } = useTranslation('library')
  const list = useRef<HTMLDivElement>(null)
  // What is found may lag behind the keys, never the other way round.
  const query = useDeferredValue(look.query)
  const { shown } = look
  const place = { planId, itemRef }
  const facet = 'facet' in shown ? findFacet(facets, shown.facet, shown.id) : undefined
  return (
    <section className={classes.pane} aria-label={t('library:list.name')}>
      <SearchField
        query={look.query}
        search={look.search}
        onDown={() => {
          if (list.current) linksIn(list.current)[0]?.focus()
        }}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys are a shortcut besides Tab; the links in it take the keyboard, not the list */}
      <div ref={list} className={classes.list} onKeyDown={moveAmongLinks}>
        {query.trim() !== '' ? (
          <SearchResults query={query} place={place} />
        ) : 'collectionId' in shown ? (
          <CollectionView
            key={shown.collectionId}
            collectionId={shown.collectionId}
            library={library}
            place={place}
            leave={() => look.show({ facet: 'document', id: library.packs[0]?.id ?? '' })}
          />
        ) : facet ? (
          <FacetItems facet={facet} library={library} place={place} />
        ) : (
          <p className={classes.none}>{t('library:list.untold')}</p>
        )}
      </div>
    </section>
  )
}
