import { describe, expect, it } from 'vitest'
import { createTurns } from '../../../../../electron/main/files/createTurns'

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

describe('works of one key', () => {
  it('run one after the other in the order they came, even after one that fails', async () => {
    const inTurn = createTurns()
    const log: string[] = []
    const work = (name: string, milliseconds: number, fails = false) =>
      inTurn('a', async () => {
        log.push(`${name} begins`)
        await pause(milliseconds)
        log.push(`${name} ends`)
        if (fails) throw new Error(name)
        return name
      })
    const all = [work('first', 15), work('second', 5, true), work('third', 0)]
    expect((await Promise.allSettled(all)).map((each) => each.status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
    ])
    const names = ['first', 'second', 'third']
    expect(log).toEqual(names.flatMap((name) => [`${name} begins`, `${name} ends`]))
  })

  it('do not wait for those of another key', async () => {
    const inTurn = createTurns()
    const never = inTurn('a', () => new Promise<void>(() => {}))
    expect(await inTurn('b', async () => 'done')).toBe('done')
    expect(never).toBeInstanceOf(Promise)
  })
})
