import type { JournalHead } from '#shared/ipc'
import { type RecordCounts, tableNames } from '#shared/planFile/tableNames'
import type { Database, PlanHead } from './Database'
import { countRows } from './readSnapshot'

/** What the start decides about one plan. */
export type PlanHealth =
  /** Database and journal agree. */
  | 'whole'
  /** The database lacks rows or changes that the journal has. */
  | 'restore'
  /** The database is whole and has changes that the journal lacks. */
  | 'send'
  /** The journal cannot be read, the database is whole. */
  | 'newJournal'
  /** The journal cannot be read, and the database lacks rows. */
  | 'damaged'
  /** Neither has it. */
  | 'lost'

/** What the database is found to hold of a plan. */
export interface FoundPlan {
  readonly head: PlanHead
  /** Rows that are really there, by table. */
  readonly rows: RecordCounts
  readonly changes: number
}

/** Counts what the database holds of a plan; null where it has no head of it. Without a head whatever rows are left are not looked at. */
export async function findPlan(database: Database, planId: string): Promise<FoundPlan | null> {
  const tables = [...database.recordTables(), database.changes, database.planHeads]
  return await database.transaction('r', tables, async () => {
    const head = await database.planHeads.get(planId)
    if (!head) return null
    const rows = await countRows(database, planId)
    const changes = await database.changes
      .where('[planId+revision]')
      .between([planId, 0], [planId, Number.MAX_SAFE_INTEGER])
      .count()
    return { head, rows, changes }
  })
}

/**
 * Compares what the database holds of a plan with what the journal says.
 * @param journal null where there is no journal that can be read
 */
export function planHealth(found: FoundPlan | null, journal: JournalHead | null): PlanHealth {
  if (!found) return journal ? 'restore' : 'lost'
  const { head, rows, changes } = found
  const isWhole = changes === head.changes && sameCounts(rows, head.counts)
  if (!journal) return isWhole ? 'newJournal' : 'damaged'
  if (!isWhole || head.revision < journal.revision) return 'restore'
  if (head.revision > journal.revision) return 'send'
  return sameCounts(rows, journal.counts) ? 'whole' : 'restore'
}

function sameCounts(a: RecordCounts, b: RecordCounts): boolean {
  // A journal of an older app does not know the tables that came later.
  return tableNames.every((table) => (a[table] ?? 0) === (b[table] ?? 0))
}
