import { writeChange } from '#renderer/database/session'
import { addEdit, removeEdit, updateEdit } from '#shared/change/edits'
import { newId, type PlanId, type ReviewId, type ReviewItemId } from '#shared/lib/ids'
import { fail, ok, type Result } from '#shared/lib/result'
import type { ProposedItem } from '#shared/review/proposeAgenda'
import type { Review, SignOff } from '#shared/review/Review'
import { edited } from './edited'
import { snapshotEdit } from './freezing'
import { openReview } from './openReview'
import { newItemEdits } from './reviewItems'
import { unlinkEdits } from './unlinking'
import type { Written } from './updateRecord'

/** What is said of a review itself. */
export type ReviewFields = Partial<
  Pick<Review, 'title' | 'heldOn' | 'place' | 'chair' | 'participants' | 'notes' | 'nextOn'>
>

/** Makes a review with what stands on its agenda, in that order. */
export async function planReview(
  planId: PlanId,
  fields: ReviewFields & Pick<Review, 'title' | 'heldOn'>,
  agenda: readonly ProposedItem[],
): Promise<Result<ReviewId>> {
  const id = newId<'Review'>()
  const itemIds = agenda.map(() => newId<'ReviewItem'>())
  const outcome = await writeChange('planReview', planId, async (read) => {
    if (!(await read.get('plans', planId))) return fail('record.gone')
    const review: Review = {
      id,
      planId,
      place: '',
      chair: '',
      participants: '',
      notes: '',
      nextOn: null,
      signOffs: [],
      closedAt: null,
      ...fields,
    }
    return ok([addEdit('reviews', review), ...(await newItemEdits(read, id, agenda, itemIds, []))])
  })
  return edited(outcome, id)
}

/** Changes what is said of a review that is not signed off. */
export async function updateReview(
  planId: PlanId,
  reviewId: ReviewId,
  fields: ReviewFields,
  group?: string,
): Promise<Written> {
  return await writeChange(
    'updateReview',
    planId,
    async (read) => {
      const review = await openReview(read, reviewId)
      return review.ok ? ok([updateEdit('reviews', review.value, fields)]) : review
    },
    { group },
  )
}

/** Who signs: a role, and a name only where the city wishes. */
export type Signatory = Pick<SignOff, 'role' | 'name'>

/**
 * Signs a review off and closes it: from then on what it says stands. In the same step the plan is frozen as it was when they signed,
 * by revision and checksum. Only undoing this step opens the review again.
 * @returns `review.nobodySigns` where no role is named, `review.closed` where it was signed before
 */
export async function signOff(
  planId: PlanId,
  reviewId: ReviewId,
  signatories: readonly Signatory[],
): Promise<Written> {
  const at = new Date().toISOString()
  const snapshotId = newId<'Snapshot'>()
  const signing = signatories.filter(({ role }) => role.trim() !== '')
  return await writeChange('signOff', planId, async (read) => {
    const review = await openReview(read, reviewId)
    if (!review.ok) return review
    if (signing.length === 0) return fail('review.nobodySigns')
    const { title, signOffs } = review.value
    const signed = signing.map(({ role, name }) => ({ role, name, at }))
    return ok([
      updateEdit('reviews', review.value, { signOffs: [...signOffs, ...signed], closedAt: at }),
      await snapshotEdit(read, { id: snapshotId, takenAt: at, title, reviewId }),
    ])
  })
}

/** Removes a review that is not signed off, with its agenda. What it changed in the plan stays. */
export async function removeReview(planId: PlanId, reviewId: ReviewId): Promise<Written> {
  return await writeChange('removeReview', planId, async (read) => {
    const review = await openReview(read, reviewId)
    if (!review.ok) return review
    const items = (await read.list('reviewItems')).filter((item) => item.reviewId === reviewId)
    const itemIds: ReviewItemId[] = items.map(({ id }) => id)
    const unlinked = await unlinkEdits(read, { reviews: [reviewId], reviewItems: itemIds })
    return ok([
      ...unlinked,
      ...items.map((item) => removeEdit('reviewItems', item)),
      removeEdit('reviews', review.value),
    ])
  })
}
