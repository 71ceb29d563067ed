// @ts-check
// npm test: every check there is, in order; closes with the totals over all of them.
// node scripts/test.mjs --only types|lint|unit|e2e (may be given several times) runs a part.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureAppBuilt } from './buildApp.mjs'
import { resolveElectronRuntime } from './electronRuntime.mjs'
import { runStep } from './runStep.mjs'
import { ensureRuntimeLibraries, ensureTestTools, SetupError } from './systemLibraries.mjs'
import { noTotals, playwrightTotals, sumTotals, totalsLine, vitestTotals } from './testTotals.mjs'
import { hasDisplay, startXvfb } from './xvfb.mjs'

/** @typedef {import('./testTotals.mjs').Totals} Totals */

const minute = 60_000
/** The whole of it fits into twenty minutes on a fresh machine, the installation of packages included. */
const deadline = Date.now() + 18 * minute

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const parts = ['types', 'lint', 'unit', 'e2e']
const only = process.argv.flatMap((each, at, all) => (all[at - 1] === '--only' ? [each] : []))
const unknown = only.find((part) => !parts.includes(part))
if (unknown !== undefined) {
  process.stderr.write(`There is no part called ${unknown}: choose among ${parts.join(', ')}.\n`)
  process.exit(2)
}
/** @param {string} part */
const wants = (part) => only.length === 0 || only.includes(part)

const reports = mkdtempSync(join(tmpdir(), 'common-ground-reports-'))
const { FORCE_COLOR: _, ...plainEnv } = process.env
const env = {
  // Colours in a log file are noise.
  ...(process.stdout.isTTY ? process.env : { ...plainEnv, NO_COLOR: '1' }),
  // The Word validator is a .NET program and would else ask for ICU, which a small system lacks.
  DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1',
  PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'e2e.json'),
}

/** @type {Totals} */
let totals = noTotals
/** @param {Totals} more */
const add = (more) => {
  totals = sumTotals([totals, more])
}
const passedOne = { passed: 1, failed: 0, skipped: 0 }
const failedOne = { passed: 0, failed: 1, skipped: 0 }

try {
  if (wants('unit') || wants('e2e')) await prepare()
  if (wants('types')) await checkTypes()
  if (wants('lint')) await checkLint()
  if (wants('unit')) await runUnit()
  if (wants('e2e')) await runEndToEnd()
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  add(failedOne)
} finally {
  rmSync(reports, { recursive: true, force: true })
}
process.stdout.write(`\n${totalsLine(totals)}\n`)
process.exitCode = totals.failed > 0 ? 1 : 0

/** Installs what a fresh machine lacks. */
async function prepare() {
  heading('System tools')
  await attempt(async () => {
    await ensureTestTools()
    if (!wants('e2e')) return
    const runtime = await resolveElectronRuntime()
    await ensureRuntimeLibraries(runtime.executablePath, { withVirtualDisplay: !hasDisplay() })
    process.stdout.write(`${runtime.note}\n`)
  })
}

/** One check: every part of the code against its own settings. */
async function checkTypes() {
  heading('Types')
  const projects = readdirSync(root)
    .filter((name) => /^tsconfig\..+\.json$/.test(name))
    .sort()
  let isGood = true
  for (const project of projects) {
    const { code, isTimedOut } = await step('tsc', ['-p', project, '--noEmit'], 3 * minute)
    process.stdout.write(
      `${project}: ${isTimedOut ? 'no end in sight' : code === 0 ? 'good' : 'errors'}\n`,
    )
    if (code !== 0) isGood = false
  }
  add(isGood ? passedOne : failedOne)
}

/** One check: rules and formatting. */
async function checkLint() {
  heading('Lint and format')
  const { code } = await step(
    'biome',
    ['ci', ...(process.stdout.isTTY ? [] : ['--colors=off']), '.'],
    3 * minute,
  )
  add(code === 0 ? passedOne : failedOne)
}

async function runUnit() {
  heading('Unit tests, schemas and templates')
  const report = join(reports, 'unit.json')
  const run = await step(
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    8 * minute,
  )
  addReport(report, vitestTotals, run)
}

async function runEndToEnd() {
  heading('Build')
  const isBuilt = await attempt(async () => ensureAppBuilt({ force: true }))
  if (!isBuilt) return
  heading('End-to-end tests')
  const screen = hasDisplay() ? undefined : await startXvfb()
  try {
    const run = await step('playwright', ['test'], 14 * minute, {
      ...env,
      ...(screen ? { DISPLAY: screen.display } : {}),
    })
    addReport(env.PLAYWRIGHT_JSON_OUTPUT_NAME, playwrightTotals, run)
  } finally {
    await screen?.stop()
  }
}

/**
 * Runs one of the installed programs, never longer than what is left of the whole.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {number} timeout
 * @param {NodeJS.ProcessEnv} [environment]
 */
async function step(program, args, timeout, environment = env) {
  const allowed = Math.max(1_000, Math.min(timeout, deadline - Date.now()))
  const command = join(
    root,
    'node_modules',
    '.bin',
    process.platform === 'win32' ? `${program}.cmd` : program,
  )
  const result = await runStep(command, args, { timeout: allowed, env: environment, cwd: root })
  if (result.isTimedOut) {
    process.stdout.write(
      `Stopped: ${program} took longer than ${Math.round(allowed / 1000)} seconds.\n`,
    )
  }
  return result
}

/**
 * Adds what a runner reported. A runner that ended badly without a failed test in its report has failed as a whole.
 * @param {string} path
 * @param {(report: unknown) => Totals} read
 * @param {{ code: number | null, isTimedOut: boolean }} run
 */
function addReport(path, read, run) {
  /** @type {Totals} */
  let counted = noTotals
  try {
    counted = read(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    process.stdout.write('The runner left no report.\n')
    counted = failedOne
  }
  add(counted)
  if (run.isTimedOut || (run.code !== 0 && counted.failed === 0)) add(failedOne)
}

/**
 * Runs a preparation: counted only when it fails, as it checks nothing of the app.
 * @param {() => Promise<void>} work
 */
async function attempt(work) {
  try {
    await work()
    return true
  } catch (error) {
    const reason = error instanceof Error ? error.stack : String(error)
    process.stdout.write(`${error instanceof SetupError ? error.message : reason}\n`)
    add(failedOne)
    return false
  }
}

/** @param {string} text */
function heading(text) {
  process.stdout.write(`\n=== ${text} ===\n`)
}
