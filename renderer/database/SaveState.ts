import type { Failure } from '#shared/lib/result'

/** How the writing stands. "Saved" means: in the database, and acknowledged by the journal. */
export interface SaveState {
  readonly phase: 'saved' | 'saving' | 'failed'
  /** The last revision that the journal acknowledged; null before the first write. */
  readonly revision: number | null
  readonly failure: Failure | null
}

/** Holds the state of writing for the screen to watch. Set by the write queue alone. */
export class SaveStateStore {
  private state: SaveState = { phase: 'saved', revision: null, failure: null }
  private readonly listeners = new Set<() => void>()

  /** The state as it is now; the same object until something changes. */
  readonly get = (): SaveState => this.state

  /** Calls the listener after every change, until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Takes over a new state and tells the listeners. */
  set(change: Partial<SaveState>): void {
    const next = { ...this.state, ...change }
    if (
      next.phase === this.state.phase &&
      next.revision === this.state.revision &&
      next.failure === this.state.failure
    )
      return
    this.state = next
    for (const listener of this.listeners) listener()
  }
}
