import { Anchor, Button, Group } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { moveReviewItem, removeReviewItem } from '#renderer/repositories/reviewItems'
import type { PlanId } from '#shared/lib/ids'
import type { ReviewedItem } from '#shared/review/reviewedItems'
import { placeOfThing } from './placeOfThing'
import { useTold } from './useTold'

interface ItemToolsProps {
  readonly planId: PlanId
  readonly reviewed: ReviewedItem
  readonly items: readonly ReviewedItem[]
  readonly isClosed: boolean
  readonly onRemoved: () => void
}

/** What can be done with an item besides deciding it: open it in the plan, put it elsewhere on the agenda, take it off. */
export function ItemTools({ planId, reviewed, items, isClosed, onRemoved }: ItemToolsProps) {
  const { t } = useTranslation('review')
  const told = useTold()
  const { item, number, thing } = reviewed
  const subject = item.subject.trim() || t('review:thing.untitled')
  const place = placeOfThing(planId, thing)
  const before = items[number - 2]?.item.id ?? null
  const afterNext = items[number + 1]?.item.id ?? null
  return (
    <Group gap="sm">
      {place ? (
        <Anchor component={Link} href={place}>
          {t('review:item.open')}
        </Anchor>
      ) : null}
      {isClosed ? null : (
        <>
          <Button
            variant="subtle"
            size="compact-md"
            leftSection={<IconArrowUp size={16} aria-hidden="true" />}
            aria-label={t('review:item.upNamed', { subject })}
            disabled={number === 1}
            onClick={() => void told(moveReviewItem(planId, item.id, before))}
          >
            {t('review:item.up')}
          </Button>
          <Button
            variant="subtle"
            size="compact-md"
            leftSection={<IconArrowDown size={16} aria-hidden="true" />}
            aria-label={t('review:item.downNamed', { subject })}
            disabled={number === items.length}
            onClick={() => void told(moveReviewItem(planId, item.id, afterNext))}
          >
            {t('review:item.down')}
          </Button>
          <Button
            variant="subtle"
            size="compact-md"
            color="red"
            leftSection={<IconTrash size={16} aria-hidden="true" />}
            aria-label={t('review:item.removeNamed', { subject })}
            onClick={() => {
              void told(removeReviewItem(planId, item.id)).then((outcome) => {
                if (outcome.ok) onRemoved()
              })
            }}
          >
            {t('review:item.remove')}
          </Button>
        </>
      )}
    </Group>
  )
}
