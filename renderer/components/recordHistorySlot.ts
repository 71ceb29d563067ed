import { createContext, type ReactNode } from 'react'
import type { TableName } from '#shared/planFile/tableNames'

/** A record whose history is asked for. */
export interface RecordInFocus {
  readonly table: TableName
  readonly id: string
}

/** Draws the history of a record; given by the app, as the screens do not know the history. Null where there is none to be shown. */
export const RecordHistorySlot = createContext<((record: RecordInFocus) => ReactNode) | null>(null)
