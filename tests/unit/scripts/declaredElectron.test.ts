import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  configuredMirror,
  downloadEnvironment,
  installedElectron,
  probeStillStands,
} from '../../../scripts/declaredElectron.mjs'

describe('installedElectron', () => {
  let folder = ''

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'declared-'))
    await mkdir(join(folder, 'dist'))
    await writeFile(join(folder, 'package.json'), JSON.stringify({ version: '45.4.1' }))
    await writeFile(join(folder, 'path.txt'), 'electron')
    await writeFile(join(folder, 'dist', 'version'), '45.4.1')
    await writeFile(join(folder, 'dist', 'electron'), '')
  })

  afterEach(async () => {
    await rm(folder, { recursive: true, force: true })
  })

  it('gives the executable of a finished download', () => {
    expect(installedElectron(folder)).toEqual({
      executablePath: join(folder, 'dist', 'electron'),
      version: '45.4.1',
    })
  })

  it('does not take a download that stopped half way', async () => {
    await rm(join(folder, 'path.txt'))
    expect(installedElectron(folder)).toBeUndefined()
  })

  it('does not take the binary of an older version after an update', async () => {
    await writeFile(join(folder, 'dist', 'version'), 'v44.0.0')
    expect(installedElectron(folder)).toBeUndefined()
  })

  it('does not take a folder whose executable is gone', async () => {
    await rm(join(folder, 'dist', 'electron'))
    expect(installedElectron(folder)).toBeUndefined()
  })
})

describe('probeStillStands', () => {
  const day = 24 * 60 * 60 * 1000
  const failed = { at: 1_000_000, key: 'electron 45', reason: 'no answer in time' }

  it('spares a start the wait for a day', () => {
    expect(probeStillStands(failed, 'electron 45', failed.at + day - 1)).toBe(true)
  })

  it('asks again after a day, after a change of version or proxy, and when the clock went back', () => {
    expect(probeStillStands(failed, 'electron 45', failed.at + day)).toBe(false)
    expect(probeStillStands(failed, 'electron 46', failed.at + 1)).toBe(false)
    expect(probeStillStands(failed, 'electron 45', failed.at - 1)).toBe(false)
    expect(probeStillStands(undefined, 'electron 45', failed.at)).toBe(false)
  })
})

describe('the environment of a download', () => {
  it('knows a mirror from the environment and from npm settings', () => {
    expect(configuredMirror({ ELECTRON_MIRROR: 'a' })).toBe('a')
    expect(configuredMirror({ npm_config_electron_mirror: 'b' })).toBe('b')
    expect(configuredMirror({ ELECTRON_MIRROR: '' })).toBeUndefined()
  })

  it('uses the proxy the user has set, and only then', () => {
    expect(downloadEnvironment({ https_proxy: 'p' })).toMatchObject({ ELECTRON_GET_USE_PROXY: '1' })
    expect(downloadEnvironment({})).not.toHaveProperty('ELECTRON_GET_USE_PROXY')
  })

  it('never downloads into the folder the user named for another Electron', () => {
    expect(downloadEnvironment({ ELECTRON_OVERRIDE_DIST_PATH: '/x' })).not.toHaveProperty(
      'ELECTRON_OVERRIDE_DIST_PATH',
    )
  })
})
