import Dexie, { type DexieOptions, type Table } from 'dexie'
import type { Change } from '#shared/change/Change'
import type { RecordOf } from '#shared/planFile/recordTables'
import { type RecordCounts, type TableName, tableNames } from '#shared/planFile/tableNames'
import { currentVersion, versions } from './versions'

/** Where a plan stands in this database. */
export interface PlanHead {
  readonly planId: string
  /** Revision of its last change. */
  readonly revision: number
  /**
   * Another text each time the plan's rows are put here as a whole, by a file, a backup or a restore. Within one generation every
   * row follows from the changes; across two, nothing that was read before still holds.
   */
  readonly generation: string
  /** Records per table at that revision: what a start compares with the rows that are really there. */
  readonly counts: RecordCounts
  /** Changes kept here: mostly as many as the revision, fewer for a plan that came from outside. */
  readonly changes: number
  /** Instant of the last change. */
  readonly changedAt: string
  /** Revision of the journal's last snapshot, 0 while there is none. */
  readonly snapshotRevision: number
  /** Characters of change written to the journal since that snapshot. */
  readonly sizeSinceSnapshot: number
}

/** A setting of this computer, under its name; not part of any plan. */
export interface Setting {
  readonly key: string
  readonly value: unknown
}

/** The name is the origin's: changing it would leave every plan behind. */
export const databaseName = 'common-ground'

/** The fast working store. What it holds is rebuilt from the journal where a store comes back damaged or empty. */
export class Database extends Dexie {
  declare readonly changes: Table<Change, [string, number]>
  declare readonly planHeads: Table<PlanHead, string>
  declare readonly settings: Table<Setting, string>

  /**
   * @param name of the database; tests give their own
   * @param upTo the last version to declare, so that a test can make a database of an older app
   */
  constructor(name: string = databaseName, upTo: number = currentVersion, options?: DexieOptions) {
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled', ...options })
    for (const { version, stores, upgrade } of versions) {
      if (version > upTo) continue
      const declared = this.version(version).stores(stores)
      if (upgrade) declared.upgrade(upgrade)
    }
  }

  /** The table that holds one kind of record. */
  records<T extends TableName>(table: T): Table<RecordOf<T>, string> {
    return this.table(table)
  }

  /** Every table with records of plans. */
  recordTables(): Table[] {
    return tableNames.map((table) => this.table(table))
  }

  /** The changes of a plan after one revision, and up to another, by rising revision. */
  changesOf(planId: string, after = 0, upTo = Number.MAX_SAFE_INTEGER): Promise<Change[]> {
    return Promise.resolve(
      this.changes
        .where('[planId+revision]')
        .between([planId, after], [planId, upTo], false, true)
        .toArray(),
    )
  }
}
