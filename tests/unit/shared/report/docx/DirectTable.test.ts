import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Cell, Report } from '#shared/report/Report'
import { packTo } from '../../../../helpers/aReport'
import { openXmlErrors } from '../../../../helpers/documentTools'
import { temporaryFolder } from '../../../../helpers/temporaryFolder'
import { partOf, rowsOf, tablesOf, textOf, wordParts } from '../../../../helpers/wordFile'

const reportOf = (rows: readonly (readonly Cell[])[]): Report => ({
  kind: 'action-plan',
  locale: 'en',
  title: 'Title',
  subject: 'Subject',
  author: 'City',
  runningHead: 'Head',
  footer: [{ text: 'Page ' }, { field: 'page' }],
  unknownPart: '[not shown]',
  blocks: [
    { type: 'heading', level: 1, id: 'place', text: 'Place' },
    {
      type: 'table',
      caption: 'Caption',
      columns: [
        { title: 'Words', weight: 2, align: 'start' },
        { title: 'Figures', weight: 1, align: 'end' },
      ],
      rows,
    },
  ],
})

describe('DirectTable', () => {
  it('writes words, several lines, looks and links of both kinds into a sound file', async () => {
    const path = await packTo(
      join(await temporaryFolder(), 'table.docx'),
      reportOf([
        [[[{ text: 'A <b> & "c"', strong: true }], [{ text: 'second' }]], [[{ text: '12' }]]],
        [[[{ text: 'inside', to: 'place' }]], [[{ text: 'soft', emphasis: true }]]],
        [[[{ text: 'outside', href: 'https://example.org/?a=1&b=2' }]], [[{ text: '–' }]]],
        [[[{ text: 'nowhere', to: 'missing' }]], [[{ text: '0' }]]],
      ]),
    )
    const parts = await wordParts(path)
    const xml = partOf(parts, 'word/document.xml')
    const rows = rowsOf(tablesOf(xml)[0] ?? '')
    expect(rows.map(textOf)).toEqual([
      'WordsFigures',
      'A <b> & "c"second12',
      'insidesoft',
      'outside–',
      'nowhere0',
    ])
    expect(rows[1]).toMatch(/<w:b\/>.*TableDetail.*TableFigure/s)
    expect(rows[2]).toMatch(/w:anchor="heading_1".*<w:i\/>/s)
    expect(rows[3]).toContain('r:id=')
    expect(rows[4]).not.toContain('w:hyperlink')
    expect(partOf(parts, 'word/_rels/document.xml.rels')).toContain(
      'https://example.org/?a=1&amp;b=2',
    )
    expect(await openXmlErrors(path)).toEqual([])
  })

  it('keeps the rows of a short table together, and lets a long one run on', async () => {
    const keptIn = async (count: number) => {
      const rows = Array.from({ length: count }, (): Cell[] => [
        [[{ text: 'x' }]],
        [[{ text: '1' }]],
      ])
      const path = await packTo(join(await temporaryFolder(), 'table.docx'), reportOf(rows))
      const xml = partOf(await wordParts(path), 'word/document.xml')
      return rowsOf(tablesOf(xml)[0] ?? '').filter((row) => row.includes('<w:keepNext/>')).length
    }
    expect(await keptIn(3)).toBe(2)
    expect(await keptIn(30)).toBe(0)
  })
})
