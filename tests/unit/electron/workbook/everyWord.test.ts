import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readWorkbook } from '../../../../electron/workbook/readWorkbook'
import { writeWorkbook } from '../../../../electron/workbook/writeWorkbook'
import { openXmlErrors } from '../../../helpers/documentTools'
import { temporaryFolder } from '../../../helpers/temporaryFolder'

const words = [...Object.getOwnPropertyNames(Object.prototype), 'desk', 'toStringed']

it('keeps words that the language has a meaning for, and leaves all others to the package', async () => {
  const made = await writeWorkbook([
    {
      name: 'Words',
      headings: [{ title: 'constructor', width: 20 }],
      rows: words.map((word) => [word]),
      emptyRows: 0,
    },
  ])
  if (!made.ok) throw new Error(made.failure.code)
  const path = join(await temporaryFolder(), 'words.xlsx')
  await writeFile(path, made.value)
  const read = await readWorkbook(made.value, 'words.xlsx')
  if (!read.ok) throw new Error(`${read.failure.code} ${read.failure.detail}`)
  expect(JSON.stringify(read.value)).toContain(
    JSON.stringify(words.map((word) => [word])).slice(1, -1),
  )
  expect(await openXmlErrors(path)).toEqual([])
}, 60_000)
