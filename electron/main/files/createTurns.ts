/** Runs the works of one key one after the other, in the order they came; works of other keys do not wait for them. */
export type Turns = <T>(key: string, work: () => Promise<T>) => Promise<T>

/** Makes a queue per key. A work that fails does not hold up those behind it. */
export function createTurns(): Turns {
  const last = new Map<string, Promise<unknown>>()
  return (key, work) => {
    const mine = (last.get(key) ?? Promise.resolve()).then(work, work)
    last.set(key, mine)
    const leave = () => {
      if (last.get(key) === mine) last.delete(key)
    }
    mine.then(leave, leave)
    return mine
  }
}
