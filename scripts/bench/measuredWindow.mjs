// @ts-check
import { spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { launchFlags } from '../launchFlags.mjs'
import { memoryOfTree } from './processTree.mjs'

/**
 * Starts an Electron app as a process of its own, leaves it in peace until it has long been usable, and only then asks it, through
 * Chromium's debugging pipe, when that was. Nothing in the app knows that it is measured, and nothing waits for the measuring.
 * @param {{ executablePath: string, appFolder: string, profile: string, watchesMemory?: boolean, peace?: number }} options
 *   watchesMemory: whether to look at the memory meanwhile, which costs time; peace: milliseconds before the question
 * @returns {Promise<{ usableAfter: number, peakMemory: number }>} milliseconds from the start of the process to the mark `usable`
 *   in its window; and the highest memory of all its processes, in MB
 */
export async function measureStart({
  executablePath,
  appFolder,
  profile,
  watchesMemory = false,
  peace = 3000,
}) {
  const startedAt = Date.now()
  const child = spawn(
    executablePath,
    [
      appFolder,
      ...launchFlags(),
      `--user-data-dir=${profile}`,
      '--remote-debugging-pipe',
      '--lang=en-GB',
      '--log-level=3',
    ],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
      env: { ...process.env, COMMON_GROUND_LANGUAGE: 'en' },
    },
  )
  const ended = new Promise((done) => child.once('exit', done))
  let peakMemory = 0
  const watch = setInterval(() => {
    if (child.pid && watchesMemory) peakMemory = Math.max(peakMemory, memoryOfTree(child.pid))
  }, 150)
  try {
    await pause(peace)
    const ask = debuggingPipe(
      /** @type {import('node:stream').Writable} */ (child.stdio[3]),
      /** @type {import('node:stream').Readable} */ (child.stdio[4]),
    )
    const { targetInfos } = await ask('Target.getTargets')
    const page = targetInfos.find((/** @type {{ type: string }} */ { type }) => type === 'page')
    if (!page) throw new Error('The app showed no window')
    const { sessionId } = await ask('Target.attachToTarget', {
      targetId: page.targetId,
      flatten: true,
    })
    const { result } = await ask(
      'Runtime.evaluate',
      {
        expression:
          "performance.timeOrigin + (performance.getEntriesByName('usable')[0]?.startTime ?? NaN)",
        returnByValue: true,
      },
      sessionId,
    )
    if (typeof result.value !== 'number' || Number.isNaN(result.value)) {
      throw new Error(`The window was not usable after ${peace} ms`)
    }
    return { usableAfter: result.value - startedAt, peakMemory }
  } finally {
    clearInterval(watch)
    child.kill('SIGTERM')
    await Promise.race([ended, pause(12_000)])
    if (child.exitCode === null) child.kill('SIGKILL')
    await ended
  }
}

/**
 * Questions and answers of the DevTools protocol over a pair of pipes, each message ended by a zero byte.
 * @param {import('node:stream').Writable} out
 * @param {import('node:stream').Readable} back
 */
function debuggingPipe(out, back) {
  let asked = 0
  let received = ''
  /** @type {Map<number, (answer: any) => void>} */
  const waiting = new Map()
  back.setEncoding('utf8')
  back.on('data', (chunk) => {
    received += chunk
    const messages = received.split('\0')
    received = messages.pop() ?? ''
    for (const message of messages) {
      const { id, result, error } = JSON.parse(message)
      waiting.get(id)?.(result ?? { error })
      waiting.delete(id)
    }
  })
  return (
    /** @type {string} */ method,
    /** @type {object} */ params = {},
    /** @type {string | undefined} */ sessionId = undefined,
  ) =>
    /** @type {Promise<any>} */ (
      new Promise((answer) => {
        asked += 1
        waiting.set(asked, answer)
        out.write(`${JSON.stringify({ id: asked, method, params, sessionId })}\0`)
      })
    )
}
