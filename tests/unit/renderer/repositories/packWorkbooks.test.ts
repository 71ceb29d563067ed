import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listOwnPacks } from '#renderer/repositories/ownPacks'
import { readPackDraft, writePackDraft } from '#renderer/repositories/packDrafts'
import { releaseOwnPack } from '#renderer/repositories/packVersions'
import {
  readFilledSheet,
  saveEmptySheet,
  saveFilledSheet,
} from '#renderer/repositories/packWorkbooks'
import { createTranslator } from '#shared/messages/createTranslator'
import { setItem } from '#shared/template/own/editDraft'
import type { SheetWords } from '#shared/template/own/sheets/packSheets'
import { given, testSession } from '../../../helpers/testSession'
import { aBenchmarkDraft } from '../../shared/template/own/aDraft'

const t = createTranslator('en')
const words: SheetWords = {
  sheet: (key) => t(`packs:sheet.${key}`),
  column: (key) => t(`packs:column.${key}`),
}
const told = {
  language: 'en',
  year: 2026,
  roleTitles: { P: 'Policy-maker', S: 'Service provider', E: 'Employer', B: 'Buyer' },
}

async function aFolder() {
  const { ports } = await testSession()
  ports.chosen.path = join(ports.folder, 'filled.xlsx')
  return ports
}
const drafts = async () =>
  given(await listOwnPacks()).packs.map(({ id, version, state }) => `${id} ${version} ${state}`)

describe('a filled Excel sheet', () => {
  it('of a pack that is not here is read as a new one', async () => {
    const ports = await aFolder()
    given(await saveFilledSheet(aBenchmarkDraft(), words))
    const read = given(await readFilledSheet(words, told))
    expect(read).toMatchObject({ kind: 'taken', replaced: false })
    expect(await drafts()).toEqual(['own-toolkit 1.0.0 draft'])
    expect(ports.folder).not.toBe('')
  })

  it('takes the place of a draft, which can be taken back', async () => {
    await aFolder()
    given(await writePackDraft(aBenchmarkDraft()))
    given(
      await saveFilledSheet(
        setItem(aBenchmarkDraft(), 'F1.Q2', { text: 'Typed in Excel?' }),
        words,
      ),
    )
    expect(given(await readFilledSheet(words, told))).toMatchObject({
      kind: 'taken',
      replaced: true,
    })
    const { pack } = given(await readPackDraft('own-toolkit', '1.0.0'))
    expect(pack).toMatchObject({
      factors: [{ questions: [{}, { text: 'Typed in Excel?' }, {}] }, {}],
    })
    expect(given(await listOwnPacks()).removed).toHaveLength(1)
  })

  it('of a released pack becomes its next version', async () => {
    await aFolder()
    given(await writePackDraft(aBenchmarkDraft()))
    given(await releaseOwnPack('own-toolkit', '1.0.0'))
    given(await saveFilledSheet(aBenchmarkDraft(), words))
    given(await readFilledSheet(words, told))
    expect(await drafts()).toEqual(['own-toolkit 1.0.0 released', 'own-toolkit 1.1.0 draft'])
  })

  it('that is empty tells what is missing, and nothing is taken', async () => {
    await aFolder()
    given(await saveEmptySheet('common-ground/benchmark/1', 'Empty', words))
    expect(given(await readFilledSheet(words, told))).toMatchObject({
      kind: 'faulty',
      fileName: 'filled.xlsx',
      faults: [{ sheet: 'Pack', row: 3, column: 'Title', code: 'missing' }],
    })
    expect(await drafts()).toEqual([])
  })

  it('that is no workbook is refused, and nothing happens where none is chosen', async () => {
    const { chosen } = await aFolder()
    await writeFile(chosen.path ?? '', 'Factor;Question')
    expect(await readFilledSheet(words, told)).toMatchObject({
      failure: { code: 'workbook.notExcel' },
    })
    chosen.path = null
    expect(given(await readFilledSheet(words, told))).toBeNull()
    expect(await drafts()).toEqual([])
  })
})
