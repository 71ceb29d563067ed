import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listOwnPacks, readOwnPacks, removeOwnPack } from '#renderer/repositories/ownPacks'
import { writePackDraft } from '#renderer/repositories/packDrafts'
import { exportOwnPack, importOwnPack, takeInApart } from '#renderer/repositories/packFiles'
import { releaseOwnPack } from '#renderer/repositories/packVersions'
import { removeItem } from '#shared/template/own/editDraft'
import { given, testSession } from '../../../helpers/testSession'
import { aBenchmarkDraft } from '../../shared/template/own/aDraft'

/** A pack that was released, and the file it was handed on as. */
async function aFile() {
  const { ports } = await testSession()
  given(await writePackDraft(removeItem(aBenchmarkDraft(3), 'F2')))
  given(await releaseOwnPack('own-toolkit', '1.0.0'))
  ports.chosen.path = join(ports.folder, 'toolkit.cgpack')
  const saved = given(await exportOwnPack('own-toolkit', '1.0.0'))
  const path = saved?.path ?? ''
  return { ports, path, text: await readFile(path, 'utf8') }
}

const packsHere = async () =>
  given(await listOwnPacks())
    .packs.map(({ id }) => id)
    .sort()

describe('handing a pack on as a file', () => {
  it('gives the same pack on another computer, with the ids that are not given again', async () => {
    const { ports, path } = await aFile()
    const [before] = await readOwnPacks()
    const { ports: other } = await testSession()
    expect(other.folder).not.toBe(ports.folder)
    other.chosen.path = path
    expect(given(await importOwnPack())).toMatchObject({
      kind: 'taken',
      entry: { id: 'own-toolkit' },
    })
    expect(await readOwnPacks()).toEqual([before])
    const kept = await readFile(join(other.folder, 'own-packs', 'own-toolkit-1.0.0.json'), 'utf8')
    expect(JSON.parse(kept).content.retiredIds).toContain('F2')
  })

  it('knows a pack that is here already, and one of the same version with other words', async () => {
    const { path, text } = await aFile()
    expect(given(await importOwnPack())).toMatchObject({ kind: 'same' })
    await writeFile(path, text.replace('Condition 1', 'Another condition'))
    const differs = given(await importOwnPack())
    expect(differs).toMatchObject({ kind: 'differs' })
    expect(await packsHere()).toEqual(['own-toolkit'])
    if (differs?.kind === 'differs') given(await takeInApart(differs.pack, differs.retiredIds))
    expect(await packsHere()).toEqual(['own-toolkit', 'own-toolkit-2'])
  })

  it('writes over no draft', async () => {
    await aFile()
    given(await removeOwnPack('own-toolkit', '1.0.0'))
    given(await writePackDraft(aBenchmarkDraft()))
    expect(given(await importOwnPack())).toMatchObject({ kind: 'differs' })
    expect(given(await listOwnPacks()).packs).toMatchObject([{ state: 'draft' }])
  })

  it('takes nothing from a file with faults, and tells them all', async () => {
    const { path, text } = await aFile()
    given(await removeOwnPack('own-toolkit', '1.0.0'))
    const file = JSON.parse(text)
    file.pack.factors[0].questions[0].text = ''
    file.pack.factors[0].questions[1].id = 'F9.Q1'
    file.pack.publisher = ''
    await writeFile(path, JSON.stringify(file))
    const outcome = given(await importOwnPack())
    expect(outcome).toMatchObject({ kind: 'faulty', fileName: 'toolkit.cgpack' })
    expect(outcome?.kind === 'faulty' && outcome.faults.map((fault) => fault.path)).toEqual([
      '/publisher',
      '/factors/0/questions/0/text',
    ])
    expect(await packsHere()).toEqual([])
  })

  it('takes nothing from a file that is cut short, or is something else', async () => {
    const { path, text } = await aFile()
    given(await removeOwnPack('own-toolkit', '1.0.0'))
    for (const content of [
      text.slice(0, 500),
      '',
      '{}',
      '[]',
      'Dear all',
      '{"format":"common-ground/pack-file/1"}',
    ]) {
      await writeFile(path, content)
      expect(given(await importOwnPack())).toMatchObject({ kind: 'faulty' })
    }
    await writeFile(path, `{"x":"${'x'.repeat(5_000_000)}"}`)
    expect(await importOwnPack()).toMatchObject({ failure: { code: 'ownPack.tooLarge' } })
    expect(await packsHere()).toEqual([])
  })

  it('reads a pack as its schema publishes it, too', async () => {
    const { path, text } = await aFile()
    given(await removeOwnPack('own-toolkit', '1.0.0'))
    await writeFile(path, `\uFEFF${JSON.stringify(JSON.parse(text).pack)}`)
    expect(given(await importOwnPack())).toMatchObject({ kind: 'taken' })
  })
})
