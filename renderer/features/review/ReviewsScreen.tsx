import { Anchor, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { PageHeader } from '#renderer/components/PageHeader'
import { newReview, reviewsPath } from '#renderer/components/paths'
import { useToday } from '#renderer/components/useToday'
import type { PlanId } from '#shared/lib/ids'
import type { Review } from '#shared/review/Review'
import { NewReview } from './NewReview'
import { OneReview } from './OneReview'
import { ReviewList } from './ReviewList'
import { useReviewRecords } from './useReviewRecords'
import { useReviewWords } from './useReviewWords'

interface ReviewsScreenProps {
  readonly planId: PlanId
  /** The review that is open; `new` for one that is yet to be made. */
  readonly reviewId?: string
  /** The item that is shown to the room. */
  readonly itemId?: string
  /** Draws the button that makes the minutes of a review. */
  readonly minutes: (review: Review) => ReactNode
}

/** The management reviews: all of them, one, or a new one. */
export function ReviewsScreen({ planId, reviewId, itemId, minutes }: ReviewsScreenProps) {
  const { t } = useTranslation('review')
  const today = useToday()
  const records = useReviewRecords(planId)
  const words = useReviewWords(planId)
  if (!records) return null
  const shared = { planId, records, words, today }
  if (reviewId === undefined) return <ReviewList {...shared} />
  if (reviewId === newReview) return <NewReview {...shared} />
  const review = records.reviews.find(({ id }) => id === reviewId)
  if (!review)
    return (
      <>
        <PageHeader title={t('review:title')} />
        <Text mb="sm">{t('review:one.gone')}</Text>
        <Anchor component={Link} href={reviewsPath(planId)}>
          {t('review:one.back')}
        </Anchor>
      </>
    )
  return (
    <OneReview
      key={review.id}
      {...shared}
      review={review}
      itemId={itemId}
      minutes={minutes(review)}
    />
  )
}
