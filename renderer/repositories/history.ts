import { session, writeRevert } from '#renderer/database/session'
import { readUndoHistory } from '#renderer/database/undoHistory'
import type { Change } from '#shared/change/Change'
import { type UndoState, undoStateOf } from '#shared/change/undoState'
import type { PlanId } from '#shared/lib/ids'
import { sharedStore, useStore } from './live'
import type { Written } from './updateRecord'

/** Watches what Undo and Redo would act on; undefined while loading. It survives a restart. */
export function useUndoState(planId: PlanId): UndoState | undefined {
  return useStore(
    sharedStore(`undo ${planId}`, async () =>
      undoStateOf(await readUndoHistory(session().database, planId)),
    ),
  )
}

/** Watches the plan's last changes, newest first; undefined while loading. */
export function useChanges(planId: PlanId, limit = 200): readonly Change[] | undefined {
  return useStore(
    sharedStore(`changes ${planId} ${limit}`, async () =>
      session()
        .database.changes.where('[planId+revision]')
        .between([planId, 0], [planId, Number.MAX_SAFE_INTEGER])
        .reverse()
        .limit(limit)
        .toArray(),
    ),
  )
}

/**
 * A page of the history, newest first: the changes of some revisions. A history that came without its first changes has fewer.
 * @param before revision from which on nothing is read: that of the oldest change known so far
 * @param count how many revisions are read
 */
export async function readChanges(
  planId: PlanId,
  before: number,
  count: number,
): Promise<readonly Change[]> {
  // Read upwards and turned round: the database gives a range at once, but goes down it one by one.
  const page = await session().database.changesOf(planId, before - count - 1, before - 1)
  return page.reverse()
}

/** Takes back the last step (a whole stretch of typing at once), or answers `undo.nothing`. */
export async function undo(planId: PlanId): Promise<Written> {
  return await writeRevert(planId, 'undo')
}

/** Brings back the step that was last taken back, or answers `redo.nothing`. */
export async function redo(planId: PlanId): Promise<Written> {
  return await writeRevert(planId, 'redo')
}
