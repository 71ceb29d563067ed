type Json = Record<string, unknown>

/**
 * Brings a plan of an older format version up to the present one. Fields that came later get their value from the validators; here
 * stands only what a validator cannot give. A step is frozen once it is released.
 * @param plan a plan as read from JSON, not yet checked; changed in place
 */
export function upgradeSnapshot(plan: Json): void {
  if (plan.formatVersion !== 1) return
  addTables(plan, ['objectives', 'sheetRequests', 'reviews', 'reviewItems', 'snapshots'])
  plan.formatVersion = 2
}

function addTables({ records }: Json, tables: readonly string[]): void {
  if (typeof records !== 'object' || records === null) return
  for (const table of tables) (records as Json)[table] ??= []
}
