import type { Transaction } from 'dexie'

// Frozen: written out here, so that no later change of the records can change what this version did.
const newFields: Readonly<Record<string, object>> = {
  plans: { mutedRules: [] },
  actions: { objectiveId: null },
  milestones: { dependsOnIds: [] },
  indicators: {
    per: null,
    gapBetween: null,
    ownerId: null,
    breakdownGroups: [],
    notCollected: null,
  },
  baselines: { comparedValue: null },
  measurements: { numerator: null, denominator: null, comparedValue: null },
}
const newTables = ['objectives', 'sheetRequests', 'reviews', 'reviewItems', 'snapshots'] as const

/** Gives every record the fields that came with objectives, measuring, sheets and reviews, and every head the counts of the new tables and a generation. */
export async function upgradeToV2(transaction: Transaction): Promise<void> {
  for (const [table, fields] of Object.entries(newFields))
    await transaction
      .table(table)
      .toCollection()
      .modify((row: object) => {
        Object.assign(row, { ...fields, ...row })
      })
  const none = Object.fromEntries(newTables.map((table) => [table, 0]))
  await transaction
    .table('planHeads')
    .toCollection()
    .modify((head: { counts: object; generation?: string }) => {
      head.counts = { ...none, ...head.counts }
      head.generation ??= ''
    })
}
