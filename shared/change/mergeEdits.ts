import type { Edit } from './Change'

/** Edits that lead to the same records in one step per record: a stretch of typing becomes one edit, and what comes and goes none. */
export function mergeEdits(edits: readonly Edit[]): Edit[] {
  const merged = new Map<string, Edit | null>()
  for (const edit of edits) {
    const key = `${edit.table} ${edit.recordId}`
    const earlier = merged.get(key)
    merged.set(key, earlier ? joined(earlier, edit) : edit)
  }
  return [...merged.values()].filter((edit) => edit !== null)
}

function joined(first: Edit, second: Edit): Edit | null {
  const { table, recordId } = first
  if (first.before === null) {
    const after = second.after === null ? null : { ...first.after, ...second.after }
    return after === null ? null : { table, recordId, before: null, after }
  }
  if (second.after === null)
    // The removed record as it was before the first edit too.
    return { table, recordId, before: { ...second.before, ...first.before }, after: null }
  const before = { ...second.before, ...first.before }
  const after = { ...first.after, ...second.after }
  const fields = Object.keys(after).filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  )
  if (fields.length === 0) return null
  const pick = (from: Record<string, unknown>) =>
    Object.fromEntries(fields.map((field) => [field, from[field]]))
  return { table, recordId, before: pick(before), after: pick(after) }
}
