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

/** Steps on top of each other, so that adding one to thousands costs no more than adding one to none; null where there is none. */
export type StepStack = { readonly top: UndoStep; readonly below: StepStack } | null

/** Everything that could be undone and redone after some changes, so that later ones can be added without reading the earlier again. */
export interface UndoHistory {
  /** Steps done; the top one would be undone first. */
  readonly done: StepStack
  /** Steps undone; the top one would be redone first. */
  readonly undone: StepStack
  /** The group that the next change may still join; null after an ordinary step or an undo. */
  readonly openGroup: string | null
}

/** The history before the first change. */
export const noHistory: UndoHistory = { done: null, undone: null, openGroup: null }

/**
 * The history after one more change. Consecutive changes of one group (a stretch of typing) are one step. An ordinary change after an
 * undo ends what could be redone. Making the plan (revision 1) cannot be undone: deleting it is a command of its own.
 */
export function withChange(history: UndoHistory, change: Change): UndoHistory {
  const { done, undone, openGroup } = history
  if (change.reverts?.kind === 'undo')
    return {
      done: done?.below ?? null,
      undone: done ? { top: done.top, below: undone } : undone,
      openGroup: null,
    }
  if (change.reverts?.kind === 'redo')
    return {
      done: undone ? { top: undone.top, below: done } : done,
      undone: undone?.below ?? null,
      openGroup: null,
    }
  if (done && change.group !== null && change.group === openGroup) {
    const longer = { ...done.top, revisions: [...done.top.revisions, change.revision] }
    return { done: { top: longer, below: done.below }, undone: null, openGroup }
  }
  if (change.revision === 1) return { done, undone: null, openGroup: null }
  const step = { revisions: [change.revision], command: change.command }
  return { done: { top: step, below: done }, undone: null, openGroup: change.group }
}

/** What Undo and Redo would act on now. */
export function undoStateOf({ done, undone }: UndoHistory): UndoState {
  return { undo: done?.top ?? null, redo: undone?.top ?? null }
}

/**
 * Derives what can be undone and redone from a plan's changes alone, so that it survives a restart.
 * @param changes all changes of one plan, by rising revision
 */
export function undoState(changes: readonly Change[]): UndoState {
  return undoStateOf(changes.reduce(withChange, noHistory))
}
