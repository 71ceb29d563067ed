// @ts-check
import { spawn } from 'node:child_process'

/**
 * Runs a command with its output shown, in a process group of its own; ends the whole group when its time is up.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ timeout: number, env?: NodeJS.ProcessEnv, cwd?: string }} options timeout in milliseconds
 * @returns {Promise<{ code: number | null, isTimedOut: boolean }>}
 */
export function runStep(command, args, options) {
  return new Promise((resolve) => {
    const isGroup = process.platform !== 'win32'
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: isGroup,
    })
    let isTimedOut = false
    /** @param {NodeJS.Signals} signal */
    const end = (signal) => {
      try {
        if (isGroup && child.pid) process.kill(-child.pid, signal)
        else child.kill(signal)
      } catch {
        // Already gone.
      }
    }
    const timer = setTimeout(() => {
      isTimedOut = true
      // A runner that is asked politely still writes its report.
      end('SIGINT')
      setTimeout(() => end('SIGKILL'), 15_000).unref()
    }, options.timeout)
    const stop = () => {
      end('SIGKILL')
      process.exit(130)
    }
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
    const finish = (/** @type {number | null} */ code) => {
      clearTimeout(timer)
      process.off('SIGINT', stop)
      process.off('SIGTERM', stop)
      // Anything the step left behind (a window, a browser) would hold up the next one.
      end('SIGKILL')
      resolve({ code, isTimedOut })
    }
    child.once('error', () => finish(null))
    child.once('exit', finish)
  })
}
