import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** A file as it would stand in the repository: its path from the root, and its text. */
export interface LintedFile {
  readonly path: string
  readonly text: string
}

/**
 * Lints files under the repository's own rules, in a folder of their own: nothing is written into the working tree.
 * @returns the names of the rules that each path broke, such as `style/noRestrictedImports`
 */
export function lintFiles(files: readonly LintedFile[]): Map<string, string[]> {
  const root = resolve(import.meta.dirname, '../..')
  const folder = mkdtempSync(join(tmpdir(), 'common-ground-rules-'))
  try {
    for (const name of ['biome.json', '.gitignore'])
      copyFileSync(join(root, name), join(folder, name))
    for (const { path, text } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    const run = spawnSync(
      process.execPath,
      [
        join(root, 'node_modules/@biomejs/biome/bin/biome'),
        'lint',
        '--reporter=json',
        '--max-diagnostics=none',
      ],
      { cwd: folder, encoding: 'utf8', maxBuffer: 50_000_000 },
    )
    const { diagnostics } = JSON.parse(run.stdout) as {
      diagnostics: { category: string; location: { path: string } }[]
    }
    const broken = new Map<string, string[]>(files.map(({ path }) => [path, []]))
    for (const { category, location } of diagnostics)
      broken.get(location.path)?.push(category.replace('lint/', ''))
    return broken
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
