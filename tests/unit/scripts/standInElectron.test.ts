import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  checkIntegrity,
  hasStandIn,
  isWhole,
  moveIntoPlace,
  writeInventory,
} from '../../../scripts/standInElectron.mjs'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stand-in-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

async function unpackedInto(name: string, content: string): Promise<string> {
  const path = join(folder, name)
  await mkdir(join(path, 'locales'), { recursive: true })
  await writeFile(join(path, 'electron'), content)
  await writeFile(join(path, 'locales', 'en-US.pak'), 'words')
  await writeInventory(path)
  return path
}

describe('checkIntegrity', () => {
  const content = Buffer.from('the tarball as it was published')
  const integrity = `sha512-${createHash('sha512').update(content).digest('base64')}`

  it('lets the published tarball pass', async () => {
    const path = join(folder, 'package.tgz')
    await writeFile(path, content)
    await expect(checkIntegrity(path, integrity)).resolves.toBeUndefined()
  })

  it('refuses a tarball with one byte changed, and says what to do', async () => {
    const path = join(folder, 'package.tgz')
    const spoilt = Buffer.from(content)
    spoilt[3] = (spoilt[3] ?? 0) ^ 1
    await writeFile(path, spoilt)
    await expect(checkIntegrity(path, integrity)).rejects.toThrow(/was not used.*try again/s)
  })

  it('refuses a tarball that was cut short', async () => {
    const path = join(folder, 'package.tgz')
    await writeFile(path, content.subarray(0, -1))
    await expect(checkIntegrity(path, integrity)).rejects.toThrow(/package\.tgz is not what/)
  })
})

describe('isWhole', () => {
  it('trusts a folder that holds everything it lists', async () => {
    expect(isWhole(await unpackedInto('a', 'program'))).toBe(true)
  })

  it('sees a file that is missing, cut short or grown', async () => {
    const missing = await unpackedInto('missing', 'program')
    await rm(join(missing, 'locales', 'en-US.pak'))
    const short = await unpackedInto('short', 'program')
    await writeFile(join(short, 'electron'), 'prog')
    const grown = await unpackedInto('grown', 'program')
    await appendFile(join(grown, 'electron'), '!')
    expect([missing, short, grown].map(isWhole)).toEqual([false, false, false])
  })

  it('does not trust a folder whose unpacking never finished', async () => {
    const path = await unpackedInto('a', 'program')
    await rm(join(path, 'common-ground-inventory.json'))
    expect(isWhole(path)).toBe(false)
    expect(isWhole(join(folder, 'nowhere'))).toBe(false)
  })
})

describe('moveIntoPlace', () => {
  it('moves a finished folder to its name', async () => {
    const finished = await unpackedInto('work', 'program')
    await moveIntoPlace(finished, join(folder, 'final'))
    expect(isWhole(join(folder, 'final'))).toBe(true)
    expect(existsSync(finished)).toBe(false)
  })

  it('keeps the folder of a process that was first', async () => {
    const final = await unpackedInto('final', 'first')
    await moveIntoPlace(await unpackedInto('work', 'second'), final)
    expect(await readFile(join(final, 'electron'), 'utf8')).toBe('first')
  })

  it('replaces a damaged folder', async () => {
    const final = await unpackedInto('final', 'first')
    await writeFile(join(final, 'electron'), '')
    await mkdir(join(folder, 'unpacking'))
    await moveIntoPlace(await unpackedInto('unpacking/electron', 'second'), final)
    expect(await readFile(join(final, 'electron'), 'utf8')).toBe('second')
    expect(isWhole(final)).toBe(true)
  })

  it('leaves one whole folder when several finish at once', async () => {
    const final = join(folder, 'final')
    const finished = await Promise.all(
      ['one', 'two', 'three'].map((name) => unpackedInto(`${name}/electron`, name)),
    )
    await Promise.all(finished.map((each) => moveIntoPlace(each, final)))
    expect(isWhole(final)).toBe(true)
  })
})

describe('hasStandIn', () => {
  it('knows the one kind of machine there is a stand-in for', () => {
    expect(hasStandIn('linux', 'x64')).toBe(true)
    expect(hasStandIn('linux', 'arm64')).toBe(false)
    expect(hasStandIn('darwin', 'x64')).toBe(false)
    expect(hasStandIn('win32', 'x64')).toBe(false)
  })
})
