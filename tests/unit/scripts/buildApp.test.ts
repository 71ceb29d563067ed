import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isAppBuilt, sourceStamp } from '../../../scripts/buildApp.mjs'

let root = ''

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'build-'))
  await mkdir(join(root, 'shared', 'gap'), { recursive: true })
  await writeFile(join(root, 'shared', 'gap', 'deriveGaps.ts'), 'export const a = 1')
  await writeFile(join(root, 'package.json'), '{}')
  for (const product of ['main/index.cjs', 'preload/index.cjs', 'renderer/index.html']) {
    await mkdir(join(root, 'out', product, '..'), { recursive: true })
    await writeFile(join(root, 'out', product), 'built')
  }
  await writeFile(join(root, 'out', 'app-stamp'), sourceStamp(root))
})

afterEach(async () => {
  await rm(root, { recursive: true, force: true })
})

describe('isAppBuilt', () => {
  it('trusts a build of the sources as they are', () => {
    expect(isAppBuilt(root)).toBe(true)
  })

  it('sees a source that was changed, even within the same size', async () => {
    const source = join(root, 'shared', 'gap', 'deriveGaps.ts')
    await writeFile(source, 'export const a = 2')
    await utimes(source, new Date(), new Date(Date.now() + 5_000))
    expect(isAppBuilt(root)).toBe(false)
  })

  it('sees a source that was added or removed', async () => {
    await writeFile(join(root, 'shared', 'new.ts'), '')
    expect(isAppBuilt(root)).toBe(false)
    await rm(join(root, 'shared', 'new.ts'))
    expect(isAppBuilt(root)).toBe(true)
    await rm(join(root, 'shared', 'gap', 'deriveGaps.ts'))
    expect(isAppBuilt(root)).toBe(false)
  })

  it('does not trust a build that lacks a part, or was never finished', async () => {
    await rm(join(root, 'out', 'preload', 'index.cjs'))
    expect(isAppBuilt(root)).toBe(false)
    await writeFile(join(root, 'out', 'preload', 'index.cjs'), 'built')
    await rm(join(root, 'out', 'app-stamp'))
    expect(isAppBuilt(root)).toBe(false)
  })
})
