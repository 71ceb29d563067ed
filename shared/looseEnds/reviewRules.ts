import { addDays, daysBetween } from '#shared/lib/dates'
import { isToBeDone } from './findings'
import type { LooseEndRule } from './LooseEnd'

/** After how many days without a review a plan under way counts as not looked at. */
export const reviewExpectedAfterDays = 366

/** A plan under way that no management review has looked at for a year. */
export const noReviewForLong: LooseEndRule = {
  id: 'noReviewForLong',
  severity: 'medium',
  source: '001:F8.Q1',
  find: ({ records, plan, actions, today }) => {
    if (!actions.some(isToBeDone)) return []
    const held = records.reviews.map(({ heldOn }) => heldOn).filter((day) => day <= today)
    const last = [plan.periodFrom, ...held].sort().at(-1) ?? plan.periodFrom
    const count = daysBetween(last, today)
    const isPlanned = records.reviews.some(({ heldOn }) => heldOn > today)
    return count > reviewExpectedAfterDays && !isPlanned
      ? [{ values: { count }, place: { stage: 'reviews' } }]
      : []
  },
}

/** What a review decided, past the day by which it was to be carried out. */
export const decisionNotCarriedOut: LooseEndRule = {
  id: 'decisionNotCarriedOut',
  severity: 'medium',
  source: '001:F8.Q5',
  find: ({ records, today }) =>
    records.reviewItems
      .filter(({ followUpOn, doneOn }) => followUpOn !== null && !doneOn && followUpOn < today)
      .map(({ subject, followUpOn, reviewId }) => ({
        values: { subject, day: followUpOn ?? '' },
        place: { stage: 'reviews', id: reviewId },
      })),
}

/** How many days after a review it should be signed off. */
export const signOffWithinDays = 30

/** A review that was held and never signed off: what it decided is nobody’s word yet. */
export const reviewNotSigned: LooseEndRule = {
  id: 'reviewNotSigned',
  severity: 'low',
  source: 'field:7',
  find: ({ records, today }) =>
    records.reviews
      .filter(({ heldOn, closedAt }) => !closedAt && addDays(heldOn, signOffWithinDays) < today)
      .map(({ id, title, heldOn }) => ({
        values: { review: title, day: heldOn },
        place: { stage: 'reviews', id },
      })),
}
