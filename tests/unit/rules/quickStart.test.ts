import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../helpers/sourceFiles'

/** What runs before anyone has asked for anything: the page, the start, and the first screen. */
const atStart = [
  'renderer/main.tsx',
  'renderer/app/startApp.tsx',
  'renderer/features/home/HomeScreen.tsx',
  'renderer/app/PlanFrame.tsx',
  'renderer/features/city/CityScreen.tsx',
]

/** What stands after `from` in the lines that load a file at once: not those for types alone, and not `import()`. */
const loading = /^(?:import|export)\s+(?!type\b)(?:[^'"]*?\sfrom\s+)?'([^']+)'/gm

/** The file that an import names, or the package where it is none of ours. */
function fileOf(from: string, specifier: string): string {
  const path = specifier.startsWith('#')
    ? specifier.slice(1)
    : specifier.startsWith('.')
      ? normalize(join(dirname(from), specifier)).replaceAll('\\', '/')
      : null
  if (path === null) return specifier
  const beside = readdirSync(join(root, dirname(path)))
  const ending = ['', '.ts', '.tsx'].find((end) =>
    beside.includes(`${path.slice(path.lastIndexOf('/') + 1)}${end}`),
  )
  if (ending === undefined) throw new Error(`${from} imports ${specifier}, which is not there.`)
  return `${path}${ending}`
}

/** Every file that is read together with these, and not only when it is asked for. */
function readWith(paths: readonly string[]): readonly string[] {
  const read = new Set<string>()
  const follow = (path: string): void => {
    if (read.has(path)) return
    read.add(path)
    if (!/\.tsx?$/.test(path)) return
    for (const [, specifier = ''] of readFileSync(join(root, path), 'utf8').matchAll(loading))
      follow(fileOf(path, specifier))
  }
  for (const path of paths) follow(path)
  return [...read]
}

describe('the start', () => {
  it('reads no pack, no library, no search and no schema', () => {
    const read = readWith(atStart)
    expect(read).toContain('shared/planFile/tableNames.ts')
    const tooMuch = /^templates\/.*\.json$|^shared\/template\/library\/|^minisearch$|^zod$/
    expect(read.filter((path) => tooMuch.test(path))).toEqual([])
  })

  it('would be caught reading them', () => {
    expect(readWith(['shared/template/library/createLibrarySearch.ts'])).toContain('minisearch')
    expect(readWith(['shared/template/checkTemplate.ts'])).toContain(
      'shared/template/library/itemsOfPack.ts',
    )
  })

  it('may know the list of packs, which reads none before it is asked', () => {
    expect(readWith(['templates/index.ts'])).toEqual(['templates/index.ts'])
  })
})
