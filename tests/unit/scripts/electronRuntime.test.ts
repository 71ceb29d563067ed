import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { overridden, resolveElectronRuntime } from '../../../scripts/electronRuntime.mjs'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'runtime-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

describe('ELECTRON_OVERRIDE_DIST_PATH', () => {
  it('is used before anything else, with the version the folder names', async () => {
    await writeFile(join(folder, 'electron'), '')
    await writeFile(join(folder, 'version'), 'v45.4.1\n')
    const runtime = overridden(folder, 'linux')
    expect(runtime).toMatchObject({
      executablePath: join(folder, 'electron'),
      version: '45.4.1',
      kind: 'override',
    })
  })

  it('finds the executable where macOS keeps it', async () => {
    await mkdir(join(folder, 'Electron.app/Contents/MacOS'), { recursive: true })
    await writeFile(join(folder, 'Electron.app/Contents/MacOS/Electron'), '')
    expect(overridden(folder, 'darwin').executablePath).toMatch(/MacOS.Electron$/)
  })

  it('stops with what to do where the folder holds no Electron, and looks no further', async () => {
    const env = { ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'nowhere') }
    const said: string[] = []
    const attempt = resolveElectronRuntime({ env, say: (line) => said.push(line) })
    await expect(attempt).rejects.toThrow(/nowhere, but there is no electron.*unset it/s)
    expect(said).toEqual([])
  })
})
