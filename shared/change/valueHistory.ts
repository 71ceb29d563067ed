import type { Change } from './Change'

/** When something was changed, by whom (the profile name, may be empty) and why (may be empty). */
export interface ChangedHow {
  readonly at: string
  readonly by: string
  readonly why: string
}

/** What stood in some fields until they were changed. */
export interface EarlierValue extends ChangedHow {
  readonly fields: Readonly<Record<string, unknown>>
}

/** How the fields of a record came to what they are. */
export interface ValueHistory {
  /** The last change of the fields; null where the history does not hold it. */
  readonly since: ChangedHow | null
  /** What stood before, newest first; setting what was not set yet is no change of it. */
  readonly earlier: readonly EarlierValue[]
}

/**
 * How some fields of a record came to what they are, worked out from the history. Steps of one stretch of typing count as one.
 * @param changes that count, as `effectiveChanges` gives them, by rising revision
 */
export function valueHistory(
  changes: readonly Change[],
  table: string,
  recordId: string,
  fields: readonly string[],
): ValueHistory {
  const earlier: EarlierValue[] = []
  let since: ChangedHow | null = null
  let group: string | null = null
  let now: Record<string, unknown> = {}
  for (const change of changes)
    for (const edit of change.edits) {
      if (edit.table !== table || edit.recordId !== recordId || edit.after === null) continue
      const { before, after } = edit
      const changed = fields.filter((field) => field in after)
      if (changed.length === 0) continue
      const stood = { ...now, ...picked(before ?? {}, fields) }
      const { at, by, why } = change
      if (group !== null && change.group === group) {
        // Half-typed values are nobody's earlier value; the last word on when and why is the latest.
        const last = earlier.at(-1)
        if (last && since?.at === last.at) earlier.splice(-1, 1, { ...last, at, by, why })
      } else if (changed.some((field) => isSet(stood[field])))
        earlier.push({ fields: stood, at, by, why })
      since = { at, by, why }
      group = change.group
      now = { ...stood, ...picked(after, fields) }
    }
  return { since, earlier: earlier.reverse() }
}

const isSet = (value: unknown): boolean => value !== null && value !== undefined

const picked = (
  from: Readonly<Record<string, unknown>>,
  fields: readonly string[],
): Record<string, unknown> =>
  Object.fromEntries(fields.filter((field) => field in from).map((field) => [field, from[field]]))
