// @ts-check
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import vm from 'node:vm'

/**
 * Runs a CommonJS bundle in this process as Node would run a program, but keeps V8's compiled code beside it: compiling
 * is a tenth of the time of a small export. Node 20 has no cache of its own for this.
 * @param {string} bundle absolute path
 */
export function runBundle(bundle) {
  // V8 compares only the length of the source with the cache's, so the name must tell bundles and versions apart.
  const { size, mtimeMs } = statSync(bundle)
  const prefix = `${basename(bundle)}.code-`
  const cachePath = join(dirname(bundle), `${prefix}${process.version}-${size}-${mtimeMs}`)
  const cachedData = readIfThere(cachePath)
  const parameters = 'exports, require, module, __filename, __dirname'
  const script = new vm.Script(`(function (${parameters}) {${readFileSync(bundle, 'utf8')}\n})`, {
    filename: bundle,
    ...(cachedData ? { cachedData } : {}),
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  })
  if (!cachedData || script.cachedDataRejected) {
    process.once('exit', (code) => {
      if (code === 0) keep(script, cachePath, prefix)
    })
  }
  const require = createRequire(bundle)
  const module = { exports: {} }
  process.argv[1] = bundle
  script
    .runInThisContext()
    .call(module.exports, module.exports, require, module, bundle, dirname(bundle))
}

/**
 * Keeps the compiled code of the functions that this run needed, in place of older bundles' code.
 * @param {vm.Script} script
 * @param {string} path
 * @param {string} prefix
 */
function keep(script, path, prefix) {
  try {
    const own = `${path}.${process.pid}.tmp`
    writeFileSync(own, script.createCachedData())
    for (const name of readdirSync(dirname(path))) {
      const isOld = name.startsWith(prefix) && !name.endsWith('.tmp')
      if (isOld && join(dirname(path), name) !== path) {
        rmSync(join(dirname(path), name), { force: true })
      }
    }
    renameSync(own, path)
  } catch {
    // Without it the next run is a little slower, no more.
  }
}

/** @param {string} path */
function readIfThere(path) {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}
