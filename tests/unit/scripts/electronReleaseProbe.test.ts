import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { declaredElectronFolder } from '../../../scripts/declaredElectron.mjs'

const probe = fileURLToPath(new URL('../../../scripts/electronReleaseProbe.mjs', import.meta.url))

let cache = ''
let server: Server | undefined

beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'probe-'))
})

afterEach(async () => {
  server?.closeAllConnections()
  server?.close()
  server = undefined
  await rm(cache, { recursive: true, force: true })
})

async function mirrorThat(answers: RequestListener): Promise<string> {
  const started = createServer(answers)
  server = started
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}/`
}

function askMirror(mirror: string, timeout: string, more: NodeJS.ProcessEnv = {}): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [probe, declaredElectronFolder(), timeout], {
      env: { ...process.env, ELECTRON_MIRROR: mirror, electron_config_cache: cache, ...more },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += String(chunk)
    })
    child.once('close', () => resolve(output))
  })
}

describe('electronReleaseProbe', () => {
  it('asks the mirror for the declared version, in the folder the user names', async () => {
    const asked: (string | undefined)[] = []
    const mirror = await mirrorThat((request, response) => {
      asked.push(request.url)
      response.end('zip')
    })
    expect(await askMirror(mirror, '20000', { ELECTRON_CUSTOM_DIR: 'city' })).toBe('reachable')
    expect(asked).toEqual([expect.stringMatching(/^\/city\/electron-v\d+\.\d+\.\d+-.+\.zip$/)])
  })

  it('takes a mirror without that version for unreachable, and says what it answered', async () => {
    const mirror = await mirrorThat((_, response) => {
      response.statusCode = 404
      response.end()
    })
    expect(await askMirror(mirror, '20000')).toMatch(/^unreachable answered 404/)
  })

  it('gives up on a host that takes the connection and then says nothing', async () => {
    const mirror = await mirrorThat(() => {})
    expect(await askMirror(mirror, '500')).toMatch(/^unreachable .*timeout/)
  })

  it('says why a host cannot be reached', async () => {
    const mirror = await mirrorThat(() => {})
    server?.close()
    server = undefined
    expect(await askMirror(mirror, '20000')).toMatch(/^unreachable .*ECONNREFUSED/)
  })
})
