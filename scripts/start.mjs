// @ts-check
// npm start [-- FILE.cityplan]: builds what is stale, finds an Electron, opens the app.
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { constants } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureAppBuilt } from './buildApp.mjs'
import { resolveElectronRuntime } from './electronRuntime.mjs'
import { launchFlags } from './launchFlags.mjs'
import { ensureRuntimeLibraries, isRoot, SetupError } from './systemLibraries.mjs'
import { hasDisplay } from './xvfb.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
/** @param {string} line */
const say = (line) => process.stderr.write(`${line}\n`)

// npm moves to the project's folder; a relative path means the folder the user was in.
const startedIn = process.env.INIT_CWD ?? process.cwd()
const args = process.argv
  .slice(2)
  .map((each) => (each.endsWith('.cityplan') ? resolve(startedIn, each) : each))

try {
  process.exitCode = hasDisplay() ? await openApp() : writeDocuments()
} catch (error) {
  if (!(error instanceof SetupError)) throw error
  say(error.message)
  process.exitCode = 1
}

/**
 * Opens the app and stays until it is closed.
 * @returns {Promise<number>} its exit code
 */
async function openApp() {
  ensureAppBuilt({ say })
  const runtime = await resolveElectronRuntime({ say })
  await ensureRuntimeLibraries(runtime.executablePath)
  say(runtime.note)
  const flags = launchFlags()
  if (flags.includes('--no-sandbox')) {
    say("Running as root: the window's sandbox is off (--no-sandbox). An ordinary user has it on.")
  }
  // On most machines Chromium complains about services it does without; its complaints are there for who asks.
  if (!process.env.ELECTRON_ENABLE_LOGGING) flags.push('--log-level=3')
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  const child = spawn(runtime.executablePath, [root, ...flags, ...args], { stdio: 'inherit', env })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal))
  }
  return new Promise((resolveCode, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => {
      if (signal === 'SIGTRAP' || signal === 'SIGABRT' || signal === 'SIGSEGV') {
        say(
          'The app ended by itself. To see what it says, run it again with ELECTRON_ENABLE_LOGGING=1 set.',
        )
        explainSandbox(runtime.executablePath)
      }
      resolveCode(code ?? 128 + (signal ? constants.signals[signal] : 0))
    })
  })
}

/**
 * Some systems (Ubuntu since 24.04) do not let an ordinary user's program make a sandbox unless a helper belongs to root;
 * Chromium then ends at once with words about its source code.
 * @param {string} executablePath
 */
function explainSandbox(executablePath) {
  const helper = join(dirname(executablePath), 'chrome-sandbox')
  const isForbidden =
    readSetting('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') === '1' ||
    readSetting('/proc/sys/kernel/unprivileged_userns_clone') === '0'
  const mode = statSync(helper, { throwIfNoEntry: false })?.mode ?? 0
  if (isRoot() || !isForbidden || (mode & 0o4000) !== 0) return
  say(
    `This system does not let the app make its sandbox. Run this once, then try again:\n  sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,
  )
}

/** @param {string} path */
function readSetting(path) {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return undefined
  }
}

/**
 * Without a display: shows what the app makes, by writing the sample plan's (or the given plan's) documents.
 * @returns {number} exit code
 */
function writeDocuments() {
  const samples = join(root, 'samples')
  const sample = readdirSync(samples)
    .filter((name) => name.endsWith('.cityplan'))
    .sort()[0]
  const plan = args.find((each) => each.endsWith('.cityplan')) ?? (sample && join(samples, sample))
  if (!plan) throw new SetupError('There is no display to open the app on, and no sample plan.')
  const folder = join(root, 'out-documents')
  say(
    `There is no display here (neither DISPLAY nor WAYLAND_DISPLAY leads to one), so the app cannot open its window. Writing the documents of ${basename(plan)} instead, by the same code.`,
  )
  mkdirSync(folder, { recursive: true })
  for (const kind of ['action-plan', 'gap-analysis']) {
    const out = join(folder, `${basename(plan, '.cityplan')}-${kind}.docx`)
    const result = spawnSync(
      process.execPath,
      [join(root, 'scripts', 'export.mjs'), plan, '--as', kind, '--out', out],
      { stdio: 'inherit' },
    )
    if (result.status !== 0) return result.status ?? 1
  }
  return 0
}
