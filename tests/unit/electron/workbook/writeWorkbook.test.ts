import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeWorkbook } from '../../../../electron/workbook/writeWorkbook'
import { openXmlErrors } from '../../../helpers/documentTools'
import { temporaryFolder } from '../../../helpers/temporaryFolder'
import { partOf, wordParts } from '../../../helpers/wordFile'

async function aWorkbook() {
  const made = await writeWorkbook([
    {
      name: 'City examples',
      headings: [
        { title: 'Words', width: 40 },
        { title: 'Year', width: 10 },
      ],
      rows: [
        ['=1+1', 2012],
        ['Größe & <mehr>', null],
        ['@x', 0],
      ],
      emptyRows: 3,
    },
    { name: 'Factors', headings: [{ title: 'Title', width: 10 }], rows: [], emptyRows: 20 },
  ])
  if (!made.ok) throw new Error('not written')
  const path = join(await temporaryFolder(), 'x.xlsx')
  await writeFile(path, made.value)
  return path
}

describe('writing a workbook', () => {
  it('gives a file in which Microsoft’s own validator finds nothing', async () => {
    expect(await openXmlErrors(await aWorkbook())).toEqual([])
  }, 60_000)

  it('keeps the headings in view, wraps long words, and formats the empty rows as text', async () => {
    const parts = await wordParts(await aWorkbook())
    const sheet = partOf(parts, 'xl/worksheets/sheet1.xml')
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
    expect(sheet.match(/<row /g)).toHaveLength(1 + 3 + 3)
    expect(partOf(parts, 'xl/styles.xml')).toMatch(/wrapText="(?:1|true)"/)
    expect(partOf(parts, 'xl/workbook.xml')).toContain('name="City examples"')
  })
})
