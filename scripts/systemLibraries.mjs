// @ts-check
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** What Electron links against on Debian and its kin; names as before the 64-bit time change of Debian 13. */
export const runtimePackages = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libatk-bridge2.0-0',
  'libcups2',
  'libdrm2',
  'libxkbcommon0',
  'libxss1',
]

/** A virtual display, for tests on a machine without a screen. */
export const virtualDisplayPackages = ['xvfb', 'xauth']

/** Second opinions on the files we write: each opens them as a stranger's program would. */
const documentCheckers = [
  { packages: ['libreoffice-writer-nogui'], isThere: () => onPath('soffice') },
  {
    packages: ['libreoffice-calc-nogui', 'python3-uno'],
    isThere: () => hasCalc() && systemPythonHas('uno'),
  },
  { packages: ['python3-openpyxl'], isThere: () => systemPythonHas('openpyxl') },
  { packages: ['poppler-utils'], isThere: () => onPath('pdftoppm') && onPath('pdftotext') },
  { packages: ['pandoc'], isThere: () => onPath('pandoc') },
  { packages: ['python3-docx'], isThere: () => pythonWithDocx() !== undefined },
  { packages: ['python3-icalendar'], isThere: () => pythonWith('icalendar') !== undefined },
  {
    packages: ['fonts-liberation', 'fonts-noto-core'],
    isThere: () =>
      existsSync('/usr/share/fonts/truetype/liberation') &&
      existsSync('/usr/share/fonts/truetype/noto'),
  },
]

/** A problem the person at the machine can mend: the message says how, so no stack trace is shown. */
export class SetupError extends Error {
  /** @override */
  name = 'SetupError'
}

/**
 * The shared libraries named as missing in the output of `ldd`.
 * @param {string} lddOutput
 * @returns {string[]} each name once, in order
 */
export function parseMissingLibraries(lddOutput) {
  const missing = new Set()
  for (const line of lddOutput.split('\n')) {
    const found = /^\s*(\S+) => not found/.exec(line)
    if (found?.[1]) missing.add(found[1])
  }
  return [...missing]
}

/**
 * The shared libraries a program asks for and this machine does not have. Empty where `ldd` cannot tell (macOS, Windows).
 * @param {string} executablePath
 * @returns {string[]}
 */
export function missingLibraries(executablePath) {
  if (process.platform !== 'linux') return []
  const result = spawnSync('ldd', [executablePath], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  })
  return parseMissingLibraries(result.stdout ?? '')
}

/**
 * Chooses, for each wanted package, the name this release of the system knows it by: Debian 13 and Ubuntu 24.04 renamed
 * many libraries to `…t64`, and there the old name is at best a virtual package that apt refuses to choose for.
 * @param {readonly string[]} wanted
 * @param {string} policyOutput what `apt-cache policy` says about the names and their `…t64` forms
 * @returns {string[]}
 */
export function choosePackageNames(wanted, policyOutput) {
  /** @type {Set<string>} */
  const installable = new Set()
  let name = ''
  for (const line of policyOutput.split('\n')) {
    const heading = /^(\S+):$/.exec(line)
    if (heading?.[1]) name = heading[1]
    const candidate = /^\s+Candidate: (.+)$/.exec(line)
    if (candidate && candidate[1] !== '(none)') installable.add(name)
  }
  return wanted.map((each) => (installable.has(`${each}t64`) ? `${each}t64` : each))
}

/**
 * Whether a program is on the PATH.
 * @param {string} program
 */
export function onPath(program) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .some((folder) => folder !== '' && existsSync(join(folder, program)))
}

/**
 * A Python that has a module: the system's own packages belong to the system's Python, which need not be the first on the PATH.
 * @param {string} module
 * @returns {string | undefined} the command to run
 */
export function pythonWith(module) {
  return ['python3', '/usr/bin/python3'].find(
    (python) => spawnSync(python, ['-c', `import ${module}`], { stdio: 'ignore' }).status === 0,
  )
}

/** A Python that can read Word files. */
export function pythonWithDocx() {
  return pythonWith('docx')
}

/**
 * Whether the system's own Python has a module: what apt installs belongs to that one.
 * @param {string} module
 */
function systemPythonHas(module) {
  return spawnSync('/usr/bin/python3', ['-c', `import ${module}`], { stdio: 'ignore' }).status === 0
}

/** Whether LibreOffice can open workbooks: the program itself comes with its word processor, too. */
function hasCalc() {
  return ['/usr/lib/libreoffice/program', '/usr/lib64/libreoffice/program'].some((folder) =>
    existsSync(join(folder, 'libsclo.so')),
  )
}

