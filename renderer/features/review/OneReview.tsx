import { Button, Group, Progress, Stack, Text, Title } from '@mantine/core'
import { IconPresentation, IconSignature } from '@tabler/icons-react'
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { navigate } from 'wouter/use-hash-location'
import { PageHeader } from '#renderer/components/PageHeader'
import { reviewsPath } from '#renderer/components/paths'
import { removeReview } from '#renderer/repositories/reviews'
import type { Day } from '#shared/lib/dates'
import type { PlanId } from '#shared/lib/ids'
import { subjectKey } from '#shared/review/agendaSubject'
import type { Review } from '#shared/review/Review'
import { reviewedItems } from '#shared/review/reviewedItems'
import { AboutMeeting } from './AboutMeeting'
import { AgendaList } from './AgendaList'
import { MeetingRoom } from './MeetingRoom'
import { MeetingSaid } from './MeetingSaid'
import { MoreProposed } from './MoreProposed'
import { OwnItem } from './OwnItem'
import classes from './review.module.css'
import { SignOffDialog } from './SignOffDialog'
import { useProposedAgenda } from './useProposedAgenda'
import type { ReviewRecords } from './useReviewRecords'
import type { ReviewWords } from './useReviewWords'
import { useTold } from './useTold'

interface OneReviewProps {
  readonly planId: PlanId
  readonly review: Review
  readonly records: ReviewRecords
  /** The item shown in the meeting room; the whole list where none is. */
  readonly itemId: string | undefined
  readonly words: ReviewWords
  readonly today: Day
  /** The button that makes the minutes, where there is one. */
  readonly minutes: ReactNode
}

/** One review: its agenda as a list or item by item, what is said of the meeting, and the sign-off. */
export function OneReview(props: OneReviewProps) {
  const { planId, review, records, itemId, words, today, minutes } = props
  const { t } = useTranslation('review')
  const told = useTold()
  const [signing, setSigning] = useState(false)
  const isClosed = review.closedAt !== null
  const items = useMemo(
    () => reviewedItems(review, records, records.period, today),
    [review, records, today],
  )
  const signOff = isClosed ? null : (
    <Button
      leftSection={<IconSignature size={18} aria-hidden="true" />}
      onClick={() => setSigning(true)}
    >
      {t('review:one.signOff')}
    </Button>
  )
  const dialog = (
    <SignOffDialog
      planId={planId}
      review={review}
      items={items}
      opened={signing && !isClosed}
      onClose={() => setSigning(false)}
    />
  )
  if (itemId && items.length > 0)
    return (
      <>
        <MeetingRoom
          planId={planId}
          review={review}
          items={items}
          itemId={itemId}
          words={words}
          today={today}
          signOff={signOff}
        />
        {dialog}
      </>
    )
  const count = items.length
  const decided = items.filter(({ item }) => item.decision !== null).length
  const first = items.find(({ item }) => item.decision === null) ?? items[0]
  return (
    <>
      <PageHeader
        title={review.title.trim() || t('review:untitled')}
        lead={[words.day(review.heldOn), t('review:decidedOf', { decided, count })].join(' · ')}
        actions={
          <>
            {first ? (
              <Button
                variant={isClosed ? 'default' : 'filled'}
                leftSection={<IconPresentation size={18} aria-hidden="true" />}
                onClick={() => navigate(reviewsPath(planId, review.id, first.item.id))}
              >
                {t('review:one.meeting')}
              </Button>
            ) : null}
            {signOff}
          </>
        }
      />
      {count > 0 ? (
        <Progress
          value={(decided / count) * 100}
          mb="md"
          aria-label={t('review:decidedOf', { decided, count })}
        />
      ) : null}
      {review.closedAt ? (
        <Text mb="md">
          {t('review:one.signedNote', {
            day: words.day(review.closedAt.slice(0, 10)),
            who: review.signOffs.map(({ role }) => role).join(', '),
          })}
        </Text>
      ) : null}
      <div className={classes.columns}>
        <Stack component="section" gap="md" aria-label={t('review:one.agenda')}>
          {count > 0 ? (
            <AgendaList planId={planId} review={review} items={items} words={words} />
          ) : (
            <Text>{t('review:one.noItems')}</Text>
          )}
          {isClosed ? null : (
            <>
              <More {...props} />
              <OwnItem planId={planId} reviewId={review.id} />
            </>
          )}
        </Stack>
        <Stack component="section" gap="md" aria-labelledby="about-meeting">
          <Title order={2} size="h4" id="about-meeting">
            {t('review:one.about')}
          </Title>
          {isClosed ? (
            <MeetingSaid review={review} words={words} />
          ) : (
            <AboutMeeting planId={planId} review={review} locale={words.locale} />
          )}
          {minutes}
          {isClosed ? null : (
            <Group>
              <Button
                variant="subtle"
                color="red"
                onClick={() =>
                  void told(removeReview(planId, review.id)).then(({ ok }) => {
                    if (ok) navigate(reviewsPath(planId), { replace: true })
                  })
                }
              >
                {t('review:one.remove')}
              </Button>
            </Group>
          )}
        </Stack>
      </div>
      {dialog}
    </>
  )
}

/** What else could be looked at, beyond what stands on the agenda already. */
function More({ planId, review, records: latest, words, today }: OneReviewProps) {
  // What could be looked at must not hold up what is being typed.
  const records = useDeferredValue(latest)
  const proposed = useProposedAgenda(
    planId,
    records,
    { review, heldOn: review.heldOn, nextOn: review.nextOn },
    today,
  )
  const more = useMemo(() => {
    const own = records.reviewItems.filter(({ reviewId }) => reviewId === review.id)
    const there = new Set(own.flatMap((item) => subjectKey(item) ?? []))
    const followed = new Set(own.flatMap(({ followsItemId }) => followsItemId ?? []))
    return proposed.filter(
      (item) =>
        !there.has(subjectKey(item) ?? '') &&
        !(item.followsItemId !== null && followed.has(item.followsItemId)),
    )
  }, [proposed, records.reviewItems, review.id])
  return <MoreProposed planId={planId} reviewId={review.id} proposed={more} words={words} />
}
