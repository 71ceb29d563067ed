// @ts-check
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Beside what esbuild read, these decide what the bundle holds. */
const alwaysInputs = ['package.json', 'package-lock.json']

/** @typedef {[size: number, mtimeMs: number]} FileStamp */
/** @typedef {{ bundle: FileStamp, inputs: Record<string, FileStamp> }} CliStamp */

/**
 * Whether the bundle was built from its sources as they are now. Cheap: looks only at what went into it.
 * @param {string} root the project
 * @param {string} bundle path of the bundle
 */
export function isCliFresh(root, bundle) {
  try {
    /** @type {CliStamp} */
    const stamp = JSON.parse(readFileSync(`${bundle}.json`, 'utf8'))
    return (
      isUnchanged(bundle, stamp.bundle) &&
      Object.entries(stamp.inputs).every(([path, expected]) =>
        isUnchanged(join(root, path), expected),
      )
    )
  } catch {
    return false
  }
}

/**
 * Bundles a command-line program into one CommonJS file that starts fast. Safe to run several times at once: each writes
 * its own file and renames it.
 * @param {string} root the project
 * @param {string} entry the program's source
 * @param {string} bundle where to put the result
 */
export async function buildCli(root, entry, bundle) {
  const { build } = await import('esbuild')
  const own = `${bundle}.${process.pid}.tmp`
  mkdirSync(join(bundle, '..'), { recursive: true })
  try {
    const { metafile } = await build({
      absWorkingDir: root,
      entryPoints: [entry],
      outfile: own,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      minify: true,
      legalComments: 'none',
      metafile: true,
      logLevel: 'silent',
    })
    /** @type {Record<string, FileStamp>} */
    const inputs = {}
    for (const path of [...Object.keys(metafile.inputs), ...alwaysInputs]) {
      // What npm installed changes only with the lock file.
      if (path.split('/').includes('node_modules')) continue
      inputs[path] = fileStamp(join(root, path))
    }
    /** @type {CliStamp} */
    const stamp = { bundle: fileStamp(own), inputs }
    renameSync(own, bundle)
    writeFileSync(own, JSON.stringify(stamp))
    renameSync(own, `${bundle}.json`)
  } finally {
    rmSync(own, { force: true })
  }
}

/**
 * @param {string} path
 * @returns {FileStamp}
 */
function fileStamp(path) {
  const { size, mtimeMs } = statSync(path)
  return [size, mtimeMs]
}

/**
 * @param {string} path
 * @param {FileStamp} expected
 */
function isUnchanged(path, [size, mtimeMs]) {
  const info = statSync(path, { throwIfNoEntry: false })
  return info !== undefined && info.size === size && info.mtimeMs === mtimeMs
}
