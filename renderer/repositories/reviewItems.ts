import type { PlanReader } from '#renderer/database/PlanReader'
import { writeChange } from '#renderer/database/session'
import type { Edit } from '#shared/change/Change'
import { addEdit, removeEdit, updateEdit } from '#shared/change/edits'
import { settleDraft } from '#shared/change/settleDraft'
import type { Day } from '#shared/lib/dates'
import { newId, type PlanId, type ReviewId, type ReviewItemId } from '#shared/lib/ids'
import { fail, ok, type Result } from '#shared/lib/result'
import { linksOf, noLinks } from '#shared/review/agendaSubject'
import { type DecidedRecord, type Decision, decide } from '#shared/review/decide'
import type { ProposedItem } from '#shared/review/proposeAgenda'
import type { Review, ReviewItem } from '#shared/review/Review'
import { edited } from './edited'
import { openReview } from './openReview'
import { keysAtEnd, keysForMove } from './placing'
import { unlinkEdits } from './unlinking'
import type { Written } from './updateRecord'

/** What an item on the agenda needs to be told. */
export type NewItem = Pick<ProposedItem, 'subject' | 'reason' | 'followsItemId'> &
  ReturnType<typeof linksOf>

/** An item that stands for itself. */
export const ownItem = (subject: string): NewItem => ({
  ...noLinks,
  followsItemId: null,
  subject,
  reason: 'chosen',
})

/** The edits that put items at the end of an agenda. What an item is about and has gone in the meantime leaves its name alone. */
export async function newItemEdits(
  read: PlanReader,
  reviewId: ReviewId,
  items: readonly NewItem[],
  ids: readonly ReviewItemId[],
  there: readonly ReviewItem[],
): Promise<Edit[]> {
  const keys = keysAtEnd(there, items.length)
  const edits: Edit[] = []
  for (const [index, item] of items.entries())
    edits.push(
      addEdit('reviewItems', {
        ...(await linksThatHold(read, item)),
        id: ids[index] ?? newId<'ReviewItem'>(),
        planId: read.planId,
        reviewId,
        order: keys[index] ?? '',
        subject: item.subject,
        reason: item.reason,
        decision: null,
        comment: '',
        dueOnBefore: null,
        newDueOn: null,
        newOwnerId: null,
        ownerBeforeId: null,
        statusBefore: null,
        responsibleId: null,
        followUpOn: null,
        doneOn: null,
      }),
    )
  return edits
}

async function linksThatHold(read: PlanReader, item: NewItem) {
  const { actionId, milestoneId, indicatorId, gapRef } = linksOf(item)
  const { followsItemId } = item
  return {
    actionId: actionId && (await read.get('actions', actionId)) ? actionId : null,
    milestoneId: milestoneId && (await read.get('milestones', milestoneId)) ? milestoneId : null,
    indicatorId: indicatorId && (await read.get('indicators', indicatorId)) ? indicatorId : null,
    gapRef,
    followsItemId:
      followsItemId && (await read.get('reviewItems', followsItemId)) ? followsItemId : null,
  }
}

/** Puts more on the agenda of a review that is not signed off. */
export async function addReviewItems(
  planId: PlanId,
  reviewId: ReviewId,
  items: readonly NewItem[],
): Promise<Result<readonly ReviewItemId[]>> {
  const ids = items.map(() => newId<'ReviewItem'>())
  const outcome = await writeChange('addReviewItems', planId, async (read) => {
    const review = await openReview(read, reviewId)
    if (!review.ok) return review
    const there = await itemsOf(read, reviewId)
    return ok(await newItemEdits(read, reviewId, items, ids, there))
  })
  return edited(outcome, ids)
}

/** Takes an item off the agenda. What it changed in the plan is given back. */
export async function removeReviewItem(planId: PlanId, itemId: ReviewItemId): Promise<Written> {
  return await writeChange('removeReviewItem', planId, async (read) => {
    const found = await openItem(read, itemId)
    if (!found.ok) return found
    const { item } = found.value
    const about = await recordOf(read, item)
    const outcome = decide(item, about, nothingDecided)
    if (!outcome.ok) return outcome
    const unlinked = await unlinkEdits(read, { reviewItems: [itemId] })
    return ok([
      recordEdit(about, outcome.value.record),
      ...unlinked,
      removeEdit('reviewItems', item),
    ])
  })
}

/** Puts an item before another one of the same agenda; at its end where `beforeItemId` is null. */
export async function moveReviewItem(
  planId: PlanId,
  itemId: ReviewItemId,
  beforeItemId: ReviewItemId | null,
): Promise<Written> {
  return await writeChange('moveReviewItem', planId, async (read) => {
    const found = await openItem(read, itemId)
    if (!found.ok) return found
    const siblings = await itemsOf(read, found.value.review.id)
    const keys = keysForMove(siblings, itemId, beforeItemId)
    return ok(
      siblings.map((item) => {
        const order = keys.get(item.id)
        return order ? updateEdit('reviewItems', item, { order }) : null
      }),
    )
  })
}

