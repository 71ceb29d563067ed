import { Anchor, Badge, Button, Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { EmptyState } from '#renderer/components/EmptyState'
import { PageHeader } from '#renderer/components/PageHeader'
import { newReviewPath, reviewsPath } from '#renderer/components/paths'
import type { Day } from '#shared/lib/dates'
import type { PlanId } from '#shared/lib/ids'
import type { ReviewItem } from '#shared/review/Review'
import { reviewState, reviewsInOrder } from '#shared/review/reviewState'
import classes from './review.module.css'
import type { ReviewRecords } from './useReviewRecords'
import type { ReviewWords } from './useReviewWords'

interface ReviewListProps {
  readonly planId: PlanId
  readonly records: ReviewRecords
  readonly words: ReviewWords
  readonly today: Day
}

/** All reviews of the plan, the latest first, with how far each is. */
export function ReviewList({ planId, records, words, today }: ReviewListProps) {
  const { t } = useTranslation('review')
  const reviews = reviewsInOrder(records.reviews).reverse()
  const itemsOf = new Map<string, ReviewItem[]>(reviews.map(({ id }) => [id, []]))
  for (const item of records.reviewItems) itemsOf.get(item.reviewId)?.push(item)
  const plan = (
    <Button component={Link} href={newReviewPath(planId)}>
      {t('review:plan')}
    </Button>
  )
  if (reviews.length === 0)
    return (
      <>
        <PageHeader title={t('review:title')} />
        <EmptyState title={t('review:empty.title')} text={t('review:empty.text')} action={plan} />
      </>
    )
  const next = reviews.find(({ nextOn }) => nextOn !== null && nextOn >= today)?.nextOn
  return (
    <>
      <PageHeader
        title={t('review:title')}
        lead={
          <>
            {t('review:lead')}
            <br />
            {t('review:counts', { count: reviews.length })} ·{' '}
            {next ? t('review:nextOn', { day: words.day(next) }) : t('review:noNext')}
          </>
        }
        actions={plan}
      />
      <Table className={classes.reviews} aria-label={t('review:title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('review:column.review')}</Table.Th>
            <Table.Th>{t('review:column.heldOn')}</Table.Th>
            <Table.Th>{t('review:column.state')}</Table.Th>
            <Table.Th>{t('review:column.decided')}</Table.Th>
            <Table.Th>{t('review:column.signedBy')}</Table.Th>
            <Table.Th>{t('review:column.nextOn')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {reviews.map((review) => {
            const items = itemsOf.get(review.id) ?? []
            const state = reviewState(review, items, today)
            return (
              <Table.Tr key={review.id}>
                <Table.Td>
                  <Anchor component={Link} href={reviewsPath(planId, review.id)} fw={600}>
                    {review.title.trim() || t('review:untitled')}
                  </Anchor>
                </Table.Td>
                <Table.Td className={classes.day}>{words.shortDay(review.heldOn)}</Table.Td>
                <Table.Td>
                  <Badge variant={state === 'signed' ? 'light' : 'outline'} miw="max-content">
                    {t(`review:state.${state}`)}
                  </Badge>
                </Table.Td>
                <Table.Td className={classes.day}>
                  {t('review:decidedOf', {
                    decided: items.filter(({ decision }) => decision !== null).length,
                    count: items.length,
                  })}
                </Table.Td>
                <Table.Td>{review.signOffs.map(({ role }) => role).join(', ')}</Table.Td>
                <Table.Td className={classes.day}>
                  {review.nextOn ? words.shortDay(review.nextOn) : ''}
                </Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </>
  )
}
