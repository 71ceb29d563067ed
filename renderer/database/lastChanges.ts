import { noChanges, withLastChanges } from '#shared/change/lastChanges'
import { historyFold } from './historyFold'

/** When each record of a plan last changed. Only changes since the last call are read. */
export const readLastChanges = historyFold(noChanges, withLastChanges)
