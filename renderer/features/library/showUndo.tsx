import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { TFunction } from 'i18next'
import { restoreCollection } from '#renderer/repositories/collections'
import type { Collection } from '#shared/template/library/Collection'

/** Says that a collection is deleted, with a button that brings it back. */
export function showUndo(collection: Collection, t: TFunction): void {
  const noticeId = `undo ${collection.id}`
  const restore = async () => {
    const done = await restoreCollection(collection)
    // Where the disk refuses, the notice stays, so that it can be tried again.
    if (done.ok) notifications.hide(noticeId)
  }
  notifications.show({
    id: noticeId,
    message: (
      <Group justify="space-between" gap="sm" wrap="nowrap">
        <Text size="sm">
          {t('library:collection.deleted', {
            title: collection.title || t('library:collection.untitled'),
          })}
        </Text>
        <Button size="xs" flex="none" variant="light" onClick={() => void restore()}>
          {t('library:collection.undo')}
        </Button>
      </Group>
    ),
    autoClose: 20_000,
    withBorder: true,
    closeButtonProps: { 'aria-label': t('common:button.close') },
  })
}
