// @ts-check
// npm run export -- FILE.cityplan --as action-plan|gap-analysis --out FILE.docx [--lang xx]
// Makes sure the program is built, then becomes it: no second process, as each costs as much as a small export.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildCli, isCliFresh } from './buildCli.mjs'
import { runBundle } from './runBundle.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const bundle = join(root, 'out', 'cli', 'export.cjs')

let isReady = isCliFresh(root, bundle)
if (!isReady) {
  try {
    await buildCli(root, 'electron/cli/export.ts', bundle)
    isReady = true
  } catch (error) {
    const isUninstalled =
      error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND'
    process.stderr.write(
      isUninstalled
        ? 'The packages are not installed yet. Run "npm ci" first.\n'
        : `The export program could not be built: ${error instanceof Error ? error.message : String(error)}\n`,
    )
    process.exitCode = 1
  }
}

if (isReady) {
  // npm moves to the project's folder; a relative path means the folder the user was in.
  if (process.env.npm_lifecycle_event === 'export' && process.env.INIT_CWD) {
    process.chdir(process.env.INIT_CWD)
  }
  runBundle(bundle)
}
