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

  /** All records of one kind. */
  async list<T extends TableName>(table: T): Promise<RecordOf<T>[]> {
    return await this.database.records(table).where('planId').equals(this.planId).toArray()
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
