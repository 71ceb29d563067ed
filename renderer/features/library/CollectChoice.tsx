import { Button, Checkbox, Popover, Stack, Text } from '@mantine/core'
import { IconBookmark } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureAlert } from '#renderer/components/FailureAlert'
import { useChosen } from '#renderer/components/useChosen'
import {
  addToCollection,
  removeFromCollection,
  useCollections,
} from '#renderer/repositories/collections'
import type { Failure } from '#shared/lib/result'
import type { Collection } from '#shared/template/library/Collection'
import type { LibraryItem } from '#shared/template/library/LibraryItem'
import { NewCollection } from './NewCollection'

/** Puts an item into collections, or takes it out of them. */
export function CollectChoice({ item }: { readonly item: LibraryItem }) {
  const { t } = useTranslation('library')
  const [isOpen, setIsOpen] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const collections = useCollections()
  return (
    <Popover
      opened={isOpen}
      onChange={setIsOpen}
      position="bottom-start"
      width={320}
      trapFocus
      withinPortal
      shadow="md"
    >
      <Popover.Target>
        <Button
          size="compact-md"
          variant="default"
          leftSection={<IconBookmark size={16} aria-hidden="true" />}
          onClick={() => setIsOpen((open) => !open)}
        >
          {t('library:collection.add')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('library:collection.addTitle')}>
        <Stack gap="xs">
          {failure ? (
            <FailureAlert failure={failure} title={t('library:collection.failed')} />
          ) : null}
          {collections?.ok && collections.value.list.length > 0 ? (
            <fieldset style={{ margin: 0, padding: 0, border: 0 }}>
              <Text component="legend" fw={600} size="sm" mb="xs">
                {t('library:collection.addTitle')}
              </Text>
              <Stack gap="xs">
                {collections.value.list.map((collection) => (
                  <InCollection
                    key={collection.id}
                    collection={collection}
                    item={item}
                    onFailure={setFailure}
                  />
                ))}
              </Stack>
            </fieldset>
          ) : null}
          <NewCollection itemRefs={[item.ref]} onMade={() => setIsOpen(false)} />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}

interface InCollectionProps {
  readonly collection: Collection
  readonly item: LibraryItem
  readonly onFailure: (failure: Failure | null) => void
}

function InCollection({ collection, item, onFailure }: InCollectionProps) {
  const { t } = useTranslation('library')
  const [isIn, choose] = useChosen(collection.itemRefs.includes(item.ref), async (wanted) => {
    const done = await (wanted ? addToCollection : removeFromCollection)(collection.id, item.ref)
    onFailure(done.ok ? null : done.failure)
    return done
  })
  return (
    <Checkbox
      label={collection.title || t('library:collection.untitled')}
      checked={isIn}
      onChange={(event) => choose(event.currentTarget.checked)}
    />
  )
}
