import type { Change } from './Change'

/**
 * The changes of a stretch of history that count at its end: a step that was undone within it is left out together with its undoing,
 * and one that was brought back stands as it was first done. Taking back what was done before the stretch is a change like any other.
 * Applied in their order, they lead to the same records as all of them.
 * @param changes of one plan, by rising revision, without gaps
 */
export function effectiveChanges(changes: readonly Change[]): Change[] {
  const standing = new Map<number, Change>()
  const undone = new Map<number, Change>()
  // Reverts of steps from before the stretch, by those steps: the next revert of the same ends them.
  const reverted = new Map<string, number>()
  for (const change of changes) {
    const { reverts, revision } = change
    const [from, to] = reverts?.kind === 'undo' ? [standing, undone] : [undone, standing]
    const known = reverts ? reverts.revisions.flatMap((step) => from.get(step) ?? []) : []
    if (reverts && known.length === reverts.revisions.length) {
      for (const step of known) {
        from.delete(step.revision)
        to.set(step.revision, step)
      }
      continue
    }
    // A step of which a part lies before the stretch is taken back as a whole, by the edits of its undoing.
    const key = reverts?.revisions.join() ?? ''
    const earlier = reverted.get(key)
    if (earlier === undefined) standing.set(revision, change)
    else standing.delete(earlier)
    if (!reverts) continue
    if (earlier === undefined) reverted.set(key, revision)
    else reverted.delete(key)
  }
  return [...standing.values()]
}
