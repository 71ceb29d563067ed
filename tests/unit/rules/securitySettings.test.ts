import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root, sourceFiles } from '../../helpers/sourceFiles'

const read = (path: string) => readFileSync(join(root, path), 'utf8')
const product = sourceFiles(['electron', 'renderer', 'shared', 'templates'])
const everything = [...product, ...sourceFiles(['scripts', 'tests'], /\.(?:tsx?|mjs|cjs)$/)]

/** Settings that take a wall of the window down; none has a use here. */
const dangerous: readonly [string, RegExp][] = [
  ['Node in the page', /nodeIntegration(?:InWorker|InSubFrames)?\s*:\s*true/],
  ['no isolation', /contextIsolation\s*:\s*false/],
  ['no sandbox', /\bsandbox\s*:\s*false|appendSwitch\(\s*['"`]no-sandbox/],
  ['no web security', /webSecurity\s*:\s*false|disable-web-security/],
  ['insecure content', /allowRunningInsecureContent/],
  ['experimental features', /experimentalFeatures|enableBlinkFeatures/],
  ['a way round the content policy', /bypassCSP/],
  ['web views', /webviewTag\s*:\s*true|<webview/],
  ['the remote module', /enableRemoteModule|@electron\/remote/],
  ['certificate errors waved through', /ignore-certificate-errors|certificate-error/],
  ['code from text', /\beval\(|new Function\(|unsafe-eval/],
  [
    'raw HTML',
    /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\s*=|insertAdjacentHTML|document\.write\(/,
  ],
]

/** A suppressed rule and where it stands: `reason` is empty where none is given. */
function suppressionsIn(text: string): { line: string; reason: string }[] {
  return text.split('\n').flatMap((line) => {
    const biome = /biome-ignore(?:-all|-start)?\s+[\w/]+(?:\([^)]*\))?\s*(?::\s*(.*))?$/.exec(line)
    const compiler = /@ts-(?:ignore|expect-error|nocheck)\b[:\s]*(.*)$/.exec(line)
    const found = biome ?? compiler
    return found
      ? [{ line: line.trim(), reason: (found[1] ?? '').replace(/\*\/.*/, '').trim() }]
      : []
  })
}

describe('the settings of the window', () => {
  it.each(dangerous)('nothing in the product allows %s', (_name, pattern) => {
    expect(product.filter((path) => pattern.test(read(path)))).toEqual([])
  })

  it('the patterns find what they are for', () => {
    const spoilt = 'webPreferences: { nodeIntegration: true, webSecurity: false, sandbox: false }'
    expect(dangerous.filter(([, pattern]) => pattern.test(spoilt))).toHaveLength(3)
  })

  it('the window is made with its walls up', () => {
    const window = read('electron/main/window/createWindow.ts')
    for (const setting of ['contextIsolation: true', 'sandbox: true', 'nodeIntegration: false'])
      expect(window).toContain(setting)
  })
})

describe('suppressed rules', () => {
  it('each says why', () => {
    const silent = everything
      .filter((path) => path !== 'tests/unit/rules/securitySettings.test.ts')
      .flatMap((path) => suppressionsIn(read(path)).map((found) => ({ path, ...found })))
      .filter(({ reason }) => reason.split(/\s+/).length < 3)
    expect(silent).toEqual([])
  })

  it('one without a reason is noticed', () => {
    expect(suppressionsIn('// @ts-expect-error')).toEqual([
      { line: '// @ts-expect-error', reason: '' },
    ])
    expect(
      suppressionsIn('// biome-ignore lint/suspicious/noConsole: <explanation>')[0]?.reason,
    ).toBe('<explanation>')
    expect(suppressionsIn('const plain = 1')).toEqual([])
  })

  it('no rule is switched off for product code', () => {
    const { overrides } = JSON.parse(read('biome.json')) as {
      overrides: { includes: string[]; linter: { rules: unknown } }[]
    }
    const loosened = overrides
      .filter(({ linter }) => JSON.stringify(linter).includes('"off"'))
      .map(({ includes }) => includes)
    // Scripts, tests and the command line speak through the console; configuration files must export by default.
    expect(loosened).toEqual([['scripts/**', 'tests/**'], ['electron/cli/**'], ['*.config.ts']])
  })
})

describe('the lockfile', () => {
  it('names no registry: whoever installs uses their own', () => {
    const lock = read('package-lock.json')
    expect(lock).not.toMatch(/"resolved"\s*:/)
    expect(lock).not.toMatch(/https?:\/\/[^"]*(?:registry|npm)[^"]*\.tgz/)
  })

  it('gives every package its integrity hash, save builds for other systems', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, { integrity?: string; optional?: boolean; os?: string[] }>
    }
    // The registry with which the lock was written did not hold every system's builds.
    const without = Object.entries(packages).filter(
      ([name, { integrity, optional, os }]) => name !== '' && !integrity && !(optional && os),
    )
    expect(without.map(([name]) => name)).toEqual([])
  })
})
