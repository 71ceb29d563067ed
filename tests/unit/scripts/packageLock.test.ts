import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface LockEntry {
  readonly resolved?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const { packages } = JSON.parse(
  readFileSync(new URL('../../../package-lock.json', import.meta.url), 'utf8'),
) as { packages: Readonly<Record<string, LockEntry>> }

/** Where Node would find a package when asked from another: the nearest node_modules upwards. */
function findEntry(from: string, name: string): string | undefined {
  let folder = from
  for (;;) {
    const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`
    if (path in packages) return path
    if (folder === '') return undefined
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))
  }
}

describe('package-lock.json', () => {
  it('has an entry for every build of every package, or npm ci refuses it on a fresh clone', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {}).filter((name) => findEntry(path, name) === undefined),
    )
    expect(missing).toEqual([])
  })

  it('names no registry, so that each machine uses its own', () => {
    const addressed = Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)
    expect(addressed.map(([path]) => path)).toEqual([])
  })
})
