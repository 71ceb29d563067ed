import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listAvailablePacks } from '#renderer/repositories/availablePacks'
import { getLibrary } from '#renderer/repositories/library'
import {
  listOwnPacks,
  readOwnPacks,
  readReleased,
  removeOwnPack,
  takeBackOwnPack,
} from '#renderer/repositories/ownPacks'
import { changePackDraft, writePackDraft } from '#renderer/repositories/packDrafts'
import {
  addOwnPack,
  readVersion,
  releaseOwnPack,
  startNextVersion,
} from '#renderer/repositories/packVersions'
import { removeItem, setItem } from '#shared/template/own/editDraft'
import { loadPack } from '#templates/index'
import { given, testSession } from '../../../helpers/testSession'
import { aBenchmarkDraft } from '../../shared/template/own/aDraft'

const released = async () => {
  given(await writePackDraft(aBenchmarkDraft()))
  expect(given(await releaseOwnPack('own-toolkit', '1.0.0')).released).toBe(true)
  return given(await readVersion('own-toolkit', '1.0.0'))
}

const charter = async () => {
  const pack = await loadPack('common-ground/commitments/1', 'integrating-cities-charter')
  if (!pack) throw new Error('The charter does not ship.')
  return pack
}

describe('the versions of an own pack', () => {
  it('begin empty, under an id that no other pack has', async () => {
    await testSession()
    const told = {
      format: 'common-ground/practice/1',
      title: 'What we saw',
      language: 'en',
      year: 2026,
      roleTitles: { P: 'P', S: 'S', E: 'E', B: 'B' },
    } as const
    const [first, second] = [given(await addOwnPack(told)), given(await addOwnPack(told))]
    expect([first.id, second.id]).toEqual(['own-what-we-saw', 'own-what-we-saw-2'])
    given(await removeOwnPack(first.id, first.version))
    expect(given(await addOwnPack(told)).id).toBe('own-what-we-saw-3')
  })

  it('are not released with faults, which are told', async () => {
    await testSession()
    given(await writePackDraft(aBenchmarkDraft(0)))
    const { released: isReleased, check } = given(await releaseOwnPack('own-toolkit', '1.0.0'))
    expect(isReleased).toBe(false)
    expect(check.faults).toMatchObject([{ path: '/factors', code: 'missing' }])
    expect(given(await listOwnPacks()).packs).toMatchObject([{ state: 'draft' }])
    expect(await readOwnPacks()).toEqual([])
  })

  it('stand as they were released, and go on in a new draft', async () => {
    await testSession()
    const { pack } = await released()
    if (pack.format !== 'common-ground/benchmark/1') throw new Error('another kind')
    const next = given(await startNextVersion(pack))
    expect(next.version).toBe('1.1.0')
    expect(given(await startNextVersion(pack)).version).toBe('1.1.0')
    given(
      await changePackDraft(next.id, next.version, (content) =>
        setItem(removeItem(content, 'F1.Q2'), 'F1.Q1', { text: 'Put otherwise?' }),
      ),
    )
    expect(given(await readVersion('own-toolkit', '1.0.0')).pack).toEqual(pack)
    expect((await readOwnPacks()).map(({ version }) => version)).toEqual(['1.0.0'])
    given(await releaseOwnPack(next.id, next.version))
    expect((await readOwnPacks()).map(({ version }) => version)).toEqual(['1.1.0'])
    expect(given(await readReleased('own-toolkit', '1.1.0'))).toMatchObject({
      basedOn: { id: 'own-toolkit', version: '1.0.0' },
      retiredIds: ['F1.Q2'],
    })
    expect(
      await changePackDraft('own-toolkit', '1.1.0', (content) => ({ ...content, retiredIds: [] })),
    ).toMatchObject({ ok: false })
  })

  it('never take the number of a version that was removed', async () => {
    await testSession()
    const { pack } = await released()
    if (pack.format !== 'common-ground/benchmark/1') throw new Error('another kind')
    const second = given(await startNextVersion(pack))
    given(await releaseOwnPack(second.id, second.version))
    const gone = given(await removeOwnPack('own-toolkit', '1.1.0'))
    expect(given(await startNextVersion(pack)).version).toBe('1.2.0')
    given(await takeBackOwnPack(gone.name))
    expect(
      given(await listOwnPacks())
        .packs.map(({ version }) => version)
        .sort(),
    ).toEqual(['1.0.0', '1.1.0', '1.2.0'])
  })

  it('correct the words of a shipped pack under its own id, so that links keep leading there', async () => {
    const { ports } = await testSession()
    const draft = given(await startNextVersion(await charter()))
    expect(draft).toMatchObject({ id: 'integrating-cities-charter', version: '1.0.1' })
    given(
      await changePackDraft(draft.id, draft.version, (content) =>
        setItem(content, 'P1', { text: 'In the city’s own words.' }),
      ),
    )
    expect(given(await releaseOwnPack(draft.id, draft.version))).toMatchObject({ released: true })
    expect(await readdir(join(ports.folder, 'own-packs'))).toEqual([
      'integrating-cities-charter-1.0.1.json',
    ])
    const { commitmentSets } = await listAvailablePacks()
    expect(commitmentSets.map(({ id, version }) => `${id} ${version}`)).toEqual([
      'integrating-cities-charter 1.0.1',
    ])
    const library = await getLibrary()
    const item = library.items.get('integrating-cities-charter:P1')
    expect(item).toMatchObject({
      text: 'In the city’s own words.',
      own: true,
      packVersion: '1.0.1',
    })
    expect(library.linksOf('integrating-cities-charter:P1').length).toBeGreaterThan(3)
    expect(library.items.get('integrating-cities-diversity:F1')?.own).toBe(false)
  })
})
