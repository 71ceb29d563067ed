import { useTranslation } from 'react-i18next'
import { DayField } from '#renderer/components/DayField'
import { DraftTextarea } from '#renderer/components/DraftTextarea'
import { assignItem, commentItem, decideItem } from '#renderer/repositories/reviewItems'
import type { PlanId } from '#shared/lib/ids'
import type { ReviewItem } from '#shared/review/Review'
import { OwnerChoice } from './OwnerChoice'
import classes from './review.module.css'
import type { ReviewWords } from './useReviewWords'
import { useTold } from './useTold'

interface DecisionFieldsProps {
  readonly planId: PlanId
  readonly item: ReviewItem
  readonly words: ReviewWords
}

/** What goes with a decision: the new date or owner, what was said, who carries it out and by when. All write themselves. */
export function DecisionFields({ planId, item, words }: DecisionFieldsProps) {
  const { t } = useTranslation('review')
  const told = useTold()
  const { id, decision } = item
  return (
    <div className={classes.fields}>
      {decision === 'new-date' ? (
        <DayField
          label={t('review:item.newDate')}
          description={t('review:item.newDateHelp')}
          data-field="new-date"
          size="md"
          stored={item.newDueOn}
          save={(newDueOn) => told(decideItem(planId, id, { decision: 'new-date', newDueOn }))}
          locale={words.locale}
          edge="end"
        />
      ) : null}
      {decision === 'new-owner' ? (
        <OwnerChoice
          owners={words.owners}
          label={t('review:item.newOwner')}
          field="new-owner"
          stored={item.newOwnerId}
          save={(newOwnerId) => decideItem(planId, id, { decision: 'new-owner', newOwnerId })}
        />
      ) : null}
      <DraftTextarea
        label={t('review:item.comment')}
        data-field="comment"
        size="md"
        maxLength={4000}
        stored={item.comment}
        save={(comment, group) => told(commentItem(planId, id, comment, group))}
      />
      <div className={classes.twoFields}>
        <OwnerChoice
          owners={words.owners}
          label={t('review:item.responsible')}
          stored={item.responsibleId}
          save={(responsibleId) => assignItem(planId, id, { responsibleId })}
        />
        <DayField
          label={t('review:item.followUpOn')}
          size="md"
          stored={item.followUpOn}
          save={(followUpOn, group) => told(assignItem(planId, id, { followUpOn }, group))}
          locale={words.locale}
          edge="end"
        />
      </div>
    </div>
  )
}
