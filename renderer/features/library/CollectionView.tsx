import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DraftTextarea } from '#renderer/components/DraftTextarea'
import { DraftTextInput } from '#renderer/components/DraftTextInput'
import { EmptyState } from '#renderer/components/EmptyState'
import { FailureAlert } from '#renderer/components/FailureAlert'
import {
  deleteCollection,
  updateCollection,
  useCollections,
} from '#renderer/repositories/collections'
import type { Failure, Result } from '#shared/lib/result'
import type { CollectionId } from '#shared/template/library/Collection'
import type { Library } from '#shared/template/library/Library'
import { CollectionRow } from './CollectionRow'
import type { ListPlace } from './ItemRow'
import classes from './ListPane.module.css'
import { PrintHandout } from './PrintHandout'
import { showUndo } from './showUndo'

interface CollectionViewProps {
  readonly collectionId: CollectionId
  readonly library: Library
  readonly place: ListPlace
  /** Goes elsewhere once the collection is deleted. */
  readonly leave: () => void
}

/** A collection: its name and note, its items in their order, and the ways to print and delete it. */
export function CollectionView({ collectionId, library, place, leave }: CollectionViewProps) {
  const { t } = useTranslation('library')
  const [failure, setFailure] = useState<Failure | null>(null)
  const collections = useCollections()
  const collection = collections?.ok
    ? collections.value.list.find(({ id }) => id === collectionId)
    : undefined
  if (!collection) return <p className={classes.none}>{t('library:list.untold')}</p>

  const told = async <T,>(work: Promise<Result<T>>): Promise<Result<T>> => {
    const done = await work
    setFailure(done.ok ? null : done.failure)
    return done
  }
  const remove = async () => {
    const gone = await told(deleteCollection(collectionId))
    if (!gone.ok) return
    leave()
    showUndo(gone.value, t)
  }
  return (
    <>
      <h2 className={classes.title}>{collection.title || t('library:collection.untitled')}</h2>
      <div className={classes.head}>
        <DraftTextInput
          label={t('library:collection.name')}
          maxLength={200}
          stored={collection.title}
          save={(title) => told(updateCollection(collectionId, { title }))}
        />
        <DraftTextarea
          label={t('library:collection.note')}
          maxLength={10_000}
          minRows={2}
          stored={collection.note}
          save={(note) => told(updateCollection(collectionId, { note }))}
        />
        {failure ? <FailureAlert failure={failure} title={t('library:collection.failed')} /> : null}
        <PrintHandout collectionId={collectionId} planId={place.planId}>
          <Button variant="default" onClick={() => void remove()}>
            {t('library:collection.delete')}
          </Button>
        </PrintHandout>
      </div>
      {collection.itemRefs.length === 0 ? (
        <EmptyState
          order={3}
          title={t('library:collection.empty')}
          text={t('library:collection.emptyText')}
        />
      ) : (
        <ol className={classes.items}>
          {collection.itemRefs.map((ref, index) => (
            <CollectionRow
              key={ref}
              collectionId={collectionId}
              itemRef={ref}
              item={library.items.get(ref)}
              isFirst={index === 0}
              isLast={index === collection.itemRefs.length - 1}
              place={place}
              told={told}
            />
          ))}
        </ol>
      )}
    </>
  )
}
