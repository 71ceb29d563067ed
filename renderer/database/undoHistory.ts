import { noHistory, withChange } from '#shared/change/undoState'
import { historyFold } from './historyFold'

/** What can be undone and redone in a plan. Only changes since the last call are read. May be called within a transaction over `changes`. */
export const readUndoHistory = historyFold(noHistory, (before, changes) =>
  changes.reduce(withChange, before),
)
