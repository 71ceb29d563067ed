import { Anchor, Text } from '@mantine/core'
import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { PageHeader } from '#renderer/components/PageHeader'
import { useLibrary } from '#renderer/repositories/library'
import type { PlanId } from '#shared/lib/ids'
import type { Library } from '#shared/template/library/Library'
import { nameOf } from '#shared/template/library/LibraryItem'
import type { PackRef } from '#shared/template/packRef'
import { BrowsePane } from './BrowsePane'
import { facetsOf } from './facets'
import { ItemPane } from './ItemPane'
import classes from './LibraryScreen.module.css'
import { ListPane } from './ListPane'
import { useLook } from './useLook'

interface LibraryScreenProps {
  /** The plan around the library; null where it stands by itself. */
  readonly planId: PlanId | null
  readonly itemRef?: PackRef
  /** Where the city makes packs of its own; absent where that is not to be had. */
  readonly ownPacksHref?: string
}

/** Everything that the packs know: browsed or searched, read with all its links, and put together in collections. */
export function LibraryScreen({ planId, itemRef, ownPacksHref }: LibraryScreenProps) {
  const { t } = useTranslation('library')
  const library = useLibrary()
  return (
    <div className={classes.screen}>
      <PageHeader
        title={t('library:title')}
        lead={t('library:lead')}
        actions={
          ownPacksHref ? (
            <Anchor component={Link} href={ownPacksHref}>
              {t('library:item.ownPacks')}
            </Anchor>
          ) : null
        }
      />
      {library ? (
        <Panes library={library} planId={planId} itemRef={itemRef} ownPacksHref={ownPacksHref} />
      ) : (
        <Text role="status">{t('library:opening')}</Text>
      )}
    </div>
  )
}

interface PanesProps {
  readonly library: Library
  readonly planId: PlanId | null
  readonly itemRef: PackRef | undefined
  readonly ownPacksHref: string | undefined
}

function Panes({ library, planId, itemRef, ownPacksHref }: PanesProps) {
  const { t } = useTranslation('library')
  const facets = useMemo(() => facetsOf(library), [library])
  const item = itemRef === undefined ? undefined : library.items.get(itemRef)
  const look = useLook(facets, item)
  const name = item ? nameOf(item) : null
  useEffect(() => {
    if (planId === null)
      document.title = name ? t('library:windowTitle', { item: name }) : t('library:title')
  }, [planId, name, t])
  return (
    <div className={classes.panes}>
      <BrowsePane facets={facets} look={look} />
      <ListPane library={library} facets={facets} look={look} planId={planId} itemRef={itemRef} />
      <ItemPane library={library} planId={planId} itemRef={itemRef} ownPacksHref={ownPacksHref} />
    </div>
  )
}
