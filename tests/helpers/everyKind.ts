import type { PlanSnapshot } from '#shared/planFile/PlanSnapshot'
import { anId } from './builders'

/** The plan with at least one record of each kind that its makers rarely need, so that a rule on all kinds meets all of them. */
export function withEveryKind(plan: PlanSnapshot): PlanSnapshot {
  const { records } = plan
  const planId = anId<'Plan'>(records.plans[0]?.id ?? '')
  const ownerId = anId<'Owner'>(records.owners[0]?.id ?? '')
  const checksum = '0'.repeat(64)
  return {
    ...plan,
    records: {
      ...records,
      objectives: [
        ...records.objectives,
        { id: anId('objective-k'), planId, order: 'a0', title: 'Change', description: '' },
      ],
      sheetRequests: [
        {
          id: anId('sheet-k'),
          planId,
          ownerId,
          madeAt: '2026-11-20T09:00:00.000Z',
          revision: 1,
          answerBy: null,
          milestoneIds: [],
          indicatorIds: [],
          returnedAt: null,
        },
        ...records.sheetRequests,
      ],
      reviews: [
        {
          id: anId('review-k'),
          planId,
          title: 'Spring review',
          heldOn: '2026-03-02',
          place: '',
          chair: '',
          participants: '',
          notes: '',
          nextOn: null,
          signOffs: [],
          closedAt: null,
        },
        ...records.reviews,
      ],
      reviewItems: [
        {
          id: anId('item-k'),
          planId,
          reviewId: anId('review-k'),
          order: 'a0',
          actionId: null,
          milestoneId: null,
          indicatorId: null,
          gapRef: null,
          followsItemId: null,
          subject: 'Rooms',
          reason: 'chosen',
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
        },
        ...records.reviewItems,
      ],
      snapshots: [
        {
          id: anId('snapshot-k'),
          planId,
          revision: 1,
          takenAt: '2026-11-20T09:00:00.000Z',
          title: 'As begun',
          reviewId: null,
          checksum,
        },
        ...records.snapshots,
      ],
    },
  }
}
