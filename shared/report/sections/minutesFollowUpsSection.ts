import { cell, column, heading, table } from '#shared/report/blockMakers'
import type { Section } from '#shared/report/Composing'
import { ownerName } from '#shared/report/names'
import { doneInWords, orderInWords } from '#shared/report/reviewWords'

/** What came of what earlier reviews had decided and left to do. */
export const minutesFollowUpsSection: Section = (composing) => {
  const { reviewed, words } = composing
  const { t, day } = words
  const followed = (reviewed?.items ?? []).flatMap(({ item, decidedLast }) =>
    item.followsItemId && decidedLast?.item.decision ? [decidedLast] : [],
  )
  if (followed.length === 0) return []
  return [
    heading(2, 'follow-ups', t('review:minutes.followUps')),
    ...table(
      t('review:minutes.followUpsCaption'),
      [
        column(t('review:column.subject'), 30),
        column(t('review:column.decidedIn'), 20),
        column(t('review:column.decision'), 30),
        column(t('review:column.cameOf'), 20),
      ],
      followed.map(({ item, review }) => [
        cell(item.subject.trim() || t('review:thing.untitled')),
        cell(review.title.trim() || t('review:untitled'), day(review.heldOn)),
        cell(
          orderInWords(words, item, (id) => ownerName(composing, id)),
          item.comment.trim(),
        ),
        cell(doneInWords(words, item)),
      ]),
    ),
  ]
}
