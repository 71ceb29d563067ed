import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { FormFile } from '#shared/ipc'
import { formLimits } from '#shared/lib/formSheet'
import { createTranslator } from '#shared/messages/createTranslator'
import { ownerSheetBook } from '#shared/report/ownerSheets/ownerSheetBook'
import { requestSchemas } from '../../../../../electron/main/ipc/requestSchemas'
import { formRequests } from '../../../../../electron/main/requests/formRequests'
import { answeringDialogs } from '../../../../helpers/answeringDialogs'
import { askedPlan } from '../../../../helpers/askedPlan'
import { temporaryFolder } from '../../../../helpers/temporaryFolder'

const book = ownerSheetBook(askedPlan().sheet, createTranslator('en-GB'))
const excel = (name: string): FormFile => ({ name, kind: 'excel', book })
const word = (name: string): FormFile => ({ name, kind: 'word', bytes: new Uint8Array([1, 2]) })
const asking = (answers: Parameters<typeof answeringDialogs>[0]) =>
  formRequests({ dialogs: answeringDialogs(answers), say: (key) => key })

describe('writing forms', () => {
  it('writes all into one folder under safe names, and replaces nothing', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'HOUSING.xlsx'), 'an older one')
    const saved = await asking({ path: folder })['form:saveAll']([
      excel('Housing'),
      excel('Housing'),
      word('Housing'),
      excel('../Youth: "A/B" <x>'),
    ])
    const names = ['Housing (2).xlsx', 'Housing (3).xlsx', 'Housing.docx', 'Youth A B x .xlsx']
    expect(saved).toMatchObject({ ok: true, value: { folder } })
    if (!saved.ok || !saved.value) throw new Error('not saved')
    expect(saved.value.names.slice(0, 3)).toEqual(names.slice(0, 3))
    expect((await readdir(folder)).sort()).toEqual(['HOUSING.xlsx', ...saved.value.names].sort())
    expect(await readFile(join(folder, 'HOUSING.xlsx'), 'utf8')).toBe('an older one')
    for (const name of saved.value.names) expect(name).not.toMatch(/[<>:"/\\|?*]/)
  })

  it('writes nothing where no folder is chosen, and says where one is gone', async () => {
    expect(await asking({ path: null })['form:saveAll']([excel('x')])).toEqual({
      ok: true,
      value: null,
    })
    const folder = await temporaryFolder()
    await rm(folder, { recursive: true })
    expect(await asking({ path: folder })['form:saveAll']([excel('x')])).toMatchObject({
      ok: false,
      failure: { code: 'file.gone' },
    })
  })

  it('lets only books of the right shape through', () => {
    const fits = (file: unknown) => requestSchemas['form:saveAll'].safeParse([[file]]).success
    expect(fits(excel('x'))).toBe(true)
    expect(fits({ ...excel('x'), book: { ...book, mark: { 'not a key': 'x' } } })).toBe(false)
    expect(fits({ ...excel('x'), book: { ...book, sheets: [] } })).toBe(false)
    expect(fits({ ...excel('x'), kind: 'word' })).toBe(false)
  })
})

describe('reading forms', () => {
  it('reads the files that were chosen, and says of each what is wrong', async () => {
    const folder = await temporaryFolder()
    const saved = await asking({ path: folder })['form:saveAll']([excel('Housing')])
    if (!saved.ok) throw new Error('not saved')
    await writeFile(join(folder, 'large.xlsx'), new Uint8Array(formLimits.fileBytes + 1))
    await mkdir(join(folder, 'folder.xlsx'))
    const paths = ['Housing.xlsx', 'large.xlsx', 'folder.xlsx', 'gone.xlsx'].map((name) =>
      join(folder, name),
    )
    const opened = await asking({ paths })['form:open']()
    if (!opened.ok || !opened.value) throw new Error('not opened')
    expect(
      opened.value.map(({ fileName, read }) => [fileName, read.ok || read.failure.code]),
    ).toEqual([
      ['Housing.xlsx', true],
      ['large.xlsx', 'form.tooLarge'],
      ['folder.xlsx', 'form.unreadable'],
      ['gone.xlsx', 'form.unreadable'],
    ])
  })

  it('reads nothing where none is chosen, and not too many at once', async () => {
    expect(await asking({})['form:open']()).toEqual({ ok: true, value: null })
    const paths = Array.from({ length: formLimits.files + 1 }, (_, index) => `/x/${index}.xlsx`)
    expect(await asking({ paths })['form:open']()).toMatchObject({
      ok: false,
      failure: { code: 'form.tooMany' },
    })
  })
})
