import { liveQuery } from 'dexie'

/** How long a query without listeners stays alive, so that changing screens does not read everything anew. In milliseconds. */
export const lingering = 5000
/** The pause before a failed query is asked again: the database may be reopening. In milliseconds. */
export const retryPause = 1000

/** A value that changes, for a screen to watch. Undefined until the first one is there. */
export interface Watchable<T> {
  readonly get: () => T | undefined
  readonly subscribe: (listener: () => void) => () => void
}

/** One live query, shared by everything that watches it. A failing query keeps its last value and is asked again. */
export class LiveStore<T> implements Watchable<T> {
  private value: T | undefined
  private readonly listeners = new Set<() => void>()
  private stop: (() => void) | null = null
  private ending: ReturnType<typeof setTimeout> | undefined
  private retrying: ReturnType<typeof setTimeout> | undefined

  constructor(
    private readonly query: () => Promise<T>,
    /** Gives back the earlier value, or parts of it, where nothing differs, so that what shows it is not drawn again. */
    private readonly settle: (earlier: T, next: T) => T = (_, next) => next,
  ) {}

  readonly get = (): T | undefined => this.value

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    clearTimeout(this.ending)
    if (!this.stop) this.listen()
    return () => {
      this.listeners.delete(listener)
      if (this.listeners.size === 0) this.ending = setTimeout(() => this.end(), lingering)
    }
  }

  private listen(): void {
    clearTimeout(this.retrying)
    const subscription = liveQuery(this.query).subscribe({
      next: (value) => this.take(value),
      error: () => {
        this.stop = null
        if (this.listeners.size > 0) this.retrying = setTimeout(() => this.listen(), retryPause)
      },
    })
    this.stop = () => subscription.unsubscribe()
  }

  private take(value: T): void {
    const next = this.value === undefined ? value : this.settle(this.value, value)
    if (Object.is(next, this.value)) return
    this.value = next
    for (const listener of this.listeners) listener()
  }

  private end(): void {
    clearTimeout(this.retrying)
    this.stop?.()
    this.stop = null
    this.value = undefined
  }
}
