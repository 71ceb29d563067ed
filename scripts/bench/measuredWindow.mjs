// @ts-check
import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { chromium } from '@playwright/test'
import { launchFlags } from '../launchFlags.mjs'
import { memoryOfTree } from './processTree.mjs'

/**
 * @typedef {object} OpenWindow
 * @property {import('@playwright/test').Page} page
 * @property {number} startedAt milliseconds since 1970 at which the process was started
 * @property {() => number} peakMemory highest memory of the process tree so far, in MB
 * @property {() => Promise<void>} close
 */

/**
 * Starts an Electron app as a process of its own and looks into its window from outside, without anything in the app
 * knowing that it is measured.
 * @param {{ executablePath: string, appFolder: string, profile: string, args?: string[], settle?: number, env?: Record<string, string> }} options settle:
 *   milliseconds left in peace before anybody connects
 * @returns {Promise<OpenWindow>}
 */
export async function openWindow({
  executablePath,
  appFolder,
  profile,
  args = [],
  settle = 2500,
  env = {},
}) {
  const portFile = join(profile, 'DevToolsActivePort')
  rmSync(portFile, { force: true })
  const startedAt = Date.now()
  const child = spawn(
    executablePath,
    [
      appFolder,
      ...launchFlags(),
      `--user-data-dir=${profile}`,
      '--remote-debugging-port=0',
      '--lang=en-GB',
      '--log-level=3',
      ...args,
    ],
    { stdio: 'ignore', env: { ...process.env, COMMON_GROUND_LANGUAGE: 'en', ...env } },
  )
  let peak = 0
  const watch = setInterval(() => {
    if (child.pid) peak = Math.max(peak, memoryOfTree(child.pid))
  }, 100)
  await pause(settle)
  const port = await readPort(portFile)
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
  const page =
    browser.contexts()[0]?.pages()[0] ?? (await browser.contexts()[0]?.waitForEvent('page'))
  if (!page) throw new Error('No window to measure')
  return {
    page,
    startedAt,
    peakMemory: () => peak,
    close: async () => {
      clearInterval(watch)
      const ended = new Promise((done) => child.once('exit', done))
      child.kill('SIGTERM')
      await Promise.race([ended, pause(12_000)])
      if (child.exitCode === null) child.kill('SIGKILL')
      await browser.close().catch(() => {})
    },
  }
}

/** @param {string} portFile */
async function readPort(portFile) {
  for (let tries = 0; tries < 100; tries++) {
    try {
      const port = Number(readFileSync(portFile, 'utf8').split('\n')[0])
      if (port > 0) return port
    } catch {
      // Not written yet.
    }
    await pause(100)
  }
  throw new Error('The app did not open its debugging port')
}
