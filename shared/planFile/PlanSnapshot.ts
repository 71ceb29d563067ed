import type { Change } from '#shared/change/Change'
import type { Plan } from '#shared/plan/Plan'
import type { formatVersion } from './formatVersion'
import type { PlanRecords } from './recordTables'
import type { RecordCounts, TableName } from './tableNames'
import { tableNames } from './tableNames'

/** All of one plan at one revision: its records and the changes that led there. */
export interface PlanSnapshot {
  readonly formatVersion: typeof formatVersion
  readonly revision: number
  readonly records: PlanRecords
  readonly changes: readonly Change[]
}

/** The plan record of a snapshot. @throws where the snapshot was not checked and holds none. */
export function planOf(records: PlanRecords): Plan {
  const plan = records.plans[0]
  if (!plan) throw new Error('A snapshot without its plan record')
  return plan
}

/** How many records of each kind there are. */
export function countsOf(records: PlanRecords): RecordCounts {
  return Object.fromEntries(tableNames.map((table) => [table, records[table].length])) as Record<
    TableName,
    number
  >
}

/** Records of a plan that holds nothing yet, to be filled. */
export function emptyRecords(): PlanRecords {
  return Object.fromEntries(tableNames.map((table) => [table, []])) as unknown as PlanRecords
}
