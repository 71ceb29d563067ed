import { cell, column, heading, linesOf, list, paragraph, table } from '#shared/report/blockMakers'
import type { Composing, Section } from '#shared/report/Composing'
import { ownerName } from '#shared/report/names'
import { decisionInWords } from '#shared/report/reviewWords'
import { reviewDecisions } from '#shared/review/Review'
import type { ReviewedItem } from '#shared/review/reviewedItems'

/** What was decided, at a glance, and what was not. */
export const minutesDecisionsSection: Section = (composing) => {
  const { reviewed, words } = composing
  const { t, shortDay } = words
  if (!reviewed) return []
  const { items } = reviewed
  const decided = items.filter(({ item }) => item.decision !== null)
  const undecided = items.filter(({ item }) => item.decision === null)
  return [
    heading(2, 'decisions', t('review:minutes.decisions')),
    paragraph(leadOf(composing, items)),
    ...table(
      t('review:minutes.decisionsCaption'),
      [
        column(t('review:column.number'), 7, 'end'),
        column(t('review:column.subject'), 29),
        column(t('review:column.decision'), 32),
        column(t('review:column.by'), 18),
        column(t('review:column.until'), 14),
      ],
      decided.map(({ item, number }) => [
        cell(words.number(number)),
        cell(item.subject.trim() || t('review:thing.untitled')),
        cell(
          decisionInWords(words, item, (id) => ownerName(composing, id)),
          ...linesOf(item.comment),
        ),
        cell(item.responsibleId ? ownerName(composing, item.responsibleId) : ''),
        cell(item.followUpOn ? shortDay(item.followUpOn) : ''),
      ]),
    ),
    ...(undecided.length > 0 && decided.length > 0
      ? [
          heading(3, 'undecided', t('review:minutes.undecided')),
          paragraph(t('review:minutes.undecidedIntro'), 'intro'),
          list(
            undecided.map(({ item, number }) =>
              t('review:minutes.itemHeading', {
                number,
                subject: item.subject.trim() || t('review:thing.untitled'),
              }),
            ),
          ),
        ]
      : []),
  ]
}

function leadOf({ words }: Composing, items: readonly ReviewedItem[]): string {
  const { t } = words
  const count = items.length
  const decided = items.filter(({ item }) => item.decision !== null).length
  if (count === 0) return t('review:minutes.noItems')
  if (decided === 0) return t('review:minutes.noneDecided', { count })
  const tally = words.tally(
    reviewDecisions.map((decision) => [
      t(`review:decision.${decision}`),
      items.filter(({ item }) => item.decision === decision).length,
    ]),
  )
  return t('review:minutes.decisionsLead', { decided, count, tally })
}
