import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runStep } from '../../../scripts/runStep.mjs'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'step-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

describe('runStep', () => {
  it('gives the exit code of the command', async () => {
    const result = await runStep(process.execPath, ['-e', 'process.exit(3)'], { timeout: 60_000 })
    expect(result).toEqual({ code: 3, isTimedOut: false })
  })

  it('reports a command that does not exist as failed', async () => {
    const result = await runStep(join(folder, 'nowhere'), [], { timeout: 60_000 })
    expect(result).toEqual({ code: null, isTimedOut: false })
  })

  it('ends a command whose time is up, with everything it started', async () => {
    const pidFile = join(folder, 'pid')
    const hang = 'setInterval(() => {}, 1000)'
    const script = `
      const child = require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(hang)}], { stdio: 'ignore' })
      require('node:fs').writeFileSync(${JSON.stringify(pidFile)}, String(child.pid))
      ${hang}`
    const result = await runStep(process.execPath, ['-e', script], { timeout: 2_000 })
    expect(result.isTimedOut).toBe(true)
    const grandchild = Number(await readFile(pidFile, 'utf8'))
    await expect.poll(() => isRunning(grandchild), { timeout: 20_000 }).toBe(false)
  })
})

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
