import { Button, Group, Text } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { navigate } from 'wouter/use-hash-location'
import { reviewsPath } from '#renderer/components/paths'
import type { Day } from '#shared/lib/dates'
import type { PlanId } from '#shared/lib/ids'
import { type Review, reviewDecisions } from '#shared/review/Review'
import type { ReviewedItem } from '#shared/review/reviewedItems'
import { ItemCard } from './ItemCard'
import { ItemTools } from './ItemTools'
import classes from './review.module.css'
import type { ReviewWords } from './useReviewWords'

interface MeetingRoomProps {
  readonly planId: PlanId
  readonly review: Review
  readonly items: readonly ReviewedItem[]
  readonly itemId: string
  readonly words: ReviewWords
  readonly today: Day
  /** The button that opens the sign-off. */
  readonly signOff: ReactNode
}

/** A review before the whole room: one item at a time, over the whole width. */
export function MeetingRoom(props: MeetingRoomProps) {
  const { planId, review, items, itemId, words, today, signOff } = props
  const { t } = useTranslation('review')
  const index = Math.max(
    0,
    items.findIndex(({ item }) => item.id === itemId),
  )
  const reviewed = items[index]
  const count = items.length
  const decided = items.filter(({ item }) => item.decision !== null).length
  const leave = () => navigate(reviewsPath(planId, review.id))
  const show = (at: number) => {
    const next = items[Math.min(Math.max(at, 0), count - 1)]
    // Back leads out of the meeting, not through every item of it.
    if (next) navigate(reviewsPath(planId, review.id, next.item.id), { replace: true })
  }
  const move = (to: 'next' | 'previous' | 'first' | 'last') =>
    show(to === 'next' ? index + 1 : to === 'previous' ? index - 1 : to === 'first' ? 0 : count - 1)
  if (!reviewed) return null
  return (
    <div className={classes.meeting} data-whole-width>
      <div className={classes.meetingBar}>
        <Group gap="sm">
          <Button variant="default" onClick={leave}>
            {t('review:one.leave')}
          </Button>
          <h1 className={classes.meetingTitle}>{review.title.trim() || t('review:untitled')}</h1>
        </Group>
        <Text fw={600}>{t('review:decidedOf', { decided, count })}</Text>
        <Group gap="xs">
          <Button
            variant="default"
            leftSection={<IconChevronLeft size={18} aria-hidden="true" />}
            disabled={index === 0}
            onClick={() => move('previous')}
          >
            {t('review:item.previous')}
          </Button>
          <Text fw={600} className={classes.place}>
            {t('review:item.place', { number: index + 1, count })}
          </Text>
          <Button
            variant="default"
            rightSection={<IconChevronRight size={18} aria-hidden="true" />}
            disabled={index === count - 1}
            onClick={() => move('next')}
          >
            {t('review:item.next')}
          </Button>
          {signOff}
        </Group>
      </div>
      <ItemCard
        key={reviewed.item.id}
        planId={planId}
        reviewed={reviewed}
        count={count}
        decidedCount={decided}
        isClosed={review.closedAt !== null}
        words={words}
        today={today}
        onMove={move}
        onLeave={leave}
      />
      <div className={classes.meetingFoot}>
        <Text size="sm" c="dimmed">
          {review.closedAt === null
            ? t('review:one.keys', { most: reviewDecisions.length })
            : t('review:one.keysSigned')}
        </Text>
        <ItemTools
          planId={planId}
          reviewed={reviewed}
          items={items}
          isClosed={review.closedAt !== null}
          onRemoved={() =>
            count === 1 ? leave() : show(index === count - 1 ? index - 1 : index + 1)
          }
        />
      </div>
    </div>
  )
}
