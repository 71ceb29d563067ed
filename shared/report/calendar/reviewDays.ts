import type { CalendarEntry } from '#shared/lib/CalendarEntry'
import { formatDay } from '#shared/lib/dates'
import { entryOf, type Writing } from './calendarWriting'

/** A day for each review that is planned, for the next one that the last review agreed on, and for decisions to be carried out. */
export function reviewDays(writing: Writing): CalendarEntry[] {
  return [...heldReviews(writing), ...nextReview(writing), ...decisions(writing)]
}

function heldReviews(writing: Writing): CalendarEntry[] {
  const { records, choice, today, t } = writing
  if (choice.ownerId !== null) return []
  return records.reviews
    .filter(({ heldOn, closedAt }) => heldOn >= today && closedAt === null)
    .map(({ id, heldOn, title, place, chair }) =>
      entryOf(writing, {
        id,
        on: heldOn,
        title: t('calendar:title.review', { title: title.trim() || t('calendar:none.title') }),
        category: t('calendar:category.review'),
        of: [id],
        lines: [
          place ? t('calendar:place', { place }) : null,
          chair ? t('calendar:chair', { chair }) : null,
        ],
      }),
    )
}

function nextReview(writing: Writing): CalendarEntry[] {
  const { records, choice, today, locale, t } = writing
  const last = [...records.reviews]
    .filter(({ heldOn }) => heldOn <= today)
    .sort((a, b) => (a.heldOn < b.heldOn ? 1 : a.heldOn > b.heldOn ? -1 : a.id < b.id ? 1 : -1))[0]
  const nextOn = last?.nextOn
  if (choice.ownerId !== null || !last || !nextOn || nextOn < today) return []
  // Once the next review is planned as one of its own, that is the entry.
  if (records.reviews.some(({ heldOn }) => heldOn > today)) return []
  return [
    entryOf(writing, {
      id: `${last.id}-next`,
      on: nextOn,
      title: t('calendar:title.nextReview'),
      category: t('calendar:category.review'),
      of: [last.id],
      lines: [
        t('calendar:agreedIn', {
          title: last.title.trim() || t('calendar:none.title'),
          day: formatDay(last.heldOn, locale),
        }),
      ],
    }),
  ]
}

function decisions(writing: Writing): CalendarEntry[] {
  const { records, locale, t, nameOf, isFor } = writing
  const reviews = new Map(records.reviews.map((review) => [review.id, review]))
  return records.reviewItems.flatMap((item) => {
    const { id, followUpOn, doneOn, responsibleId, subject, reviewId } = item
    if (followUpOn === null || doneOn !== null || !isFor(responsibleId)) return []
    const review = reviews.get(reviewId)
    return entryOf(writing, {
      id,
      on: followUpOn,
      title: t('calendar:title.decision', { title: subject.trim() || t('calendar:none.title') }),
      category: t('calendar:category.decision'),
      of: [id],
      lines: [
        t('calendar:owner', { owner: nameOf(responsibleId) }),
        review
          ? t('calendar:agreedIn', {
              title: review.title.trim() || t('calendar:none.title'),
              day: formatDay(review.heldOn, locale),
            })
          : null,
      ],
    })
  })
}
