import { Button, Group, Text } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useOutcome } from '#renderer/components/useOutcome'
import { followUp } from '#renderer/repositories/reviewItems'
import type { Day } from '#shared/lib/dates'
import type { PlanId } from '#shared/lib/ids'
import { decidedInWords } from '#shared/report/reviewWords'
import { type DecidedItem, leavesWork } from '#shared/review/earlierDecisions'
import type { ReviewItem } from '#shared/review/Review'
import classes from './review.module.css'
import type { ReviewWords } from './useReviewWords'

interface LastDecisionProps {
  readonly planId: PlanId
  readonly decided: DecidedItem | null
  readonly words: ReviewWords
  readonly today: Day
}

/** What was decided on the thing in an earlier review, what was said, and whether it was found done. */
export function LastDecision({ planId, decided, words, today }: LastDecisionProps) {
  const { t } = useTranslation('review')
  return (
    <section className={classes.last} aria-label={t('review:item.decidedLast')}>
      <div className={classes.label}>{t('review:item.decidedLast')}</div>
      {decided?.item.decision ? (
        <>
          <Text inherit>{decidedInWords(words, decided, words.owner)}</Text>
          {decided.item.comment ? (
            <Text inherit c="dimmed" className={classes.said}>
              {decided.item.comment}
            </Text>
          ) : null}
          {leavesWork(decided.item) ? (
            <FollowUp planId={planId} item={decided.item} words={words} today={today} />
          ) : null}
        </>
      ) : (
        <Text inherit c="dimmed">
          {t('review:item.never')}
        </Text>
      )}
    </section>
  )
}

interface FollowUpProps {
  readonly planId: PlanId
  readonly item: ReviewItem
  readonly words: ReviewWords
  readonly today: Day
}

/** Whether a decision was found carried out, with the button that notes it or takes it back. */
export function FollowUp({ planId, item, words, today }: FollowUpProps) {
  const { t } = useTranslation('review')
  const settle = useOutcome()
  const isDone = item.doneOn !== null
  return (
    <Group gap="sm" mt={4}>
      <Text inherit fw={600} component="span" role="status">
        {isDone
          ? t('review:decided.done', { day: words.day(item.doneOn) })
          : t('review:decided.open')}
      </Text>
      <Button
        variant={isDone ? 'subtle' : 'default'}
        size="compact-md"
        aria-keyshortcuts="f"
        leftSection={isDone ? undefined : <IconCheck size={16} aria-hidden="true" />}
        onClick={() => void settle(followUp(planId, item.id, isDone ? null : today))}
      >
        {isDone ? t('review:item.notDoneLast') : t('review:item.doneLast')}
      </Button>
    </Group>
  )
}
