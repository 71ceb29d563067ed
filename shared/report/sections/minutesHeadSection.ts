import { callout, facts, heading, linesOf, paragraph } from '#shared/report/blockMakers'
import type { Section } from '#shared/report/Composing'

/** Which meeting it was: when, where, led by whom, with whom. */
export const minutesHeadSection: Section = ({ picture: { plan }, reviewed, words }) => {
  const { t, day } = words
  if (!reviewed)
    return [
      heading(1, 'minutes', t('report:kind.reviewMinutes')),
      callout(t('review:minutes.noReviewTitle'), t('review:minutes.noReview')),
    ]
  const { review } = reviewed
  const none = t('review:minutes.none')
  return [
    heading(
      1,
      'minutes',
      t('review:minutes.title', { review: review.title.trim() || t('review:untitled') }),
    ),
    paragraph(
      t('report:titlePage.place', {
        city: plan.title || plan.city,
        country: plan.city || t('report:none.city'),
      }),
      'lead',
    ),
    facts([
      [t('review:minutes.heldOn'), day(review.heldOn)],
      [t('review:minutes.place'), review.place.trim() || none],
      [t('review:minutes.chair'), review.chair.trim() || none],
      [
        t('review:minutes.participants'),
        linesOf(review.participants).join(t('report:tally.between')) || none,
      ],
      [
        t('review:minutes.state'),
        review.closedAt
          ? t('review:minutes.signed', { day: day(review.closedAt.slice(0, 10)) })
          : t('review:minutes.open'),
      ],
      [t('review:minutes.nextOn'), review.nextOn ? day(review.nextOn) : none],
    ]),
    ...(review.closedAt
      ? []
      : [callout(t('review:minutes.openTitle'), t('review:minutes.openText'))]),
  ]
}
