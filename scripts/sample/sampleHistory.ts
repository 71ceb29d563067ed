import type { Change, Edit } from '#shared/change/Change'
import { addEdit, applyEdits, invertEdits, removeEdit, updateEdit } from '#shared/change/edits'
import type { ChangeId, PlanId } from '#shared/lib/ids'
import { emptyRecords, type PlanSnapshot } from '#shared/planFile/PlanSnapshot'
import { recordsChecksum } from '#shared/planFile/recordsChecksum'
import type { PlanRecords } from '#shared/planFile/recordTables'
import { type TableName, tableNames } from '#shared/planFile/tableNames'
import type { Snapshot } from '#shared/review/Snapshot'

type Fields = Record<string, unknown>

/** One step as it is written by hand in `samples/*.history.json`. Records are called by their names in the sample. */
export interface SampleStep {
  /** To the minute, in UTC. */
  readonly at: string
  readonly by: string
  /** The command; `undo` takes the step before back, `takeSnapshot` freezes the state before. */
  readonly do: string
  readonly why?: string
  /** Names of records that come in; `*` stands for anything, and takes what is not there yet and whose links are. */
  readonly add?: readonly string[]
  /** What an added record said at first, where it differs from today; all of it where the record is gone today. */
  readonly as?: Readonly<Record<string, Fields>>
  /** New values of fields; a list of fields gives them the values they have today. Values that name a record begin like one. */
  readonly set?: Readonly<Record<string, Fields | readonly string[]>>
  readonly remove?: readonly string[]
  /** Title of a snapshot. */
  readonly title?: string
  /** The review that the snapshot was signed off with. */
  readonly review?: string
}

/** The records as they stand today, and how the history calls them. */
export interface NamedRecords {
  readonly planId: PlanId
  readonly records: PlanRecords
  /** Id of every record by its name, in the order of the source. */
  readonly ids: ReadonlyMap<string, string>
  /** Makes the id of a name that no record has today. */
  readonly idFrom: (name: string) => string
}

const tableOf: Readonly<Record<string, TableName>> = {
  plan: 'plans',
  benchmark: 'planPacks',
  commitments: 'planPacks',
  assessment: 'assessments',
  answer: 'answers',
  judgement: 'factorJudgements',
  evidence: 'evidenceItems',
  context: 'contextNotes',
  decision: 'gapDecisions',
  owner: 'owners',
  objective: 'objectives',
  action: 'actions',
  milestone: 'milestones',
  indicator: 'indicators',
  baseline: 'baselines',
  target: 'targets',
  measurement: 'measurements',
  review: 'reviews',
  reviewItem: 'reviewItems',
}

/** What is begun when it comes in; later steps lead on. */
const atFirst: { readonly [T in TableName]?: Fields } = {
  actions: { status: 'planned' },
  milestones: { status: 'planned', reachedOn: null },
  reviews: { notes: '', signOffs: [], closedAt: null },
  reviewItems: {
    decision: null,
    comment: '',
    dueOnBefore: null,
    newDueOn: null,
    newOwnerId: null,
    ownerBeforeId: null,
    statusBefore: null,
    responsibleId: null,
    followUpOn: null,
    doneOn: null,
  },
}

/**
 * Replays a written history: its changes lead from nothing to the records of today, to which the snapshots taken on the way are added.
 * @throws where a name is unknown, or the last step does not end at the records of today: a mistake in the sample
 */
export function sampleHistory(
  today: NamedRecords,
  steps: readonly SampleStep[],
): Pick<PlanSnapshot, 'revision' | 'records' | 'changes'> {
  let records = emptyRecords()
  const changes: Change[] = []
  for (const [index, step] of steps.entries()) {
    const revision = index + 1
    const edits = editsOf(step, records, today, changes)
    if (edits.length === 0) throw new Error(`Step ${revision} (${step.at}) changes nothing`)
    records = applyEdits(records, edits)
    changes.push({
      id: today.idFrom(`change ${revision}`) as ChangeId,
      planId: today.planId,
      revision,
      at: `${step.at}:00.000Z`,
      by: step.by,
      command: step.do,
      why: step.why ?? '',
      group: null,
      reverts: step.do === 'undo' ? { kind: 'undo', revisions: [index] } : null,
      edits,
    })
  }
  const unlike = differences(records, today)
  if (unlike.length > 0)
    throw new Error(`The history does not end at the sample:\n${unlike.join('\n')}`)
  return {
    revision: steps.length,
    records: { ...today.records, snapshots: records.snapshots },
    changes,
  }
}