const nothingDecided: Decision = { decision: null, newDueOn: null, newOwnerId: null }

/**
 * Decides an item. A new date, a new owner or dropping changes the milestone, action or indicator in the same step; what an earlier
 * decision of this item changed is given back first. The reason in the history is the review's title with the comment.
 */
export async function decideItem(
  planId: PlanId,
  itemId: ReviewItemId,
  decision: Partial<Decision> & Pick<Decision, 'decision'>,
): Promise<Written> {
  return await writeChange(
    'decideItem',
    planId,
    async (read) => {
      const found = await openItem(read, itemId)
      if (!found.ok) return found
      const { item } = found.value
      const about = await recordOf(read, item)
      const { newOwnerId } = { ...nothingDecided, ...decision }
      if (newOwnerId !== null && !(await read.get('owners', newOwnerId))) return fail('record.gone')
      const outcome = decide(item, about, { ...nothingDecided, ...decision })
      if (!outcome.ok) return outcome
      return ok([
        updateEdit('reviewItems', item, outcome.value.item),
        recordEdit(about, outcome.value.record),
      ])
    },
    { why: (read) => whyOf(read, itemId) },
  )
}

/** Writes what was said to an item. */
export async function commentItem(
  planId: PlanId,
  itemId: ReviewItemId,
  comment: string,
  group?: string,
): Promise<Written> {
  return await updateOpenItem('commentItem', planId, itemId, { comment }, group)
}

/** Says who carries a decision out, and by when. */
export async function assignItem(
  planId: PlanId,
  itemId: ReviewItemId,
  fields: Partial<Pick<ReviewItem, 'responsibleId' | 'followUpOn'>>,
  group?: string,
): Promise<Written> {
  return await updateOpenItem('assignItem', planId, itemId, fields, group)
}

/**
 * Notes when a decision was found carried out; null takes that back. The one thing that may be said of an item after its review was
 * signed off: it tells nothing about the meeting, only what came of it.
 */
export async function followUp(
  planId: PlanId,
  itemId: ReviewItemId,
  doneOn: Day | null,
): Promise<Written> {
  return await writeChange('followUp', planId, async (read) => {
    const edit = await read.update('reviewItems', itemId, { doneOn })
    return edit.ok ? ok([edit.value]) : edit
  })
}

async function updateOpenItem(
  command: string,
  planId: PlanId,
  itemId: ReviewItemId,
  fields: Partial<ReviewItem>,
  group: string | undefined,
): Promise<Written> {
  return await writeChange(
    command,
    planId,
    async (read) => {
      const found = await openItem(read, itemId)
      return found.ok ? ok([updateEdit('reviewItems', found.value.item, fields)]) : found
    },
    { group },
  )
}

async function openItem(
  read: PlanReader,
  itemId: ReviewItemId,
): Promise<Result<{ readonly item: ReviewItem; readonly review: Review }>> {
  const item = await read.get('reviewItems', itemId)
  if (!item) return fail('record.gone')
  const review = await openReview(read, item.reviewId)
  return review.ok ? ok({ item, review: review.value }) : review
}

async function itemsOf(read: PlanReader, reviewId: ReviewId): Promise<ReviewItem[]> {
  return (await read.list('reviewItems')).filter((item) => item.reviewId === reviewId)
}

async function recordOf(read: PlanReader, item: ReviewItem): Promise<DecidedRecord | null> {
  if (item.milestoneId) {
    const record = await read.get('milestones', item.milestoneId)
    return record ? { table: 'milestones', record } : null
  }
  if (item.actionId) {
    const record = await read.get('actions', item.actionId)
    return record ? { table: 'actions', record } : null
  }
  if (!item.indicatorId) return null
  const record = await read.get('indicators', item.indicatorId)
  return record ? { table: 'indicators', record } : null
}

function recordEdit(about: DecidedRecord | null, fields: Readonly<Record<string, unknown>>) {
  if (!about) return null
  const edit = updateEdit(about.table, about.record, fields)
  return edit && settleDraft(about.record, edit)
}

/** The reason that stands in the history beside what a decision changed. */
async function whyOf(read: PlanReader, itemId: ReviewItemId): Promise<string> {
  const found = await openItem(read, itemId)
  if (!found.ok) return ''
  const { item, review } = found.value
  const words = [review.title.trim(), item.comment.trim()]
  return words.filter(Boolean).join(': ').slice(0, 4000)
}
