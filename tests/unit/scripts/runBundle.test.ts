import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const runner = new URL('../../../scripts/runBundle.mjs', import.meta.url).href

let folder = ''
let bundle = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bundle-'))
  bundle = join(folder, 'program.cjs')
})

afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

function run(...args: string[]) {
  const script = `import { runBundle } from ${JSON.stringify(runner)}; runBundle(${JSON.stringify(bundle)})`
  return spawnSync(process.execPath, ['--input-type=module', '-e', script, 'program', ...args], {
    encoding: 'utf8',
  })
}

function keptCode(): string[] {
  return readdirSync(folder).filter((name) => name.includes('.code-'))
}

describe('runBundle', () => {
  it('gives a program its arguments, its requires and its place, at the first run and from kept code', async () => {
    await writeFile(
      bundle,
      "console.log(require('node:path').basename(__filename), process.argv.slice(2).join())",
    )
    const runs = [run('a', 'b'), run('a', 'b')]
    expect(runs.map(({ stdout }) => stdout)).toEqual(['program.cjs a,b\n', 'program.cjs a,b\n'])
    expect(keptCode()).toHaveLength(1)
  })

  it('runs the new program after a change of the same length, and keeps only its code', async () => {
    await writeFile(bundle, 'console.log(1)')
    run()
    await writeFile(bundle, 'console.log(2)')
    await utimes(bundle, new Date(), new Date(Date.now() + 5_000))
    expect(run().stdout).toBe('2\n')
    expect(keptCode()).toHaveLength(1)
  })

  it('keeps the exit code and the words of a program that fails, and none of its code', async () => {
    await writeFile(bundle, "process.stderr.write('no such file'); process.exitCode = 2")
    const { status, stderr } = run()
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'no such file' })
    expect(keptCode()).toEqual([])
  })

  it('runs on when the kept code is damaged', async () => {
    await writeFile(bundle, 'console.log(1)')
    run()
    const [kept = ''] = keptCode()
    await writeFile(join(folder, kept), 'spoilt')
    expect(run().stdout).toBe('1\n')
  })
})
