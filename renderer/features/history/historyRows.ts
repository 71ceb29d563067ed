import type { Change, Edit } from '#shared/change/Change'
import { type Day, dayOf } from '#shared/lib/dates'

/** A line of the list: the heading of a day, or a step. */
export type HistoryRow =
  | { readonly is: 'day'; readonly day: Day }
  | { readonly is: 'step'; readonly change: Change; readonly hasFields: boolean }

/** Height of a line in px, as the style sheet has it: a step that changed fields tells of them in a line more. */
export function rowHeight(row: HistoryRow): number {
  if (row.is === 'day') return 44
  return row.hasFields ? 86 : 64
}

/** The steps under the days on which they were done, by the clock of this computer. @param changes newest first */
export function historyRows(changes: readonly Change[]): HistoryRow[] {
  const rows: HistoryRow[] = []
  let last = ''
  for (const change of changes) {
    const day = dayOf(new Date(change.at))
    if (day !== last) rows.push({ is: 'day', day })
    last = day
    rows.push({ is: 'step', change, hasFields: changedEdit(change) !== undefined })
  }
  return rows
}

/** The first edit of a step that gave a record other values; undefined where records only came or went. */
export function changedEdit({ edits }: Pick<Change, 'edits'>): Edit | undefined {
  return edits.find(({ before, after }) => before !== null && after !== null)
}
