import type { Change } from '#shared/change/Change'
import { type Day, dayOf } from '#shared/lib/dates'

/** A line of the list: the heading of a day, or a step. */
export type HistoryRow =
  | { readonly is: 'day'; readonly day: Day }
  | { readonly is: 'step'; readonly change: Change }

/** Heights in px, as the style sheet has them. */
export const rowHeights = { day: 44, step: 64 } as const

/** The steps under the days on which they were done, by the clock of this computer. @param changes newest first */
export function historyRows(changes: readonly Change[]): HistoryRow[] {
  const rows: HistoryRow[] = []
  let last = ''
  for (const change of changes) {
    const day = dayOf(new Date(change.at))
    if (day !== last) rows.push({ is: 'day', day })
    last = day
    rows.push({ is: 'step', change })
  }
  return rows
}
