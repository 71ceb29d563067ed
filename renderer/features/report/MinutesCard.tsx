import { Anchor, NativeSelect, Text, Title } from '@mantine/core'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { reviewsPath } from '#renderer/components/paths'
import { formatDay } from '#shared/lib/dates'
import type { PlanId } from '#shared/lib/ids'
import type { PlanRecords } from '#shared/planFile/recordTables'
import { reviewForMinutes } from '#shared/report/ReviewPicture'
import type { Review } from '#shared/review/Review'
import { reviewsInOrder } from '#shared/review/reviewState'
import { reportOutlines } from '#templates/reports/reportOutlines'
import { MinutesExport } from './MinutesExport'
import classes from './ReportScreen.module.css'

interface MinutesCardProps {
  readonly planId: PlanId
  readonly records: PlanRecords
}

/** The minutes of a review: which one, what it still lacks, and the button that makes them. */
export function MinutesCard({ planId, records }: MinutesCardProps) {
  const { t } = useTranslation('reportScreen')
  const id = useId()
  const [chosenId, setChosenId] = useState<string | null>(null)
  const reviews = reviewsInOrder(records.reviews).reverse()
  const review = reviews.find((one) => one.id === chosenId) ?? reviewForMinutes(records.reviews)
  const locale = records.plans[0]?.language ?? 'en'
  return (
    <section className={classes.document} aria-labelledby={id}>
      <Title order={2} size="h3" id={id}>
        {t('reportScreen:kind.review-minutes.name')}
      </Title>
      <Text mb="sm">{t('reportScreen:kind.review-minutes.for')}</Text>
      {review ? (
        <>
          <NativeSelect
            mb="md"
            label={t('reportScreen:minutes.which')}
            value={review.id}
            onChange={(event) => setChosenId(event.currentTarget.value)}
            data={reviews.map((one) => ({
              value: one.id,
              label: t('reportScreen:minutes.option', {
                title: one.title.trim() || t('review:untitled'),
                day: formatDay(one.heldOn, locale, 'short'),
              }),
            }))}
          />
          <Missing planId={planId} review={review} records={records} />
          <MinutesExport key={review.id} planId={planId} review={review} />
        </>
      ) : (
        <Text mb="md">
          {t('reportScreen:minutes.none')}{' '}
          <Anchor component={Link} href={reviewsPath(planId)}>
            {t('reportScreen:minutes.toReviews')}
          </Anchor>
        </Text>
      )}
      <Title order={3} size="h5" mt="lg">
        {t('reportScreen:holds')}
      </Title>
      <ul className={classes.holds}>
        {reportOutlines['review-minutes'].sections.map((part) => (
          <li key={part}>{t(`reportScreen:part.${part}`)}</li>
        ))}
      </ul>
    </section>
  )
}

/** What these minutes lack before they go out, each with the way to the review. */
function Missing({ planId, review, records }: MinutesCardProps & { readonly review: Review }) {
  const { t } = useTranslation('reportScreen')
  const undecided = records.reviewItems.filter(
    ({ reviewId, decision }) => reviewId === review.id && decision === null,
  ).length
  const lacks = [
    ...(undecided > 0 ? [t('reportScreen:minutes.undecided', { count: undecided })] : []),
    ...(review.closedAt === null ? [t('reportScreen:minutes.notSigned')] : []),
  ]
  return (
    <>
      <Title order={3} size="h5">
        {t('reportScreen:missing.title')}
      </Title>
      {lacks.length === 0 ? (
        <Text mb="md">{t('reportScreen:missing.none')}</Text>
      ) : (
        <ul className={classes.missing}>
          {lacks.map((words) => (
            <li key={words}>
              <Anchor component={Link} href={reviewsPath(planId, review.id)}>
                {words}
              </Anchor>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
