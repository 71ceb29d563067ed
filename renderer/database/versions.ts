import type { Transaction } from 'dexie'
import { upgradeToV2 } from './upgrades/v2-planning-and-monitoring'

/** One step of the database's shape: which tables change, and the one reason for it. */
export interface DatabaseVersion {
  readonly version: number
  readonly reason: string
  /** Only the tables that change, in Dexie's notation: primary key first, then the indexes. */
  readonly stores: Readonly<Record<string, string>>
  /** Brings the rows of the version before to this one. Frozen once it is shipped. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>
}

/**
 * Every version of the database, oldest first. A shipped one is never edited; a change of shape is a new entry with its own reason.
 * Table names are written out here rather than derived, so that a new record type cannot change a shipped version unseen.
 */
export const versions: readonly DatabaseVersion[] = [
  {
    version: 1,
    reason: 'The first shape: one table per kind of record, the changes, the heads of the plans.',
    stores: {
      plans: 'id, planId',
      planPacks: 'id, planId',
      assessments: 'id, planId',
      answers: 'id, planId, [assessmentId+questionId]',
      factorJudgements: 'id, planId',
      evidenceItems: 'id, planId',
      attachments: 'id, planId',
      contextNotes: 'id, planId',
      gapDecisions: 'id, planId',
      owners: 'id, planId',
      actions: 'id, planId',
      milestones: 'id, planId',
      indicators: 'id, planId',
      baselines: 'id, planId',
      targets: 'id, planId',
      measurements: 'id, planId',
      changes: '[planId+revision]',
      planHeads: 'planId',
      settings: 'key',
    },
  },
  {
    version: 2,
    reason:
      'Objectives, sheets for owners, reviews and snapshots; measuring with more than one value; finding few records of many.',
    stores: {
      objectives: 'id, planId, [planId+order]',
      actions: 'id, planId, [planId+order]',
      milestones: 'id, planId, actionId, ownerId, *dependsOnIds, *evidenceIds',
      indicators: 'id, planId, [planId+order], ownerId, *actionIds',
      baselines: 'id, planId, indicatorId',
      targets: 'id, planId, indicatorId',
      measurements: 'id, planId, indicatorId',
      sheetRequests: 'id, planId',
      reviews: 'id, planId',
      reviewItems: 'id, planId',
      snapshots: 'id, planId',
    },
    upgrade: upgradeToV2,
  },
]

/** The version that this app reads and writes. */
export const currentVersion: number = Math.max(...versions.map(({ version }) => version))
