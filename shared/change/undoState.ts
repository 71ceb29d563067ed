import type { Change } from './Change'

/** What Undo and Redo would act on: the revisions of one step, oldest first, and the command that made it; null where there is nothing. */
export interface UndoState {
  readonly undo: UndoStep | null
  readonly redo: UndoStep | null
}
export interface UndoStep {
  readonly revisions: readonly number[]
  readonly command: string
}

/**
 * Derives what can be undone and redone from a plan's changes alone, so that it survives a restart.
 * Consecutive changes of one group (a stretch of typing) are one step. An ordinary change after an undo ends what could be redone.
 * Making the plan (revision 1) cannot be undone: deleting it is a command of its own.
 * @param changes all changes of one plan, by rising revision
 */
export function undoState(changes: readonly Change[]): UndoState {
  const done: UndoStep[] = []
  const undone: UndoStep[] = []
  let openGroup: string | null = null
  for (const change of changes) {
    if (change.reverts) {
      const [from, to] = change.reverts.kind === 'undo' ? [done, undone] : [undone, done]
      const step = from.pop()
      if (step) to.push(step)
      openGroup = null
      continue
    }
    undone.length = 0
    const last = done.at(-1)
    if (last && change.group !== null && change.group === openGroup) {
      done[done.length - 1] = { ...last, revisions: [...last.revisions, change.revision] }
    } else if (change.revision > 1) {
      done.push({ revisions: [change.revision], command: change.command })
    }
    openGroup = change.group
  }
  return { undo: done.at(-1) ?? null, redo: undone.at(-1) ?? null }
}
