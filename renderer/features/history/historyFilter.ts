import type { Change } from '#shared/change/Change'
import { type CommandWords, commandInWords, namesIn } from '#shared/compare/changeInWords'
import type { HistoryWords } from '#shared/compare/fieldInWords'
import { type Day, dayOf } from '#shared/lib/dates'
import type { TableName } from '#shared/planFile/tableNames'

/** What of the history is looked for; null and empty mean everything. */
export interface HistoryFilter {
  readonly text: string
  /** A profile name; the empty text stands for steps without one. */
  readonly person: string | null
  readonly table: TableName | null
  readonly from: Day | null
  readonly to: Day | null
}

export const everything: HistoryFilter = {
  text: '',
  person: null,
  table: null,
  from: null,
  to: null,
}

/** Whether a step is looked for. Its words are its command, the names of its records, its reason and who did it. */
export function fits(
  change: Change,
  { text, person, table, from, to }: HistoryFilter,
  words: HistoryWords & CommandWords,
): boolean {
  if (person !== null && change.by !== person) return false
  if (table !== null && !change.edits.some((edit) => edit.table === table)) return false
  if (from !== null || to !== null) {
    const day = dayOf(new Date(change.at))
    if ((from !== null && day < from) || (to !== null && day > to)) return false
  }
  const wanted = text.toLocaleLowerCase(words.locale).split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return true
  const said = [commandInWords(change, words), ...namesIn(change, words), change.why, change.by]
    .join(' ')
    .toLocaleLowerCase(words.locale)
  return wanted.every((word) => said.includes(word))
}
