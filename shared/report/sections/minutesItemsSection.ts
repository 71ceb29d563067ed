import { facts, heading, linesOf } from '#shared/report/blockMakers'
import type { Composing, Section } from '#shared/report/Composing'
import { ownerName } from '#shared/report/names'
import type { ReportBlock } from '#shared/report/Report'
import {
  dayOnAgenda,
  decidedInWords,
  decisionInWords,
  doneInWords,
  reasonInWords,
  standingInWords,
  thingInWords,
} from '#shared/report/reviewWords'
import { leavesWork } from '#shared/review/earlierDecisions'
import type { ReviewedItem } from '#shared/review/reviewedItems'

/** Each item with all that was said on it. */
export const minutesItemsSection: Section = (composing) => {
  const { reviewed, words } = composing
  if (!reviewed || reviewed.items.length === 0) return []
  return [
    heading(2, 'items', words.t('review:minutes.items')),
    ...reviewed.items.flatMap((reviewedItem) => itemBlocks(composing, reviewedItem)),
  ]
}

function itemBlocks(composing: Composing, reviewedItem: ReviewedItem): ReportBlock[] {
  const { words } = composing
  const { t } = words
  const { item, number } = reviewedItem
  return [
    heading(
      3,
      `item-${number}`,
      t('review:minutes.itemHeading', {
        number,
        subject: item.subject.trim() || t('review:thing.untitled'),
      }),
    ),
    facts([
      ...lookedAt(composing, reviewedItem),
      ...decided(composing, reviewedItem),
      [t('review:minutes.comment'), linesOf(item.comment).join(' ')],
    ]),
  ]
}

type Fact = readonly [term: string, detail: string]

function lookedAt(composing: Composing, reviewedItem: ReviewedItem): Fact[] {
  const { words } = composing
  const { t, day } = words
  const { item, thing, dueOn, ownerId, decidedLast } = reviewedItem
  const isRecord = thing.kind !== 'none' && thing.kind !== 'gap'
  const owner = (id: string | null) => ownerName(composing, id)
  const ownerThen = item.newOwnerId ? item.ownerBeforeId : ownerId
  const last = decidedLast?.item.decision ? decidedLast : null
  return [
    [t('review:minutes.reason'), reasonInWords(words, reviewedItem)],
    [t('review:minutes.thing'), thingInWords(words, reviewedItem)],
    [
      t(thing.kind === 'indicator' ? 'review:minutes.targetOn' : 'review:minutes.due'),
      isRecord ? day(dayOnAgenda(item, dueOn)) : '',
    ],
    [t('review:minutes.owner'), isRecord ? owner(ownerThen) : ''],
    [
      t('review:minutes.standing'),
      thing.kind === 'indicator' ? standingInWords(words, thing.indicator, thing.standing) : '',
    ],
    [
      t('review:minutes.decidedLast'),
      last
        ? [
            decidedInWords(words, last, owner),
            leavesWork(last.item) ? doneInWords(words, last.item) : '',
          ]
            .filter(Boolean)
            .join(' ')
        : '',
    ],
  ]
}

function decided(composing: Composing, { item }: ReviewedItem): Fact[] {
  const { words } = composing
  const { t, day } = words
  const owner = (id: string | null) => ownerName(composing, id)
  return [
    [t('review:minutes.decision'), decisionInWords(words, item, owner)],
    [t('review:minutes.responsible'), item.responsibleId ? owner(item.responsibleId) : ''],
    [t('review:minutes.followUpOn'), item.followUpOn ? day(item.followUpOn) : ''],
  ]
}
