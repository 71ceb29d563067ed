import type { Change } from '#shared/change/Change'

/** A change that touched something: who made it, when and why. */
export type Touch = Pick<Change, 'by' | 'at' | 'why' | 'command' | 'revision'>

/**
 * Gives the last change after a revision that touched a field of a record; with null for the field, any of its fields.
 * @param changes of one plan, by rising revision
 */
export function touchesSince(
  changes: readonly Change[],
  revision: number,
): (table: string, recordId: string, field: string | null) => Touch | null {
  let touches: Map<string, Change> | null = null
  return (table, recordId, field) => {
    touches ??= touchesIn(changes, revision)
    const change = touches.get(`${table} ${recordId} ${field ?? ''}`)
    if (!change) return null
    const { by, at, why, command } = change
    return { by, at, why, command, revision: change.revision }
  }
}

function touchesIn(changes: readonly Change[], revision: number): Map<string, Change> {
  const touches = new Map<string, Change>()
  for (const change of changes) {
    if (change.revision <= revision) continue
    for (const { table, recordId, before, after } of change.edits) {
      touches.set(`${table} ${recordId} `, change)
      for (const field of Object.keys(after ?? before ?? {}))
        touches.set(`${table} ${recordId} ${field}`, change)
    }
  }
  return touches
}
