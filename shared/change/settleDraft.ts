import type { RecordOf } from '#shared/planFile/recordTables'
import type { TableName } from '#shared/planFile/tableNames'
import type { Edit } from './Change'

/** What a draft says: once a person has changed any of it, it is the city's own and a draft no more. */
const substance: { readonly [T in TableName]?: readonly (keyof RecordOf<T>)[] } = {
  actions: [
    'title',
    'description',
    'gapRefs',
    'commitmentRefs',
    'targetGroup',
    'scope',
    'partners',
    'ownerId',
    'deputyId',
    'startsOn',
    'endsOn',
    'resources',
  ],
  milestones: ['title', 'dueOn', 'ownerId', 'evidenceIds', 'note'],
  indicators: [
    'name',
    'kind',
    'unit',
    'numerator',
    'denominator',
    'per',
    'gapBetween',
    'betterWhen',
    'ownerId',
    'source',
    'frequency',
    'breakdowns',
    'breakdownGroups',
    'runningTotal',
    'dataLimits',
    'notCollected',
  ],
}

/**
 * The same edit, which also takes the draft mark away where it changes what a draft says, so that one undo brings both back.
 * Status, place in the list and links from other records say nothing of their own and leave the mark.
 * @param record the record before the edit
 */
export function settleDraft(record: object, edit: Edit): Edit {
  if (!('draft' in record) || record.draft !== true || !edit.after || 'draft' in edit.after)
    return edit
  const fields: readonly PropertyKey[] = substance[edit.table as TableName] ?? []
  if (!Object.keys(edit.after).some((field) => fields.includes(field))) return edit
  return {
    ...edit,
    before: { ...edit.before, draft: true },
    after: { ...edit.after, draft: false },
  }
}
