import { useSyncExternalStore } from 'react'
import { LiveStore, type Watchable } from '#renderer/database/LiveStore'
import { session } from '#renderer/database/session'

const stores = new Map<string, Watchable<unknown>>()

/** The live query of that name, made once: everything that shows the same data shares it. One name stands for one type. */
export function sharedStore<T>(
  name: string,
  query: () => Promise<T>,
  settle?: (earlier: T, next: T) => T,
): Watchable<T> {
  return namedStore(name, () => new LiveStore(query, settle))
}

/** A value put together from several stores: undefined until all of them have one. */
export function combinedStore<T>(
  name: string,
  parts: () => readonly Watchable<unknown>[],
  combine: (values: readonly unknown[]) => T,
): Watchable<T> {
  return namedStore(name, () => {
    const sources = parts()
    let values: readonly unknown[] = []
    let combined: T | undefined
    return {
      get: () => {
        const next = sources.map((source) => source.get())
        if (next.some((value) => value === undefined)) combined = undefined
        else if (combined === undefined || next.some((value, index) => value !== values[index]))
          combined = combine(next)
        values = next
        return combined
      },
      subscribe: (listener) => {
        const stops = sources.map((source) => source.subscribe(listener))
        return () => {
          for (const stop of stops) stop()
        }
      },
    }
  })
}

/** Shows the value of a store and draws again when it changes; undefined while loading, and without a store. */
export function useStore<T>(store: Watchable<T> | null): T | undefined {
  return useSyncExternalStore(store?.subscribe ?? nothingToHear, store?.get ?? nothing)
}

const nothing = () => undefined
const nothingToHear = () => nothing

/** The store of that name, made once. One name stands for one type. */
export function namedStore<T>(name: string, make: () => Watchable<T>): Watchable<T> {
  const key = `${session().database.name} ${name}`
  const known = stores.get(key) as Watchable<T> | undefined
  if (known) return known
  const made = make()
  stores.set(key, made)
  return made
}
