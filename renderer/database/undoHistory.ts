import { noHistory, type UndoHistory, withChange } from '#shared/change/undoState'
import type { Database } from './Database'

interface Known {
  readonly revision: number
  /** Id of the change at that revision: another one there means that the plan was replaced. */
  readonly changeId: string
  readonly history: UndoHistory
}

const known = new WeakMap<Database, Map<string, Known>>()

/** What can be undone and redone in a plan. Only changes since the last call are read. May be called within a transaction over `changes`. */
export async function readUndoHistory(database: Database, planId: string): Promise<UndoHistory> {
  const plans = known.get(database) ?? new Map<string, Known>()
  known.set(database, plans)
  const earlier = plans.get(planId)
  const recent = earlier ? await database.changesOf(planId, earlier.revision - 1) : []
  const usable = earlier !== undefined && recent[0]?.id === earlier.changeId
  const changes = usable ? recent.slice(1) : await database.changesOf(planId)
  const history = changes.reduce(withChange, usable ? earlier.history : noHistory)
  const last = changes.at(-1)
  if (last) plans.set(planId, { revision: last.revision, changeId: last.id, history })
  return history
}
