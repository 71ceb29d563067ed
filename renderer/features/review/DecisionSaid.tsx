import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Day } from '#shared/lib/dates'
import type { PlanId } from '#shared/lib/ids'
import { orderInWords } from '#shared/report/reviewWords'
import { leavesWork } from '#shared/review/earlierDecisions'
import type { ReviewItem } from '#shared/review/Review'
import { FollowUp } from './LastDecision'
import classes from './review.module.css'
import type { ReviewWords } from './useReviewWords'

interface DecisionSaidProps {
  readonly planId: PlanId
  readonly item: ReviewItem
  readonly words: ReviewWords
  readonly today: Day
}

/** What a review that is signed off decided on an item; only what came of it can still be noted. */
export function DecisionSaid({ planId, item, words, today }: DecisionSaidProps) {
  const { t } = useTranslation('review')
  return (
    <section className={classes.last} aria-label={t('review:item.decision')}>
      <div className={classes.label}>{t('review:item.decision')}</div>
      <Text inherit fw={600}>
        {orderInWords(words, item, words.owner)}
      </Text>
      {item.comment ? (
        <Text inherit className={classes.said}>
          {item.comment}
        </Text>
      ) : null}
      {leavesWork(item) ? (
        <FollowUp planId={planId} item={item} words={words} today={today} />
      ) : null}
    </section>
  )
}
