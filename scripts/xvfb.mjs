// @ts-check
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { onPath, SetupError } from './systemLibraries.mjs'

/**
 * Whether programs with windows can show them here. A DISPLAY that nobody serves (left over in a shell or a container)
 * counts as none: Chromium would only crash on it.
 */
export function hasDisplay(env = process.env, platform = process.platform) {
  if (platform !== 'linux' || env.WAYLAND_DISPLAY) return true
  if (!env.DISPLAY) return false
  const local = /^(?:unix)?:(\d+)/.exec(env.DISPLAY)
  return local === null || isServed(`/tmp/.X11-unix/X${local[1]}`)
}

/** @param {string} socket an X server listens on it as a file, as an abstract name, or as both */
function isServed(socket) {
  if (existsSync(socket)) return true
  try {
    return readFileSync('/proc/net/unix', 'utf8').includes(`@${socket}\n`)
  } catch {
    return false
  }
}

/**
 * Starts a virtual display on a number that is free, for as long as it is wanted; it also ends with this process.
 * @param {{ size?: string }} [options] width x height x depth
 * @returns {Promise<{ display: string, stop: () => Promise<void> }>} `display` is the value for DISPLAY
 * @throws {SetupError} if Xvfb is missing or does not start
 */
export async function startXvfb(options = {}) {
  if (!onPath('Xvfb')) {
    throw new SetupError(
      "There is no display, and Xvfb is not installed. Run this, then try again:\n  sudo sh -c 'apt-get update && apt-get install --yes --no-install-recommends xvfb xauth'",
    )
  }
  const size = options.size ?? '1440x900x24'
  // Xvfb chooses a free number itself and writes it to the descriptor we name: nothing to guess, no race.
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp', '-noreset'],
    {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    },
  )
  let errors = ''
  server.stderr?.on('data', (chunk) => {
    errors += String(chunk)
  })
  const ended = new Promise((resolve) => server.once('close', resolve))
  const endWithUs = () => server.kill('SIGTERM')
  process.once('exit', endWithUs)

  const number = await new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new SetupError('The virtual display (Xvfb) did not start in 20 seconds.')),
      20_000,
    )
    let text = ''
    server.stdio[3]?.on('data', (chunk) => {
      text += String(chunk)
      if (!text.includes('\n')) return
      clearTimeout(timer)
      resolve(text.trim())
    })
    server.once('error', reject)
    server.once('close', () => {
      clearTimeout(timer)
      reject(new SetupError(`The virtual display (Xvfb) did not start: ${errors.trim()}`))
    })
  }).catch((error) => {
    server.kill('SIGKILL')
    throw error
  })

  return {
    display: `:${number}`,
    async stop() {
      process.off('exit', endWithUs)
      server.kill('SIGTERM')
      const timer = setTimeout(() => server.kill('SIGKILL'), 3_000)
      await ended
      clearTimeout(timer)
    },
  }
}
