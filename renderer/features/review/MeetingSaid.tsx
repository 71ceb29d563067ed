import { useTranslation } from 'react-i18next'
import type { Review } from '#shared/review/Review'
import classes from './review.module.css'
import type { ReviewWords } from './useReviewWords'

interface MeetingSaidProps {
  readonly review: Review
  readonly words: ReviewWords
}

/** What is said of a meeting whose review is signed off. */
export function MeetingSaid({ review, words }: MeetingSaidProps) {
  const { t } = useTranslation('review')
  const { heldOn, place, chair, participants, notes, nextOn, signOffs } = review
  const facts = [
    [t('review:field.heldOn'), words.day(heldOn)],
    [t('review:field.place'), place],
    [t('review:field.chair'), chair],
    [t('review:field.participants'), participants],
    [t('review:field.notes'), notes],
    [t('review:field.nextOn'), nextOn ? words.day(nextOn) : ''],
    [
      t('review:minutes.signOffs'),
      signOffs.map(({ role, name }) => [role, name].filter(Boolean).join(', ')).join('\n'),
    ],
  ].filter(([, said]) => said)
  return (
    <dl className={classes.facts} data-stacked>
      {facts.map(([term, said]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd className={classes.said}>{said}</dd>
        </div>
      ))}
    </dl>
  )
}
