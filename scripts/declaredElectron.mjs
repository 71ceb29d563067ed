// @ts-check
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cacheFolder } from './cacheFolder.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const probeTimeout = 4_000
const downloadTimeout = 15 * 60_000
const rememberFor = 24 * 60 * 60_000

/** What the electron package reads to find its release host; set in the environment or in `.npmrc`. */
const mirrorVariables = [
  'ELECTRON_MIRROR',
  'npm_config_electron_mirror',
  'NPM_CONFIG_ELECTRON_MIRROR',
  'npm_package_config_electron_mirror',
]

/** @typedef {{ executablePath: string, version: string }} InstalledElectron */
/** @typedef {{ at: number, key: string, reason: string }} FailedProbe */

/** The folder of the declared `electron` package. */
export function declaredElectronFolder() {
  return join(root, 'node_modules', 'electron')
}

/**
 * The declared Electron, if its binary has been downloaded and is the version the package asks for.
 * @param {string} [folder] the electron package
 * @returns {InstalledElectron | undefined}
 */
export function installedElectron(folder = declaredElectronFolder()) {
  try {
    /** @type {{ version: string }} */
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    if (
      readFileSync(join(folder, 'dist', 'version'), 'utf8')
        .trim()
        .replace(/^v/, '') !== version
    )
      return undefined
    const executablePath = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8'))
    return existsSync(executablePath) ? { executablePath, version } : undefined
  } catch {
    // Any file missing means that it is not, or only half, there.
    return undefined
  }
}

/** The mirror the user asked for, if any. */
export function configuredMirror(env = process.env) {
  return mirrorVariables
    .map((name) => env[name])
    .find((value) => value !== undefined && value !== '')
}

/**
 * Whether a probe that failed earlier still stands, so that this start need not wait for the same answer.
 * @param {FailedProbe | undefined} failed
 * @param {string} key what the answer depended on (version, mirror, proxy)
 * @param {number} now
 */
export function probeStillStands(failed, key, now) {
  return (
    failed !== undefined && failed.key === key && now >= failed.at && now - failed.at < rememberFor
  )
}

/**
 * Downloads the declared Electron through the electron package's own installer, if its release host (or mirror) answers.
 * @param {{ folder?: string, env?: NodeJS.ProcessEnv, say?: (line: string) => void }} [options]
 * @returns {Promise<{ installed: InstalledElectron } | { reason: string }>} the reason is one line
 */
export async function downloadDeclaredElectron(options = {}) {
  const folder = options.folder ?? declaredElectronFolder()
  const env = downloadEnvironment(options.env ?? process.env)
  const say = options.say ?? (() => {})
  const memory = join(cacheFolder(), 'electron-release-host.json')
  const key = createHash('sha256')
    .update(
      JSON.stringify([
        folder,
        readVersion(folder),
        configuredMirror(env),
        env.HTTPS_PROXY,
        env.https_proxy,
      ]),
    )
    .digest('hex')

  const mustAsk = configuredMirror(env) !== undefined || Boolean(env.COMMON_GROUND_RETRY_ELECTRON)
  const failed = readFailedProbe(memory)
  if (!mustAsk && probeStillStands(failed, key, Date.now())) return { reason: failed?.reason ?? '' }

  const probe = join(root, 'scripts', 'electronReleaseProbe.mjs')
  const answer = await run([probe, folder, String(probeTimeout)], env, probeTimeout + 2_000)
  if (!/^(cached|reachable)/.test(answer.output)) {
    const reason = firstLine(answer.output.replace(/^unreachable /, '')) || 'no answer in time'
    rememberFailedProbe(memory, { at: Date.now(), key, reason })
    return { reason }
  }

  say(
    `Fetching Electron ${readVersion(folder)} from ${configuredMirror(env) ? 'the mirror' : 'its release host'}: once, about 110 MB.`,
  )
  const install = await run([join(folder, 'install.js')], env, downloadTimeout)
  const installed = installedElectron(folder)
  if (installed) return { installed }
  return { reason: firstLine(install.output) || 'the download did not finish' }
}

/**
 * The environment of a download: proxies are used when the user has set one, which Node does not do by itself.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function downloadEnvironment(env) {
  const hasProxy = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'].some(
    (name) => env[name],
  )
  // The override names a folder of the user's, never a place to unpack into.
  const { ELECTRON_OVERRIDE_DIST_PATH: _, ...rest } = env
  return {
    ...rest,
    ELECTRON_GET_NO_PROGRESS: '1',
    ...(hasProxy ? { ELECTRON_GET_USE_PROXY: '1', NODE_USE_ENV_PROXY: '1' } : {}),
  }
}

/** @param {string} folder */
function readVersion(folder) {
  try {
    return String(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version)
  } catch {
    return 'unknown'
  }
}

/**
 * @param {string} path
 * @returns {FailedProbe | undefined}
 */
function readFailedProbe(path) {
  try {
    const read = JSON.parse(readFileSync(path, 'utf8'))
    return typeof read?.at === 'number' && typeof read?.key === 'string' ? read : undefined
  } catch {
    return undefined
  }
}

/**
 * @param {string} path
 * @param {FailedProbe} failed
 */
function rememberFailedProbe(path, failed) {
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, JSON.stringify(failed))
  } catch {
    // A cache that cannot be written costs a few seconds at the next start, no more.
  }
}

/** @param {string} text */
function firstLine(text) {
  return text.trim().split('\n')[0] ?? ''
}

/**
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {number} timeout milliseconds
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function run(args, env, timeout) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    let errors = ''
    const timer = setTimeout(() => child.kill('SIGKILL'), timeout)
    child.stdout.on('data', (chunk) => {
      output += String(chunk)
    })
    child.stderr.on('data', (chunk) => {
      errors += String(chunk)
    })
    child.on('error', (error) => {
      errors += String(error)
    })
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve({ code, output: output || errors })
    })
  })
}
