import type { Change } from './Change'

/** When records last changed, worked out from the history. */
export interface LastChanges {
  /** By record id: the moment of the last change that touched it, and the plan's revision then. */
  readonly byRecord: ReadonlyMap<string, LastChange>
  /** The first change in the history; null where there is none. A record that no change names has not changed since then. */
  readonly first: LastChange | null
}

export interface LastChange {
  readonly revision: number
  readonly at: string
}

/** Before the first change. */
export const noChanges: LastChanges = { byRecord: new Map(), first: null }

/**
 * The last changes after some more, so that later ones can be added without reading the earlier again. Taking a change back, or
 * bringing it back, is a change too.
 * @param changes of one plan, in any order
 */
export function withLastChanges(before: LastChanges, changes: readonly Change[]): LastChanges {
  if (changes.length === 0) return before
  const byRecord = new Map(before.byRecord)
  let { first } = before
  for (const { revision, at, edits } of changes) {
    const change: LastChange = { revision, at }
    if (first === null || revision < first.revision) first = change
    for (const { recordId } of edits)
      if (revision > (byRecord.get(recordId)?.revision ?? 0)) byRecord.set(recordId, change)
  }
  return { byRecord, first }
}

/**
 * The last change to a record. Of one that no change names it is only known that nothing happened since the history begins: the first
 * change is given.
 * @returns null where there is no history at all
 */
export function lastChangeOf(
  { byRecord, first }: LastChanges,
  recordId: string,
): LastChange | null {
  return byRecord.get(recordId) ?? first
}

/** When a record last changed, as `lastChangeOf` knows it. */
export function lastChangedAt(changes: LastChanges, recordId: string): string | null {
  return lastChangeOf(changes, recordId)?.at ?? null
}
