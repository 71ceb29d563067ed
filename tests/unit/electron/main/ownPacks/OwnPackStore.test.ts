import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ownPackLimits } from '#shared/lib/ownPackLimits'
import { openOwnPackStore } from '../../../../../electron/main/ownPacks/OwnPackStore'
import { temporaryFolder } from '../../../../helpers/temporaryFolder'

const entry = {
  id: 'our-toolkit',
  version: '1.0.0',
  kind: 'common-ground/benchmark/1',
  title: 'Our toolkit',
  state: 'draft',
} as const

async function aStore() {
  const folder = join(await temporaryFolder(), 'own-packs')
  let minute = 0
  const now = () => new Date(Date.UTC(2027, 2, 1, 12, minute++))
  return { folder, store: openOwnPackStore(folder, now) }
}

const given = <T>(
  result:
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly failure: unknown },
): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}

describe('the store of own packs', () => {
  it('is empty before anything is kept, and makes no folder for that', async () => {
    const { store } = await aStore()
    expect(given(await store.list())).toEqual({ packs: [], removed: [], unreadable: [] })
  })

  it('keeps one file per pack and version, and gives back what it holds', async () => {
    const { folder, store } = await aStore()
    given(await store.save(entry, '{"words":"first"}'))
    given(await store.save(entry, '{"words":"second"}'))
    given(await store.save({ ...entry, version: '1.1.0' }, '{"words":"next"}'))
    expect((await readdir(folder)).sort()).toEqual([
      'our-toolkit-1.0.0.json',
      'our-toolkit-1.1.0.json',
    ])
    expect(given(await store.read('our-toolkit', '1.0.0'))).toBe('{"words":"second"}')
    const { packs } = given(await store.list())
    expect(packs.map(({ version, changedAt }) => [version, changedAt])).toEqual([
      ['1.0.0', '2027-03-01T12:01:00.000Z'],
      ['1.1.0', '2027-03-01T12:02:00.000Z'],
    ])
  })

  it('never writes a released version again', async () => {
    const { store } = await aStore()
    given(await store.save({ ...entry, state: 'released' }, '{"words":"frozen"}'))
    for (const state of ['draft', 'released'] as const) {
      const again = await store.save({ ...entry, state }, '{"words":"other"}')
      expect(again.ok ? null : again.failure.code).toBe('ownPack.released')
    }
    expect(given(await store.read('our-toolkit', '1.0.0'))).toBe('{"words":"frozen"}')
  })

  it('moves what is removed aside, whole, and takes it back', async () => {
    const { folder, store } = await aStore()
    given(await store.save(entry, '{"words":"kept"}'))
    const removed = given(await store.remove('our-toolkit', '1.0.0'))
    expect(await readdir(join(folder, 'removed'))).toEqual([removed.name])
    expect(given(await store.list())).toMatchObject({
      packs: [],
      removed: [{ name: removed.name }],
    })
    given(await store.takeBack(removed.name))
    expect(given(await store.read('our-toolkit', '1.0.0'))).toBe('{"words":"kept"}')
    expect(given(await store.list()).removed).toEqual([])
  })

  it('keeps every removal of one version apart, the last first', async () => {
    const { store } = await aStore()
    for (const words of ['one', 'two']) {
      given(await store.save(entry, `{"words":"${words}"}`))
      given(await store.remove('our-toolkit', '1.0.0'))
    }
    const { removed } = given(await store.list())
    expect(removed).toHaveLength(2)
    given(await store.takeBack(removed[0]?.name ?? ''))
    expect(given(await store.read('our-toolkit', '1.0.0'))).toBe('{"words":"two"}')
  })

  it('does not take back over a version that stands again', async () => {
    const { store } = await aStore()
    given(await store.save(entry, '{"words":"old"}'))
    const { name } = given(await store.remove('our-toolkit', '1.0.0'))
    given(await store.save(entry, '{"words":"new"}'))
    const back = await store.takeBack(name)
    expect(back.ok ? null : back.failure.code).toBe('ownPack.exists')
    expect(given(await store.read('our-toolkit', '1.0.0'))).toBe('{"words":"new"}')
  })

  it.each([
    ['../outside', '1.0.0'],
    ['our-toolkit', '../../1.0.0'],
    ['our/toolkit', '1.0.0'],
    ['', '1.0.0'],
    ['Our', '1.0.0'],
    ['our-toolkit', '1.0.0.json/../x'],
    ['our-toolkit\0', '1.0.0'],
  ])('takes no path for a name: %s %s', async (id, version) => {
    const { folder, store } = await aStore()
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, '..', 'outside-1.0.0.json'), '{}')
    expect((await store.save({ ...entry, id, version }, '{}')).ok).toBe(false)
    expect((await store.read(id, version)).ok).toBe(false)
    expect((await store.remove(id, version)).ok).toBe(false)
    expect((await store.takeBack(`${id}-${version}.json`)).ok).toBe(false)
    expect(await readdir(folder)).toEqual([])
  })

  it('names a file that it cannot read, leaves it as it is, and goes on with the others', async () => {
    const { folder, store } = await aStore()
    given(await store.save(entry, '{"words":"whole"}'))
    const spoilt = join(folder, 'our-toolkit-2.0.0.json')
    await writeFile(spoilt, '{"format":"common-ground/own-pack/1",')
    await writeFile(join(folder, 'notes.txt'), 'mine')
    const { packs, unreadable } = given(await store.list())
    expect(packs.map(({ version }) => version)).toEqual(['1.0.0'])
    expect(unreadable).toEqual(['our-toolkit-2.0.0.json'])
    expect((await store.save({ ...entry, version: '2.0.0' }, '{}')).ok).toBe(false)
    expect(await readFile(spoilt, 'utf8')).toBe('{"format":"common-ground/own-pack/1",')
  })

  it('reads no file that says it is another pack', async () => {
    const { folder, store } = await aStore()
    given(await store.save(entry, '{}'))
    const text = await readFile(join(folder, 'our-toolkit-1.0.0.json'), 'utf8')
    await writeFile(join(folder, 'other-1.0.0.json'), text)
    expect(given(await store.list()).unreadable).toEqual(['other-1.0.0.json'])
  })

  it('refuses what has grown too large, and what is no JSON object', async () => {
    const { store } = await aStore()
    const long = `{"words":"${'x'.repeat(ownPackLimits.packText)}"}`
    const saved = await store.save(entry, long)
    expect(saved.ok ? null : saved.failure.code).toBe('ownPack.textTooLarge')
    for (const content of ['[]', '"x"', 'null', '{'])
      expect((await store.save(entry, content)).ok).toBe(false)
    expect(given(await store.list()).packs).toEqual([])
  })
})
