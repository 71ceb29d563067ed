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

/** Everything that could be undone and redone after some changes, so that later ones can be added without reading the earlier again. */
export interface UndoHistory {
  /** Steps done, oldest first. */
  readonly done: readonly UndoStep[]
  /** Steps undone; the last one would be redone first. */
  readonly undone: readonly UndoStep[]
  /** The group that the next change may still join; null after an ordinary step or an undo. */
  readonly openGroup: string | null
}

/** The history before the first change. */
export const noHistory: UndoHistory = { done: [], undone: [], openGroup: null }

/**
 * The history after one more change. Consecutive changes of one group (a stretch of typing) are one step. An ordinary change after an
 * undo ends what could be redone. Making the plan (revision 1) cannot be undone: deleting it is a command of its own.
 */
export function withChange(history: UndoHistory, change: Change): UndoHistory {
  const { done, undone, openGroup } = history
  if (change.reverts?.kind === 'undo') return moveStep(done, undone, 'undo')
  if (change.reverts?.kind === 'redo') return moveStep(undone, done, 'redo')
  const last = done.at(-1)
  if (last && change.group !== null && change.group === openGroup) {
    const longer = { ...last, revisions: [...last.revisions, change.revision] }
    return { done: [...done.slice(0, -1), longer], undone: [], openGroup }
  }
  if (change.revision === 1) return { done, undone: [], openGroup: null }
  const step = { revisions: [change.revision], command: change.command }
  return { done: [...done, step], undone: [], openGroup: change.group }
}

/** What Undo and Redo would act on now. */
export function undoStateOf({ done, undone }: UndoHistory): UndoState {
  return { undo: done.at(-1) ?? null, redo: undone.at(-1) ?? null }
}

/**
 * Derives what can be undone and redone from a plan's changes alone, so that it survives a restart.
 * @param changes all changes of one plan, by rising revision
 */
export function undoState(changes: readonly Change[]): UndoState {
  return undoStateOf(changes.reduce(withChange, noHistory))
}

function moveStep(
  from: readonly UndoStep[],
  to: readonly UndoStep[],
  kind: 'undo' | 'redo',
): UndoHistory {
  const step = from.at(-1)
  const taken = from.slice(0, -1)
  const given = step ? [...to, step] : to
  return kind === 'undo'
    ? { done: taken, undone: given, openGroup: null }
    : { done: given, undone: taken, openGroup: null }
}
