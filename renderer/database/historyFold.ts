import type { Change } from '#shared/change/Change'
import type { Database } from './Database'

interface Known<S> {
  readonly revision: number
  /** Id of the change at that revision: another one there means that the plan was replaced. */
  readonly changeId: string
  readonly state: S
}

/**
 * Something worked out from all changes of a plan, in their order. What is known is kept: only changes since the last call are read.
 * @param add gives the state after some more changes
 * @returns a reader that may be called within a transaction over `changes`
 */
export function historyFold<S>(
  start: S,
  add: (before: S, changes: readonly Change[]) => S,
): (database: Database, planId: string) => Promise<S> {
  const known = new WeakMap<Database, Map<string, Known<S>>>()
  return async (database, planId) => {
    const plans = known.get(database) ?? new Map<string, Known<S>>()
    known.set(database, plans)
    const earlier = plans.get(planId)
    const recent = earlier ? await database.changesOf(planId, earlier.revision - 1) : []
    const usable = earlier !== undefined && recent[0]?.id === earlier.changeId
    const changes = usable ? recent.slice(1) : await database.changesOf(planId)
    const state = add(usable ? earlier.state : start, changes)
    const last = changes.at(-1)
    if (last) plans.set(planId, { revision: last.revision, changeId: last.id, state })
    return state
  }
}
