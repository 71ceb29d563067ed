// @ts-check
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { SetupError } from './systemLibraries.mjs'

const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '..')

/** What the built app depends on. */
const sources = [
  'electron',
  'renderer',
  'shared',
  'templates',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
]

/** What a build leaves behind; a missing one means that it did not finish. */
const products = ['main/index.cjs', 'preload/index.cjs', 'renderer/index.html']

/**
 * A short text that changes when any of the sources is changed, added or removed.
 * @param {string} root the project
 * @param {readonly string[]} [paths] files and folders under it
 */
export function sourceStamp(root, paths = sources) {
  const hash = createHash('sha256')
  for (const path of paths) addToStamp(hash, root, path)
  return hash.digest('hex')
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} root
 * @param {string} path
 */
function addToStamp(hash, root, path) {
  const info = statSync(join(root, path), { throwIfNoEntry: false })
  if (info?.isDirectory()) {
    for (const name of readdirSync(join(root, path)).sort())
      addToStamp(hash, root, `${path}/${name}`)
  } else if (info) {
    hash.update(`${path}\0${info.size}\0${info.mtimeMs}\n`)
  }
}

/**
 * Whether what is in `out/` was built from the sources as they are now.
 * @param {string} root the project
 */
export function isAppBuilt(root) {
  const out = join(root, 'out')
  if (!products.every((product) => existsSync(join(out, product)))) return false
  try {
    return readFileSync(join(out, 'app-stamp'), 'utf8') === sourceStamp(root)
  } catch {
    return false
  }
}

/**
 * Builds the app unless the last build is still good. Quiet unless it fails.
 * @param {{ force?: boolean, say?: (line: string) => void }} [options]
 * @throws {SetupError} with the builder's own words
 */
export function ensureAppBuilt(options = {}) {
  if (!options.force && isAppBuilt(projectRoot)) return
  options.say?.('Building the app …')
  // Taken before the build, so that a change made during it makes the result stale.
  const stamp = sourceStamp(projectRoot)
  const builder = join(projectRoot, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  if (!existsSync(builder)) {
    throw new SetupError('The packages are not installed yet. Run "npm ci" first.')
  }
  const build = spawnSync(process.execPath, [builder, 'build', '--logLevel', 'warn'], {
    cwd: projectRoot,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  if (build.status !== 0) {
    // The bundler colours its words whatever it is asked.
    const words = stripVTControlCharacters(`${build.stdout}${build.stderr}`).trim()
    throw new SetupError(`The app could not be built:\n${words}`)
  }
  mkdirSync(join(projectRoot, 'out'), { recursive: true })
  writeFileSync(join(projectRoot, 'out', 'app-stamp'), stamp)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    ensureAppBuilt({ force: true })
    process.stdout.write('Built the app into out/.\n')
  } catch (error) {
    process.stderr.write(`${error instanceof SetupError ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}
