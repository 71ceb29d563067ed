import { describe, expect, it } from 'vitest'
import { createOrderlyQuit, quitPatience } from '../../../../electron/main/orderlyQuit'

/** Quitting with everything noted; the window may be absent, and time passes by hand. */
function aQuit(options: { hasWindow?: boolean; flush?: () => Promise<void> } = {}) {
  const log: string[] = []
  let timer: { milliseconds: number; work: () => void } | null = null
  const quitting = createOrderlyQuit({
    askWindow() {
      log.push('ask')
      return options.hasWindow ?? true
    },
    async flush() {
      log.push('flush')
      await options.flush?.()
    },
    quit: () => {
      log.push('quit')
    },
    later(milliseconds, work) {
      timer = { milliseconds, work }
      return () => {
        timer = null
      }
    },
    warn: (line) => log.push(line),
  })
  const settle = () => new Promise((done) => setTimeout(done, 0))
  return { quitting, log, settle, timer: () => timer }
}

describe('quitting', () => {
  it('asks the window, writes the rest after its answer, and only then ends', async () => {
    const { quitting, log, settle, timer } = aQuit()
    expect(quitting.wish()).toBe(false)
    await settle()
    expect(log).toEqual(['ask'])
    expect(timer()?.milliseconds).toBe(quitPatience)
    quitting.ready()
    await settle()
    expect(log).toEqual(['ask', 'flush', 'quit'])
    expect(timer()).toBeNull()
    expect(quitting.wish()).toBe(true)
  })

  it('asks once, however often it is wished', async () => {
    const { quitting, log, settle } = aQuit()
    for (let count = 0; count < 4; count++) expect(quitting.wish()).toBe(false)
    quitting.ready()
    quitting.ready()
    await settle()
    expect(log).toEqual(['ask', 'flush', 'quit'])
  })

  it('does not wait for a window that does not answer', async () => {
    const { quitting, log, settle, timer } = aQuit()
    quitting.wish()
    timer()?.work()
    await settle()
    expect(log).toEqual(['ask', 'flush', 'quit'])
  })

  it('does not wait where there is no window to ask', async () => {
    const { quitting, log, settle, timer } = aQuit({ hasWindow: false })
    quitting.wish()
    expect(timer()).toBeNull()
    await settle()
    expect(log).toEqual(['ask', 'flush', 'quit'])
  })

  it('takes no answer that was not asked for', async () => {
    const { quitting, log, settle } = aQuit()
    quitting.ready()
    await settle()
    expect(log).toEqual([])
  })

  it('ends even where the last writing fails', async () => {
    const { quitting, log, settle } = aQuit({ flush: () => Promise.reject(new Error('full')) })
    quitting.wish()
    quitting.ready()
    await settle()
    expect(log).toEqual(['ask', 'flush', 'While quitting: Error: full', 'quit'])
  })
})
