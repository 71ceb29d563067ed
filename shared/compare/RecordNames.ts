import type { Edit } from '#shared/change/Change'
import { ownerLabel } from '#shared/plan/ownerLabel'
import type { PlanRecords, RecordOf } from '#shared/planFile/recordTables'
import { type TableName, tableNames } from '#shared/planFile/tableNames'

type Fields = Readonly<Record<string, unknown>>

/** Where the name of a record stands; a table that is not named here is told by the record it belongs to. */
const nameFields: { readonly [T in TableName]?: string } = {
  plans: 'title',
  answers: 'questionId',
  factorJudgements: 'factorId',
  evidenceItems: 'title',
  attachments: 'name',
  contextNotes: 'contextFactorId',
  gapDecisions: 'factorId',
  objectives: 'title',
  actions: 'title',
  milestones: 'title',
  indicators: 'name',
  reviews: 'title',
  reviewItems: 'subject',
  snapshots: 'title',
}

/** What belongs to another record and goes by its name. */
const belongsTo: { readonly [T in TableName]?: readonly [field: string, table: TableName] } = {
  assessments: ['packId', 'planPacks'],
  baselines: ['indicatorId', 'indicators'],
  targets: ['indicatorId', 'indicators'],
  measurements: ['indicatorId', 'indicators'],
  sheetRequests: ['ownerId', 'owners'],
}

/**
 * What records are called, those that are gone among them: the names of today, and what the history tells of records that were removed.
 * A history is read from its newest change back, so that a removal is met before what is older.
 */
export class RecordNames {
  readonly #today = new Map<TableName, Map<string, Fields>>()
  readonly #gone = new Map<string, Fields>()

  constructor(private readonly records: PlanRecords) {}

  /** Remembers what a change says of records that may be gone today. */
  learn(edits: readonly Edit[]): void {
    for (const { table, recordId, before, after } of edits) {
      const key = `${table} ${recordId}`
      const whole = after === null ? before : before === null ? after : null
      if (whole && !this.#gone.has(key)) this.#gone.set(key, whole)
    }
  }

  /** Whether a record is in the plan today. */
  isHere(table: TableName, id: string): boolean {
    return (this.#today.get(table) ?? this.#index(table)).has(id)
  }

  /** All of a record as far as it is known; undefined where nothing is. */
  find(table: TableName, id: string): Fields | undefined {
    const rows = this.#today.get(table) ?? this.#index(table)
    return rows.get(id) ?? this.#gone.get(`${table} ${id}`)
  }

  /** What a record is called; empty where it has no name, null where nothing is known of it. */
  nameOf(table: TableName, id: string): string | null {
    const record = this.find(table, id)
    if (!record) return null
    if (table === 'owners') return ownerLabel(record as unknown as RecordOf<'owners'>)
    if (table === 'planPacks') {
      const content = record.content as { shortTitle?: string; title?: string } | undefined
      return content?.shortTitle ?? content?.title ?? ''
    }
    const owning = belongsTo[table]
    if (owning) return this.nameOf(owning[1], String(record[owning[0]] ?? ''))
    const field = nameFields[table]
    return field ? String(record[field] ?? '') : ''
  }

  #index(table: TableName): Map<string, Fields> {
    const rows = tableNames.includes(table) ? this.records[table] : []
    const index = new Map<string, Fields>(rows.map((row) => [row.id as string, row]))
    this.#today.set(table, index)
    return index
  }
}
