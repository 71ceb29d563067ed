import { describe, expect, it } from 'vitest'
import { madeWhenNeeded } from '#renderer/repositories/madeWhenNeeded'

/** Gives 1, 2, 3 …, and fails where it is told to. */
function counting(failing: readonly number[] = []) {
  let count = 0
  return madeWhenNeeded(async () => {
    count += 1
    if (failing.includes(count)) throw new Error(`number ${count}`)
    return count
  })
}

describe('a value that is made when needed', () => {
  it('is not there before anybody asks, and then there for all', async () => {
    const made = counting()
    expect(made.get()).toBeUndefined()
    expect(await Promise.all([made.take(), made.take()])).toEqual([1, 1])
    expect(made.get()).toBe(1)
  })

  it('tells those who watch when it is there, and when it is renewed', async () => {
    const made = counting()
    const seen: (number | undefined)[] = []
    const stop = made.subscribe(() => seen.push(made.get()))
    await made.take()
    await made.renew()
    stop()
    await made.renew()
    expect(seen).toEqual([1, 2])
    expect(made.get()).toBe(3)
  })

  it('is not made by a renewal that nobody waited for', async () => {
    const made = counting()
    await made.renew()
    expect(made.get()).toBeUndefined()
    expect(await made.take()).toBe(1)
  })

  it('is tried again after a failure', async () => {
    const made = counting([1])
    await expect(made.take()).rejects.toThrow('number 1')
    expect(await made.take()).toBe(2)
  })

  it('keeps what was made last, also where an earlier making ends later', async () => {
    const ends: ((value: string) => void)[] = []
    const made = madeWhenNeeded(() => new Promise<string>((end) => ends.push(end)))
    const first = made.take()
    const renewed = made.renew()
    ends[1]?.('new')
    await renewed
    ends[0]?.('old')
    await first
    expect(made.get()).toBe('new')
  })
})
