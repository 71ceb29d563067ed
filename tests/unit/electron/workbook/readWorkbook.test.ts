import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { ZipFile } from 'yazl'
import { readWorkbook } from '../../../../electron/workbook/readWorkbook'
import { writeWorkbook } from '../../../../electron/workbook/writeWorkbook'
import { temporaryFolder } from '../../../helpers/temporaryFolder'
import { wordParts } from '../../../helpers/wordFile'

const headings = [
  { title: 'Words', width: 40 },
  { title: 'Number', width: 10 },
]

async function written(rows: readonly (readonly (string | number | null)[])[]) {
  const made = await writeWorkbook([{ name: 'Questions', headings, rows, emptyRows: 5 }])
  if (!made.ok) throw new Error('not written')
  return made.value
}

describe('reading a workbook', () => {
  it('gives back every cell that was written, formulas as words', async () => {
    const rows = [
      ['=1+1', 3],
      ['+4', 0.5],
      ['-5 people', null],
      ['@here', 1],
      ['=HYPERLINK("http://x","y")', null],
      ['Größe “und” <mehr> & so\nzweite Zeile', 12],
    ]
    const read = await readWorkbook(await written(rows), 'x.xlsx')
    expect(read).toMatchObject({ ok: true })
    if (!read.ok) return
    expect(read.value[0]?.name).toBe('Questions')
    expect(read.value[0]?.rows.slice(0, 7)).toEqual([['Words', 'Number'], ...rows])
  })

  it('writes no formula into the file', async () => {
    const bytes = await written([['=1+1', 1]])
    const path = join(await temporaryFolder(), 'x.xlsx')
    await writeFile(path, bytes)
    for (const [name, xml] of await wordParts(path))
      if (/sheet\d+\.xml$/.test(name)) expect(xml).not.toMatch(/<f[ >]/)
  })

  it.each([
    ['nothing', new Uint8Array()],
    ['noise', new Uint8Array(randomBytes(500))],
    ['a text file', new TextEncoder().encode('Factor;Question\n1;Is it so?')],
    ['compressed noise', new Uint8Array(deflateRawSync(randomBytes(500)))],
  ])('says of %s that it is no workbook', async (_, bytes) => {
    const read = await readWorkbook(bytes, 'x.xlsx')
    expect(read).toMatchObject({ ok: false, failure: { code: 'workbook.notExcel' } })
  })

  it('says of a workbook that is cut short that it is none', async () => {
    const bytes = await written([['a', 1]])
    for (const part of [0.2, 0.5, 0.9, 0.99]) {
      const read = await readWorkbook(bytes.slice(0, Math.floor(bytes.length * part)), 'x.xlsx')
      expect(read.ok).toBe(false)
    }
  })

  it('refuses a zip that unfolds to more than a sheet can be, before unfolding it', async () => {
    const zip = new ZipFile()
    zip.addBuffer(Buffer.alloc(60_000_000), 'xl/worksheets/sheet1.xml')
    zip.end()
    const bytes = await buffer(zip.outputStream)
    expect(bytes.length).toBeLessThan(100_000)
    const read = await readWorkbook(bytes, 'x.xlsx')
    expect(read).toMatchObject({ ok: false, failure: { code: 'workbook.tooLarge' } })
  })
})
