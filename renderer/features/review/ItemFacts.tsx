import { useTranslation } from 'react-i18next'
import { StatusBadge } from '#renderer/components/StatusBadge'
import { standingInWords } from '#shared/report/reviewWords'
import type { ReviewedItem } from '#shared/review/reviewedItems'
import classes from './review.module.css'
import type { ReviewWords } from './useReviewWords'

interface ItemFactsProps {
  readonly reviewed: ReviewedItem
  readonly words: ReviewWords
}

/** When the thing is due, who answers for it, and how it stands. */
export function ItemFacts({ reviewed, words }: ItemFactsProps) {
  const { t } = useTranslation('review')
  const { thing, dueOn, ownerId } = reviewed
  if (thing.kind === 'none' || thing.kind === 'gap') return null
  return (
    <dl className={classes.facts}>
      <div>
        <dt>{t(thing.kind === 'indicator' ? 'review:minutes.targetOn' : 'review:item.due')}</dt>
        <dd>{dueOn ? words.day(dueOn) : t('review:item.noDate')}</dd>
      </div>
      <div>
        <dt>{t('review:item.owner')}</dt>
        <dd>{words.owner(ownerId)}</dd>
      </div>
      <div>
        <dt>{t('review:item.standing')}</dt>
        <dd>
          {thing.kind === 'milestone' ? (
            <StatusBadge of="milestoneStanding" is={thing.standing} />
          ) : thing.kind === 'action' ? (
            <StatusBadge of="actionStatus" is={thing.action.status} />
          ) : (
            standingInWords(words, thing.indicator, thing.standing)
          )}
        </dd>
      </div>
    </dl>
  )
}
