import { ActionIcon, Group } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { moveItem, removeItem } from '#shared/template/own/editDraft'
import { useDraftEditing } from './draftEditing'

interface ItemButtonsProps {
  readonly id: string
  /** How the buttons call the item. */
  readonly name: string
}

/** Up, down and out. What is taken out can be brought back by Undo. */
export function ItemButtons({ id, name }: ItemButtonsProps) {
  const { t } = useTranslation('packs')
  const { change } = useDraftEditing()
  return (
    <Group gap={4} wrap="nowrap" flex="none">
      <ActionIcon
        variant="subtle"
        size={32}
        aria-label={t('packs:item.up', { name })}
        title={t('packs:item.upShort')}
        onClick={() => void change((content) => moveItem(content, id, -1))}
      >
        <IconArrowUp size={18} aria-hidden="true" />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        size={32}
        aria-label={t('packs:item.down', { name })}
        title={t('packs:item.downShort')}
        onClick={() => void change((content) => moveItem(content, id, 1))}
      >
        <IconArrowDown size={18} aria-hidden="true" />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        size={32}
        aria-label={t('packs:item.remove', { name })}
        title={t('packs:item.removeShort')}
        onClick={() => void change((content) => removeItem(content, id))}
      >
        <IconTrash size={18} aria-hidden="true" />
      </ActionIcon>
    </Group>
  )
}
