import type { RecordInFocus } from '#renderer/components/recordHistorySlot'
import type { Change, Edit } from '#shared/change/Change'
import type { RecordNames } from '#shared/compare/RecordNames'
import type { TableName } from '#shared/planFile/tableNames'

const partsOfIndicators: readonly string[] = ['baselines', 'targets', 'measurements']

/** The edits of a change to one record; of an indicator also those to its baseline, target and values, of a gap those to its judgement. */
export function editsOf(
  { edits }: Pick<Change, 'edits'>,
  { table, id }: RecordInFocus,
  names: RecordNames,
): Edit[] {
  return edits.filter((edit) => {
    if (edit.table === table && edit.recordId === id) return true
    if (table !== 'indicators' || !partsOfIndicators.includes(edit.table)) return false
    return names.find(edit.table as TableName, edit.recordId)?.indicatorId === id
  })
}
