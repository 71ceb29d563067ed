import { execFileSync, spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildCli, isCliFresh } from '../../../scripts/buildCli.mjs'

let root = ''
let bundle = ''

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'cli-'))
  bundle = join(root, 'out', 'cli', 'hello.cjs')
  await mkdir(join(root, 'shared'))
  await mkdir(join(root, 'cli'))
  await writeFile(
    join(root, 'package.json'),
    JSON.stringify({
      type: 'module',
      imports: { '#shared/*.json': './shared/*.json', '#shared/*': './shared/*.ts' },
    }),
  )
  await writeFile(join(root, 'package-lock.json'), '{}')
  await writeFile(join(root, 'shared', 'words.json'), '{"greeting":"Good day"}')
  await writeFile(
    join(root, 'shared', 'greet.ts'),
    "import words from '#shared/words.json'\nexport const greet = (who: string) => [words.greeting, who].join(', ')\n",
  )
  await writeFile(
    join(root, 'cli', 'hello.ts'),
    "import { greet } from '#shared/greet'\nprocess.stdout.write(greet(process.argv[2] ?? 'you'))\n",
  )
})

afterEach(async () => {
  await rm(root, { recursive: true, force: true })
})

describe('buildCli', () => {
  it('makes one file that runs, with the imports of the house resolved', async () => {
    await buildCli(root, 'cli/hello.ts', bundle)
    expect(execFileSync(process.execPath, [bundle, 'Lund'], { encoding: 'utf8' })).toBe(
      'Good day, Lund',
    )
    expect(readdirSync(join(root, 'out', 'cli')).sort()).toEqual(['hello.cjs', 'hello.cjs.json'])
  })

  it('leaves a fresh, whole bundle when it runs twice at once', async () => {
    await Promise.all([
      buildCli(root, 'cli/hello.ts', bundle),
      execBuild(root, bundle),
      execBuild(root, bundle),
    ])
    expect(isCliFresh(root, bundle)).toBe(true)
    expect(execFileSync(process.execPath, [bundle], { encoding: 'utf8' })).toBe('Good day, you')
  })

  it('leaves the last good bundle alone when the sources do not build', async () => {
    await buildCli(root, 'cli/hello.ts', bundle)
    await writeFile(join(root, 'cli', 'hello.ts'), 'import { gone } from "#shared/gone"\ngone()')
    await expect(buildCli(root, 'cli/hello.ts', bundle)).rejects.toThrow(/gone/)
    expect(existsSync(bundle)).toBe(true)
    expect(isCliFresh(root, bundle)).toBe(false)
  })
})

describe('isCliFresh', () => {
  it('is false before the first build', () => {
    expect(isCliFresh(root, bundle)).toBe(false)
  })

  it('notices a change in any file that went into the bundle, and in no other', async () => {
    await buildCli(root, 'cli/hello.ts', bundle)
    await writeFile(join(root, 'shared', 'unused.ts'), 'export const unused = 1')
    expect(isCliFresh(root, bundle)).toBe(true)
    const words = join(root, 'shared', 'words.json')
    await writeFile(words, '{"greeting":"Good eve"}')
    await utimes(words, new Date(), new Date(Date.now() + 5_000))
    expect(isCliFresh(root, bundle)).toBe(false)
  })

  it('notices a bundle that was damaged', async () => {
    await buildCli(root, 'cli/hello.ts', bundle)
    await writeFile(bundle, '')
    expect(isCliFresh(root, bundle)).toBe(false)
  })
})

/** The same build by another process. */
async function execBuild(project: string, target: string): Promise<void> {
  const builder = new URL('../../../scripts/buildCli.mjs', import.meta.url).href
  const script = `import { buildCli } from ${JSON.stringify(builder)}; await buildCli(...process.argv.slice(1))`
  const code = await new Promise((resolve) => {
    spawn(
      process.execPath,
      ['--input-type=module', '-e', script, project, 'cli/hello.ts', target],
      {
        stdio: 'inherit',
      },
    ).once('close', resolve)
  })
  expect(code).toBe(0)
}
