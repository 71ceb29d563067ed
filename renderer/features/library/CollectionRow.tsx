import { Button } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { moveInCollection, removeFromCollection } from '#renderer/repositories/collections'
import type { Result } from '#shared/lib/result'
import type { CollectionId } from '#shared/template/library/Collection'
import { type LibraryItem, nameOf } from '#shared/template/library/LibraryItem'
import type { PackRef } from '#shared/template/packRef'
import { ItemRow, type ListPlace } from './ItemRow'
import classes from './ListPane.module.css'

interface CollectionRowProps {
  readonly collectionId: CollectionId
  readonly itemRef: PackRef
  /** Undefined where the library does not hold it at present. */
  readonly item: LibraryItem | undefined
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly place: ListPlace
  /** Waits for a command and shows where it fails. */
  readonly told: <T>(work: Promise<Result<T>>) => Promise<Result<T>>
}

/** An item of a collection, with what moves it and takes it out. */
export function CollectionRow(props: CollectionRowProps) {
  const { collectionId, itemRef, item, isFirst, isLast, place, told } = props
  const { t } = useTranslation('library')
  const name = item ? nameOf(item) : itemRef
  const move = (by: number) => void told(moveInCollection(collectionId, itemRef, by))
  const tools = (
    <div className={classes.rowTools}>
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconArrowUp size={14} aria-hidden="true" />}
        aria-label={t('library:collection.upNamed', { name })}
        aria-disabled={isFirst}
        {...(isFirst ? { 'data-disabled': true } : {})}
        onClick={() => isFirst || move(-1)}
      >
        {t('library:collection.up')}
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconArrowDown size={14} aria-hidden="true" />}
        aria-label={t('library:collection.downNamed', { name })}
        aria-disabled={isLast}
        {...(isLast ? { 'data-disabled': true } : {})}
        onClick={() => isLast || move(1)}
      >
        {t('library:collection.down')}
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        aria-label={t('library:collection.removeNamed', { name })}
        onClick={() => void told(removeFromCollection(collectionId, itemRef))}
      >
        {t('library:collection.remove')}
      </Button>
    </div>
  )
  return item ? (
    <ItemRow item={item} place={place} words={null}>
      {tools}
    </ItemRow>
  ) : (
    <li className={classes.row}>
      <p className={classes.missing}>{t('library:collection.goneItem', { ref: itemRef })}</p>
      {tools}
    </li>
  )
}
