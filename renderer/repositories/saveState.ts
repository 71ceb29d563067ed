import { useSyncExternalStore } from 'react'
import type { SaveState } from '#renderer/database/SaveState'
import { session } from '#renderer/database/session'

/** Watches how the writing stands. "Saved" is only said when the journal has acknowledged the revision. */
export function useSaveState(): SaveState {
  const { state } = session().queue
  return useSyncExternalStore(state.subscribe, state.get)
}

/** Tries at once what could not be written. */
export function retryFailedWrites(): void {
  session().queue.retryNow()
}

/** Waits for everything asked for so far: true when it is saved, false as soon as something cannot be written. For quitting. */
export async function whenSaved(): Promise<boolean> {
  return await session().queue.settled()
}
