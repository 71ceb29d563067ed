import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { root } from '../../helpers/sourceFiles'

const folder = mkdtempSync(join(tmpdir(), 'common-ground-purity-'))
// The compiler looks for types beside the configuration.
symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
const tsc = join(
  dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
  'bin/tsc',
)

/**
 * Compiles lines as if they stood in a part of the repository, beside files of that part.
 * @returns the error codes of each line, in their order
 */
function compiledAs(
  part: string,
  lines: readonly string[],
  beside: readonly string[] = [],
): string[][] {
  writeFileSync(join(folder, 'probe.ts'), lines.join('\n'))
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: join(root, `tsconfig.${part}.json`),
      files: ['./probe.ts', ...beside.map((path) => join(root, path))],
      include: [],
    }),
  )
  const { stdout } = spawnSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], {
    cwd: folder,
    encoding: 'utf8',
  })
  const found = lines.map((): string[] => [])
  for (const [, line, code] of stdout.matchAll(/^probe\.ts\((\d+),\d+\): error (TS\d+)/gm))
    found[Number(line) - 1]?.push(code ?? '')
  return found
}

const ofNode = [
  'export const a1 = process.version',
  "export const a2 = Buffer.from('a')",
  'export const a3 = null as NodeJS.Timeout | null',
]
const ofThePage = [
  'export const b1 = document.title',
  'export const b2 = window.name',
  'export const b3 = indexedDB',
  'export const b4 = null as HTMLElement | null',
]
const ofBoth = [
  "export const c1 = () => fetch('a')",
  'export const c2 = () => setTimeout(() => {}, 1)',
  "export const c3 = () => console.log('a')",
]
const loose: readonly [string, string][] = [
  ['TS2322', 'export const d1 = (list: string[]): string => list[0]'],
  ['TS7006', 'export const d2 = (a) => a'],
  ['TS2375', 'export const d3: { a?: string } = { a: undefined }'],
]
const sound = "export const e1 = new Intl.NumberFormat('en').format([1, 2].at(-1) ?? 0)"

describe('what the compiler keeps out of each part', () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('shared/ knows neither Node nor a page, whatever its packages bring', () => {
    const lines = [...ofNode, ...ofThePage, ...ofBoth]
    const packages = ['shared/messages/createTranslator.ts', 'shared/lib/cleanText.ts']
    for (const [index, codes] of compiledAs('shared', lines, packages).entries())
      expect(codes, lines[index]).not.toEqual([])
  })

  it('the main process knows no page', () => {
    for (const [index, codes] of compiledAs('electron', ofThePage).entries())
      expect(codes, ofThePage[index]).not.toEqual([])
  })

  it('the page knows no Node', () => {
    for (const [index, codes] of compiledAs('renderer', ofNode).entries())
      expect(codes, ofNode[index]).not.toEqual([])
  })

  it.each(['shared', 'electron', 'renderer', 'tests'])('the strict settings hold in %s', (part) => {
    const lines = [...loose.map(([, line]) => line), sound]
    expect(compiledAs(part, lines)).toEqual([...loose.map(([code]) => [code]), []])
  })
})
