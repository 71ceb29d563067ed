import { generateNKeysBetween } from 'fractional-indexing'
import type { Id, OwnerId, PlanId } from '#shared/lib/ids'
import type { PlanRecords } from '#shared/planFile/recordTables'
import type { SampleReview } from './buildSample'

/** The reviews of the sample with their agendas, from their short forms. */
export function sampleReviews(
  reviews: readonly SampleReview[],
  planId: PlanId,
  idFrom: <Kind extends string>(name: string) => Id<Kind>,
  ownerId: (key: string | null) => OwnerId | null,
): Pick<PlanRecords, 'reviews' | 'reviewItems'> {
  const linkTo = <Kind extends string>(about: string | undefined, kind: string) =>
    about?.startsWith(`${kind} `) ? idFrom<Kind>(about) : null
  return {
    reviews: reviews.map(({ items, signed, ...review }, index) => ({
      ...review,
      id: idFrom<'Review'>(`review ${index}`),
      planId,
      signOffs: (signed?.by ?? []).map(([role, name]) => ({ role, name, at: signed?.at ?? '' })),
      closedAt: signed?.at ?? null,
    })),
    reviewItems: reviews.flatMap(({ items }, index) => {
      const orders = generateNKeysBetween(null, null, items.length)
      return items.map((item, n) => ({
        id: idFrom<'ReviewItem'>(`reviewItem ${index} ${n}`),
        planId,
        reviewId: idFrom<'Review'>(`review ${index}`),
        order: orders[n] ?? '',
        actionId: linkTo<'Action'>(item.about, 'action'),
        milestoneId: linkTo<'Milestone'>(item.about, 'milestone'),
        indicatorId: linkTo<'Indicator'>(item.about, 'indicator'),
        gapRef: null,
        followsItemId: item.follows
          ? idFrom<'ReviewItem'>(`reviewItem ${item.follows.join(' ')}`)
          : null,
        subject: item.subject,
        reason: item.reason,
        decision: item.decision ?? null,
        comment: item.comment ?? '',
        dueOnBefore: item.moved?.[0] ?? null,
        newDueOn: item.moved?.[1] ?? null,
        newOwnerId: null,
        ownerBeforeId: null,
        statusBefore: null,
        responsibleId: ownerId(item.by ?? null),
        followUpOn: item.until ?? null,
        doneOn: item.done ?? null,
      }))
    }),
  }
}
