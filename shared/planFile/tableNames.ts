/** Every kind of record a plan holds, by the name of its table, in the order in which they are written and read. */
export const tableNames = [
  'plans',
  'planPacks',
  'assessments',
  'answers',
  'factorJudgements',
  'evidenceItems',
  'attachments',
  'contextNotes',
  'gapDecisions',
  'owners',
  'objectives',
  'actions',
  'milestones',
  'indicators',
  'baselines',
  'targets',
  'measurements',
  'sheetRequests',
  'reviews',
  'reviewItems',
  'snapshots',
] as const

export type TableName = (typeof tableNames)[number]

/** How many records each table holds for one plan. */
export type RecordCounts = Readonly<Record<TableName, number>>
