// @ts-check
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/**
 * Bundles a TypeScript module of the project, loads it into this process and gives what it exports. For scripts that need the
 * product's own code; the module reads files relative to the current folder.
 * @param {string} entry path of the module
 * @returns {Promise<Record<string, any>>}
 */
export async function runTypeScript(entry) {
  const folder = mkdtempSync(join(tmpdir(), 'common-ground-script-'))
  try {
    const outfile = join(folder, `${basename(entry, '.ts')}.mjs`)
    await build({
      entryPoints: [entry],
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile,
      banner: {
        js: "import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url)",
      },
      logLevel: 'warning',
    })
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
