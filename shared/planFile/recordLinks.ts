import type { TableName } from './tableNames'

/** A field that names another record of the same plan by id: one id, null, or a list of ids. */
export interface RecordLink {
  readonly table: TableName
  readonly field: string
  readonly to: TableName
}

/** Every field by which one record points at another. Checking a file and copying a plan both follow this list. */
export const recordLinks: readonly RecordLink[] = [
  { table: 'assessments', field: 'packId', to: 'planPacks' },
  { table: 'answers', field: 'assessmentId', to: 'assessments' },
  { table: 'answers', field: 'evidenceIds', to: 'evidenceItems' },
  { table: 'factorJudgements', field: 'assessmentId', to: 'assessments' },
  { table: 'evidenceItems', field: 'attachmentId', to: 'attachments' },
  { table: 'contextNotes', field: 'packId', to: 'planPacks' },
  { table: 'gapDecisions', field: 'assessmentId', to: 'assessments' },
  { table: 'actions', field: 'objectiveId', to: 'objectives' },
  { table: 'actions', field: 'ownerId', to: 'owners' },
  { table: 'actions', field: 'deputyId', to: 'owners' },
  { table: 'milestones', field: 'actionId', to: 'actions' },
  { table: 'milestones', field: 'ownerId', to: 'owners' },
  { table: 'milestones', field: 'dependsOnIds', to: 'milestones' },
  { table: 'milestones', field: 'evidenceIds', to: 'evidenceItems' },
  { table: 'indicators', field: 'actionIds', to: 'actions' },
  { table: 'indicators', field: 'ownerId', to: 'owners' },
  { table: 'baselines', field: 'indicatorId', to: 'indicators' },
  { table: 'targets', field: 'indicatorId', to: 'indicators' },
  { table: 'measurements', field: 'indicatorId', to: 'indicators' },
  { table: 'sheetRequests', field: 'ownerId', to: 'owners' },
  { table: 'sheetRequests', field: 'milestoneIds', to: 'milestones' },
  { table: 'sheetRequests', field: 'indicatorIds', to: 'indicators' },
  { table: 'reviewItems', field: 'reviewId', to: 'reviews' },
  { table: 'reviewItems', field: 'actionId', to: 'actions' },
  { table: 'reviewItems', field: 'milestoneId', to: 'milestones' },
  { table: 'reviewItems', field: 'indicatorId', to: 'indicators' },
  { table: 'reviewItems', field: 'followsItemId', to: 'reviewItems' },
  { table: 'reviewItems', field: 'newOwnerId', to: 'owners' },
  { table: 'reviewItems', field: 'ownerBeforeId', to: 'owners' },
  { table: 'reviewItems', field: 'responsibleId', to: 'owners' },
  { table: 'snapshots', field: 'reviewId', to: 'reviews' },
]
