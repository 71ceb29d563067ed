import { Text } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureAlert } from '#renderer/components/FailureAlert'
import { useCollections } from '#renderer/repositories/collections'
import classes from './BrowsePane.module.css'
import { NewCollection } from './NewCollection'
import type { Look } from './useLook'

/** The collections, with how many items each has, and the way to a new one. */
export function CollectionList({ look: { shown, show, query } }: { readonly look: Look }) {
  const { t } = useTranslation('library')
  const id = useId()
  const collections = useCollections()
  return (
    <section className={classes.collections} aria-labelledby={id}>
      <h2 id={id} className={classes.groupTitle}>
        {t('library:collection.title')}
      </h2>
      {collections && !collections.ok ? <FailureAlert failure={collections.failure} /> : null}
      {collections?.ok ? (
        <>
          {collections.value.list.length === 0 ? (
            <Text size="xs" c="dimmed" mb="xs">
              {t('library:collection.none')}
            </Text>
          ) : (
            <ul className={classes.list}>
              {collections.value.list.map(({ id: collectionId, title, itemRefs }) => (
                <li key={collectionId}>
                  <button
                    type="button"
                    className={classes.value}
                    aria-current={
                      query === '' && 'collectionId' in shown && shown.collectionId === collectionId
                        ? 'true'
                        : undefined
                    }
                    onClick={() => show({ collectionId })}
                  >
                    <span>{title || t('library:collection.untitled')}</span>
                    <span className={classes.count}>
                      <span aria-hidden="true">{itemRefs.length}</span>
                      <span className="visually-hidden">
                        {t('library:browse.count', { count: itemRefs.length })}
                      </span>
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          )}
          {collections.value.unreadable > 0 ? (
            <Text size="xs" my="xs">
              {t('library:collection.unreadable', { count: collections.value.unreadable })}
            </Text>
          ) : null}
        </>
      ) : null}
      <NewCollection onMade={(collectionId) => show({ collectionId })} />
    </section>
  )
}
