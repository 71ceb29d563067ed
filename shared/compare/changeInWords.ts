import type { Change, Edit } from '#shared/change/Change'
import type { TableName } from '#shared/planFile/tableNames'
import { fieldInWords, fieldLabel, type HistoryWords } from './fieldInWords'

/** What happened to one field, in words. */
export interface FieldChange {
  readonly field: string
  readonly label: string
  readonly from: string
  readonly to: string
}

/** What happened to one record, in words. */
export interface RecordChange {
  readonly table: TableName
  readonly recordId: string
  readonly happened: 'added' | 'removed' | 'changed'
  /** "Milestone" */
  readonly kind: string
  readonly name: string
  /** Only of records that were changed, and of those that came, what was filled in. */
  readonly fields: readonly FieldChange[]
}

/** Fields that say nothing to a reader: who belongs to which plan, and where text stands in a list that came or went as a whole. */
const silent = new Set(['id', 'planId', 'checksum', 'sha256'])

/** What a command does, in the words of the menus: "Due date of a milestone moved". */
export function commandInWords(
  { command }: Pick<Change, 'command'>,
  { t, exists }: CommandWords,
): string {
  const key = `change:${command}`
  return exists(key) ? (t as (key: string) => string)(key) : command
}

/** Whether there are words for a key is asked first: a history may hold commands of a newer app. */
export interface CommandWords extends Pick<HistoryWords, 't'> {
  readonly exists: (key: string) => boolean
}

/** The names of the records that a change touched, each once, in its order; those whose name is unknown or empty are left out. */
export function namesIn(change: Pick<Change, 'edits'>, { names }: HistoryWords): string[] {
  const found = new Set<string>()
  for (const { table, recordId } of change.edits) {
    const name = names.nameOf(table as TableName, recordId)
    if (name) found.add(name)
  }
  return [...found]
}

/** What one edit did, in words. */
export function editInWords(edit: Edit, words: HistoryWords): RecordChange {
  const { t, names } = words
  const table = edit.table as TableName
  const { recordId, before, after } = edit
  const happened = before === null ? 'added' : after === null ? 'removed' : 'changed'
  const nothing = t('history:value.none')
  const fields = Object.keys((happened === 'removed' ? null : after) ?? {})
    .filter((field) => !silent.has(field) && (happened === 'changed' || field !== 'order'))
    .map((field) => ({
      field,
      label: fieldLabel(table, field, words),
      from: before ? fieldInWords(table, field, before[field], words) : nothing,
      to: fieldInWords(table, field, after?.[field], words),
    }))
    .filter(({ from, to }) => happened === 'changed' || to !== from)
  return {
    table,
    recordId,
    happened,
    kind: t(`history:kind.${table}`),
    name: names.nameOf(table, recordId) || t('compare:untitled'),
    fields,
  }
}