function editsOf(
  step: SampleStep,
  records: PlanRecords,
  today: NamedRecords,
  changes: readonly Change[],
): Edit[] {
  if (step.do === 'undo') return invertEdits(changes.at(-1)?.edits ?? [])
  const added = (step.add ?? []).flatMap((name) => matching(name, records, today))
  return [
    ...added.map((name) => {
      const table = tableNamed(name)
      const record = {
        ...findById(today.records, table, idOf(name, today)),
        ...atFirst[table],
        ...resolved(step.as?.[name] ?? {}, today),
        id: idOf(name, today),
        planId: today.planId,
      }
      return addEdit(table, record as never)
    }),
    ...Object.entries(step.set ?? {}).map(([name, fields]) => {
      const table = tableNamed(name)
      const record = findById(records, table, idOf(name, today))
      if (!record) throw new Error(`${step.at}: ${name} is not there yet`)
      const values = isList(fields)
        ? valuesToday(fields, findById(today.records, table, idOf(name, today)))
        : resolved(fields, today)
      const edit = updateEdit(table, record as never, values)
      if (!edit) throw new Error(`${step.at}: ${name} says so already`)
      return edit
    }),
    ...(step.remove ?? []).map((name) => {
      const record = findById(records, tableNamed(name), idOf(name, today))
      if (!record) throw new Error(`${step.at}: ${name} is not there`)
      return removeEdit(tableNamed(name), record as never)
    }),
    ...(step.title ? [addEdit('snapshots', snapshotOf(step, records, today, changes.length))] : []),
  ]
}

function snapshotOf(
  { at, title = '', review }: SampleStep,
  records: PlanRecords,
  { planId, ids, idFrom }: NamedRecords,
  revision: number,
): Snapshot {
  return {
    id: idFrom(`snapshot ${title}`) as Snapshot['id'],
    planId,
    revision,
    takenAt: `${at}:00.000Z`,
    title,
    reviewId: ((review && ids.get(review)) ?? null) as Snapshot['reviewId'],
    checksum: recordsChecksum(records),
  }
}

/** Names that a pattern stands for: not there yet, and what they belong to is. A plain name stands for itself. */
function matching(pattern: string, records: PlanRecords, today: NamedRecords): string[] {
  if (!pattern.includes('*')) return [pattern]
  const written = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')
  const fits = new RegExp(`^${written}$`)
  return [...today.ids].flatMap(([name, id]) => {
    if (!fits.test(name)) return []
    const table = tableNamed(name)
    const record = findById(today.records, table, id)
    if (!record || findById(records, table, id)) return []
    const isHere = (to: TableName, link: unknown) =>
      link === undefined || link === null || findById(records, to, link) !== undefined
    return isHere('actions', record.actionId) && isHere('indicators', record.indicatorId)
      ? [name]
      : []
  })
}

function idOf(name: string, { ids, idFrom }: NamedRecords): string {
  return ids.get(name) ?? idFrom(name)
}

function tableNamed(name: string): TableName {
  const table = tableOf[name.split(' ')[0] ?? '']
  if (!table) throw new Error(`No kind of record is called ${name}`)
  return table
}

function findById(records: PlanRecords, table: TableName, id: unknown): Fields | undefined {
  return records[table].find((record) => record.id === id) as Fields | undefined
}

function isList(fields: Fields | readonly string[]): fields is readonly string[] {
  return Array.isArray(fields)
}

function valuesToday(fields: readonly string[], record: Fields | undefined): Fields {
  return Object.fromEntries(fields.map((field) => [field, record?.[field]]))
}

/** The fields with names of owners turned into their ids. */
function resolved(fields: Fields, today: NamedRecords): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [
      field,
      field.endsWith('Id') && typeof value === 'string' ? idOf(value, today) : value,
    ]),
  )
}

function differences(reached: PlanRecords, today: NamedRecords): string[] {
  const names = new Map([...today.ids].map(([name, id]) => [id, name]))
  return tableNames.flatMap((table) => {
    if (table === 'snapshots') return []
    const wanted = new Map(today.records[table].map((record) => [record.id as string, record]))
    const extra = reached[table].filter(({ id }) => !wanted.has(id))
    return [
      ...extra.map(({ id }) => `${table} ${id}: is gone today`),
      ...[...wanted].flatMap(([id, record]) => {
        const found = findById(reached, table, id)
        if (!found) return [`${names.get(id)}: was never added`]
        return Object.entries(record)
          .filter(([field, value]) => JSON.stringify(found[field]) !== JSON.stringify(value))
          .map(([field]) => `${names.get(id)}: ${field}`)
      }),
    ]
  })
}