/** Whether we may install system packages at all. */
export function isRoot() {
  return process.getuid?.() === 0
}

/**
 * Makes sure the libraries of the runtime are there, installing them as root on a Debian-like system.
 * @param {string} executablePath the Electron executable
 * @param {{ withVirtualDisplay?: boolean }} [options] also wants Xvfb
 * @throws {SetupError} with the exact command to run where we may not or cannot install
 */
export async function ensureRuntimeLibraries(executablePath, options = {}) {
  if (process.platform !== 'linux') return
  const missing = missingLibraries(executablePath)
  const packages = [
    ...(missing.length > 0 ? runtimePackages : []),
    ...(options.withVirtualDisplay && !onPath('Xvfb') ? virtualDisplayPackages : []),
  ]
  if (packages.length === 0) return
  const lacking =
    missing.length > 0
      ? `libraries the app needs (${missing.slice(0, 3).join(', ')}${missing.length > 3 ? ', …' : ''})`
      : 'a virtual display'
  await installPackages(packages, lacking)
  const still = missingLibraries(executablePath)
  if (still.length > 0) {
    throw new SetupError(
      `These shared libraries are still missing: ${still.join(', ')}. Install the packages of your system that hold them, then try again.`,
    )
  }
}

/**
 * Makes sure the programs that the tests read documents with, and the virtual display, are there.
 * @throws {SetupError} with the exact command to run where we may not or cannot install
 */
export async function ensureTestTools() {
  if (process.platform !== 'linux') return
  const packages = documentCheckers
    .filter((checker) => !checker.isThere())
    .flatMap((checker) => checker.packages)
  if (!onPath('Xvfb')) packages.push(...virtualDisplayPackages)
  if (packages.length > 0) await installPackages(packages, 'tools the tests use')
}

/**
 * Installs packages with apt, in one go and without questions; says so in one line.
 * @param {readonly string[]} wanted
 * @param {string} lacking what is missing, for the line
 */
async function installPackages(wanted, lacking) {
  if (!onPath('apt-get')) {
    throw new SetupError(
      `Missing: ${lacking}. Install what your system calls these packages on Debian, then try again: ${wanted.join(' ')}`,
    )
  }
  if (!isRoot()) {
    throw new SetupError(
      `Missing: ${lacking}. Run this, then try again:\n  sudo sh -c '${installCommand(namesHere(wanted))}'`,
    )
  }
  process.stderr.write(`Installing ${lacking} with apt: ${wanted.join(' ')}\n`)
  const update = await runApt(['update'])
  // The renamed packages are known only once the lists are there.
  const names = namesHere(wanted)
  const install = await runApt(['install', '--yes', '--no-install-recommends', ...names])
  if (install.code !== 0) {
    const output = `${update.code === 0 ? '' : update.output}${install.output}`
    throw new SetupError(
      `apt could not install what is missing. Its last words:\n${output.trim().split('\n').slice(-15).join('\n')}\nMend that (is the package source reachable?), then run:\n  ${installCommand(names)}`,
    )
  }
}

/** @param {readonly string[]} names */
function installCommand(names) {
  return `apt-get update && apt-get install --yes --no-install-recommends ${names.join(' ')}`
}

/**
 * The names of packages on this very system.
 * @param {readonly string[]} wanted
 */
function namesHere(wanted) {
  const policy = spawnSync(
    'apt-cache',
    ['policy', ...wanted.flatMap((name) => [name, `${name}t64`])],
    { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' }, maxBuffer: 2 ** 26 },
  )
  return choosePackageNames(wanted, policy.stdout ?? '')
}

/**
 * Runs apt-get quietly; waits while another process holds its locks.
 * @param {readonly string[]} args
 * @returns {Promise<{ code: number | null, output: string }>}
 */
async function runApt(args) {
  const deadline = Date.now() + 5 * 60_000
  for (;;) {
    const result = await runAptOnce(args)
    const isLocked =
      result.code !== 0 && /Could not get lock|Unable to lock|Unable to acquire/.test(result.output)
    if (!isLocked || Date.now() > deadline) return result
    await new Promise((resolve) => setTimeout(resolve, 2_000))
  }
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function runAptOnce(args) {
  return new Promise((resolve) => {
    const child = spawn('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' },
    })
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += String(chunk)
    })
    child.stderr.on('data', (chunk) => {
      output += String(chunk)
    })
    child.on('error', (error) => resolve({ code: null, output: String(error) }))
    child.on('close', (code) => resolve({ code, output }))
  })
}
