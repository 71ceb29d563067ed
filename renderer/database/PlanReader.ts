import Dexie from 'dexie'
import type { Answer } from '#shared/assessment/Answer'
import type { Edit } from '#shared/change/Change'
import { updateEdit } from '#shared/change/edits'
import type { AssessmentId, PlanId } from '#shared/lib/ids'
import { fail, ok, type Result } from '#shared/lib/result'
import type { RecordOf } from '#shared/planFile/recordTables'
import type { TableName } from '#shared/planFile/tableNames'
import type { Database } from './Database'

/** Reads one plan's records inside the transaction in which a command decides what to change. */
export class PlanReader {
  constructor(
    readonly database: Database,
    readonly planId: PlanId,
  ) {}

  /** A record of this plan by id; undefined where it is gone or belongs to another plan. */
  async get<T extends TableName>(table: T, id: string): Promise<RecordOf<T> | undefined> {
    const record = await this.database.records(table).get(id)
    return record?.planId === this.planId ? record : undefined
  }

  /** Records of this plan by their ids, in one reading; undefined for those that are gone or belong to another plan. */
  async getMany<T extends TableName>(
    table: T,
    ids: readonly string[],
  ): Promise<(RecordOf<T> | undefined)[]> {
    const records = await this.database.records(table).bulkGet([...ids])
    return records.map((record) => (record?.planId === this.planId ? record : undefined))
  }

  /** All records of one kind. */
  async list<T extends TableName>(table: T): Promise<RecordOf<T>[]> {
    return await this.database.records(table).where('planId').equals(this.planId).toArray()
  }

  /**
   * The records of one kind whose field names one of the ids: one id, or a list of them. Found by the field's index where the table
   * has one, so that a command need not read ten thousand records to change one.
   */
  async naming<T extends TableName>(
    table: T,
    field: keyof RecordOf<T> & string,
    ids: readonly string[],
  ): Promise<RecordOf<T>[]> {
    const records = this.database.records(table)
    if (records.schema.idxByName[field]) {
      const found = await records.where(field).anyOf(ids).distinct().toArray()
      return found.filter(({ planId }) => planId === this.planId)
    }
    const wanted = new Set<unknown>(ids)
    return (await this.list(table)).filter((record) => {
      const named: unknown = record[field]
      return Array.isArray(named) ? named.some((id) => wanted.has(id)) : wanted.has(named)
    })
  }

  /** The last record of a list that has an order of its own; undefined where it is empty. */
  async lastInOrder<T extends 'actions' | 'indicators' | 'objectives'>(
    table: T,
  ): Promise<RecordOf<T> | undefined> {
    return await this.database
      .records(table)
      .where('[planId+order]')
      .between([this.planId, Dexie.minKey], [this.planId, Dexie.maxKey])
      .last()
  }

  /** The answer to a question in a round, where one was given. */
  async answer(assessmentId: AssessmentId, questionId: string): Promise<Answer | undefined> {
    const found = await this.database
      .records('answers')
      .where('[assessmentId+questionId]')
      .equals([assessmentId, questionId])
      .first()
    return found?.planId === this.planId ? found : undefined
  }

  /** The edit that changes fields of a record (null where nothing differs), or a failure `record.gone`. */
  async update<T extends TableName>(
    table: T,
    id: string,
    fields: Partial<RecordOf<T>>,
  ): Promise<Result<Edit | null>> {
    const record = await this.get(table, id)
    return record ? ok(updateEdit(table, record, fields)) : fail('record.gone')
  }
}
