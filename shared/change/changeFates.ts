import type { Change } from './Change'

/** By revision: whether a step that was ever undone is undone now, or was brought back. */
export type ChangeFates = Map<number, 'undone' | 'standing'>

/**
 * Notes what became of steps. Changes must come newest first: the latest undo or redo of a step decides.
 * @param fates added to
 */
export function noteFates(fates: ChangeFates, { reverts }: Pick<Change, 'reverts'>): void {
  if (!reverts) return
  for (const revision of reverts.revisions)
    if (!fates.has(revision)) fates.set(revision, reverts.kind === 'undo' ? 'undone' : 'standing')
}
