import type { PlanRecords, RecordOf } from '#shared/planFile/recordTables'
import type { TableName } from '#shared/planFile/tableNames'
import type { ComparedPoint, Difference, DifferenceFact, DifferenceStep } from './PlanDifference'
import type { RecordSteps } from './recordSteps'

/** A state of a plan with the day from which it is looked at. */
export interface ComparedState extends ComparedPoint {
  readonly records: PlanRecords
}

/** What every part of a comparison is given. */
export interface ComparedStates {
  readonly from: ComparedState
  readonly to: ComparedState
  readonly steps: RecordSteps
}

/** A record as it stood in both states; one of them is undefined where it came or went. */
export interface RecordPair<T> {
  readonly id: string
  readonly from: T | undefined
  readonly to: T | undefined
}

/** The records of a table by pairs: in the order of the second state, then those that are gone. */
export function pairs<T extends TableName>(
  { from, to }: Pick<ComparedStates, 'from' | 'to'>,
  table: T,
): RecordPair<RecordOf<T>>[] {
  const before = byId<RecordOf<T>>(from.records[table])
  const after = byId<RecordOf<T>>(to.records[table])
  return [
    ...[...after].map(([id, record]) => ({ id, from: before.get(id), to: record })),
    ...[...before]
      .filter(([id]) => !after.has(id))
      .map(([id, record]) => ({ id, from: record, to: undefined })),
  ]
}

/** Records by their id. */
export function byId<T extends { readonly id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]))
}

/** What a difference says of its record, whatever differs. */
export type DifferenceHead = Pick<Difference, 'section' | 'recordId' | 'name' | 'within' | 'place'>

/** Puts a fact to its record. @param part tells it from other facts of one kind on one record */
export function difference(
  head: DifferenceHead,
  fact: DifferenceFact,
  steps: readonly DifferenceStep[],
  part = '',
): Difference {
  return { ...head, ...fact, id: `${head.recordId} ${fact.what}${part}`, steps }
}
