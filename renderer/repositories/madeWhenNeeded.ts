import type { Watchable } from '#renderer/database/LiveStore'

/** The pause before a making that failed is tried again, in milliseconds. */
const retryPause = 1000

/** A value that is made when it is first watched or asked for, and made again when told so. */
export interface Made<T> extends Watchable<T> {
  /** The value; a making that fails is the caller's to meet, and the next call tries again. */
  readonly take: () => Promise<T>
  /** Makes it again, where it was made before. Until then the earlier value stands. */
  readonly renew: () => Promise<void>
}

/** Keeps what `make` gives, for all who ask. */
export function madeWhenNeeded<T>(make: () => Promise<T>): Made<T> {
  const listeners = new Set<() => void>()
  let making: Promise<T> | undefined
  let value: T | undefined

  const take = (): Promise<T> => {
    if (making) return making
    const mine = make()
    making = mine
    mine.then(
      (made) => {
        // One that was overtaken by a renewal is no longer wanted.
        if (making !== mine) return
        value = made
        for (const listener of listeners) listener()
      },
      () => {
        if (making === mine) making = undefined
      },
    )
    return mine
  }
  const keepTrying = () => {
    take().catch(() => setTimeout(() => listeners.size > 0 && keepTrying(), retryPause))
  }

  return {
    get: () => value,
    subscribe: (listener) => {
      listeners.add(listener)
      if (value === undefined) keepTrying()
      return () => {
        listeners.delete(listener)
      }
    },
    take,
    renew: async () => {
      if (!making) return
      making = undefined
      await take()
    },
  }
}
