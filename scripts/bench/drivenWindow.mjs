// @ts-check
import { _electron } from '@playwright/test'
import { launchFlags } from '../launchFlags.mjs'

/**
 * Starts an Electron app with a hand on its keyboard.
 * @param {{ executablePath: string, appFolder: string, profile: string, args?: string[] }} options
 */
export async function driveWindow({ executablePath, appFolder, profile, args = [] }) {
  const app = await _electron.launch({
    executablePath,
    args: [appFolder, ...launchFlags(), `--user-data-dir=${profile}`, '--lang=en-GB', ...args],
    env: { .../** @type {Record<string, string>} */ (process.env), COMMON_GROUND_LANGUAGE: 'en' },
  })
  return { page: await app.firstWindow(), close: () => app.close() }
}
