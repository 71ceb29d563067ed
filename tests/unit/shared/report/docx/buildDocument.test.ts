import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { PlanRecords } from '#shared/planFile/recordTables'
import { type Report, type ReportKind, reportKinds } from '#shared/report/Report'
import { richTextOf } from '#shared/richText/plainTextOf'
import { aReport, packTo } from '../../../../helpers/aReport'
import { openXmlErrors } from '../../../../helpers/documentTools'
import { emptyPlan, largePlan } from '../../../../helpers/largePlan'
import { samplePlan } from '../../../../helpers/samplePlan'
import { temporaryFolder } from '../../../../helpers/temporaryFolder'
import { twoBenchmarks } from '../../../../helpers/twoBenchmarks'
import {
  paragraphsOf,
  partOf,
  rowsOf,
  tablesOf,
  textOf,
  wordParts,
} from '../../../../helpers/wordFile'

const plans: Record<
  'sample' | 'empty' | 'two benchmarks' | '200 actions',
  () => Promise<PlanRecords>
> = {
  sample: async () => (await samplePlan()).records,
  'two benchmarks': twoBenchmarks,
  empty: emptyPlan,
  '200 actions': () => largePlan(200),
}
const cases = reportKinds.flatMap((kind) =>
  (Object.keys(plans) as (keyof typeof plans)[]).map((plan) => [kind, plan] as const),
)

describe.each(cases)('the Word file: %s of the %s plan', (kind, plan) => {
  let report: Report
  let parts: Map<string, string>
  let errors: string[]
  let xml: string
  beforeAll(async () => {
    const { mkdtemp, rm } = await import('node:fs/promises')
    const { tmpdir } = await import('node:os')
    const folder = await mkdtemp(join(tmpdir(), 'common-ground-test-'))
    report = aReport(await plans[plan](), kind)
    const path = await packTo(join(folder, 'document.docx'), report)
    parts = await wordParts(path)
    xml = partOf(parts, 'word/document.xml')
    errors = await openXmlErrors(path)
    await rm(folder, { recursive: true })
  }, 120_000)

  it('has no fault in the eyes of the Open XML SDK', () => {
    expect(errors).toEqual([])
  })

  it('has its headings in real heading styles, none skipped, in the words of the report', () => {
    const headings = paragraphsOf(xml).flatMap(({ style, text }) => {
      const level = /^Heading(\d)$/.exec(style)?.[1]
      return level ? [{ level: Number(level), text }] : []
    })
    expect(headings).toEqual(
      report.blocks.flatMap((block) =>
        block.type === 'heading' ? [{ level: block.level, text: block.text }] : [],
      ),
    )
    headings.forEach(({ level }, index) => {
      expect(level - (headings[index - 1]?.level ?? 0)).toBeLessThanOrEqual(1)
    })
  })

  it('has a contents field with an entry for each heading, each leading to its place, and asks nothing on opening', () => {
    const depth = report.blocks.flatMap((block) =>
      block.type === 'contents' ? [block.depth] : [],
    )[0]
    // Minutes are short: they have none.
    expect(xml.includes(`TOC \\h \\o &quot;1-${depth}&quot;`)).toBe(depth !== undefined)
    const entries = paragraphsOf(xml).filter(({ style }) => /^TOC\d$/.test(style))
    expect(entries.map(({ text }) => text)).toEqual(
      report.blocks.flatMap((block) =>
        block.type === 'heading' && block.level <= (depth ?? 0) ? [block.text] : [],
      ),
    )
    const bookmarks = new Set(
      [...xml.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map(([, name]) => name),
    )
    for (const { xml: entry } of entries)
      expect(bookmarks).toContain(/w:anchor="([^"]+)"/.exec(entry)?.[1])
    const asking = [...parts].filter(([, part]) => /w:dirty="(?:true|1|on)"/.test(part))
    expect(asking.map(([name]) => name)).toEqual([])
    const fields = depth === undefined ? 0 : entries.length + 1
    expect(xml.match(/fldCharType="begin"/g) ?? []).toHaveLength(fields)
    expect(xml.match(/fldCharType="end"/g) ?? []).toHaveLength(fields)
    expect(partOf(parts, 'word/settings.xml')).not.toContain('updateFields')
  })

  it('marks the first row of each table as its repeating head, and lets no row split', () => {
    const tables = tablesOf(xml)
    const composed = report.blocks.filter(({ type }) => type === 'table')
    expect(tables).toHaveLength(composed.length)
    for (const table of tables) {
      const [head, ...rows] = rowsOf(table)
      expect(head).toContain('<w:tblHeader')
      expect(rows.length).toBeGreaterThan(0)
      expect(rows.filter((row) => row.includes('<w:tblHeader'))).toEqual([])
      expect([head, ...rows].filter((row) => !row?.includes('<w:cantSplit'))).toEqual([])
    }
  })

  it('has no merged cells, and gives each table and column a width of its own', () => {
    expect(xml).not.toMatch(/<w:(gridSpan|vMerge|hMerge)/)
    for (const table of tablesOf(xml)) {
      expect(table).toContain('<w:tblLayout w:type="fixed"/>')
      expect(table).toMatch(/<w:tblW (w:type="dxa" w:w="9412"|w:w="9412" w:type="dxa")\/>/)
      const columns = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) =>
        Number(width),
      )
      expect(columns.reduce((a, b) => a + b, 0)).toBe(9412)
      for (const row of rowsOf(table)) expect(row.split('<w:tc>')).toHaveLength(columns.length + 1)
    }
  })

  it('sets a caption before each table', () => {
    const captions = paragraphsOf(xml).flatMap(({ style, text }) =>
      style === 'Caption' ? [text] : [],
    )
    expect(captions).toEqual(
      report.blocks.flatMap((block) => (block.type === 'table' ? [block.caption] : [])),
    )
  })

  it('names the language in the style defaults, and title, author, subject and language in the properties', () => {
    expect(partOf(parts, 'word/styles.xml')).toMatch(
      /<w:docDefaults>.*<w:lang w:val="en-GB"\/>.*<\/w:docDefaults>/,
    )
    const core = partOf(parts, 'docProps/core.xml')
    expect(core).toContain(`<dc:title>${report.title}</dc:title>`)
    expect(core).toContain(`<dc:creator>${report.author}</dc:creator>`)
    expect(core).toContain(`<dc:subject>${report.subject}</dc:subject>`)
    expect(core).toContain('<dc:language>en-GB</dc:language>')
  })

  it('writes lists as lists, each ordered one with a count of its own', () => {
    const items = paragraphsOf(xml).filter(({ style }) => style === 'ListParagraph')
    expect(items.filter(({ xml: item }) => !item.includes('<w:numPr>'))).toEqual([])
    expect(paragraphsOf(xml).filter(({ text }) => /^\s*[•*-]\s/.test(text))).toEqual([])
    const known = new Set(
      [...partOf(parts, 'word/numbering.xml').matchAll(/<w:num [^>]*w:numId="(\d+)"/g)].map(
        ([, id]) => id,
      ),
    )
    for (const { xml: item } of items)
      expect(known).toContain(/<w:numId w:val="(\d+)"/.exec(item)?.[1])
  })

  it('has no empty paragraph, and no link without words', () => {
    for (const part of parts.keys())
      if (/^word\/(document|header\d+|footer\d+)\.xml$/.test(part))
        expect(paragraphsOf(partOf(parts, part)).filter(({ text }) => text.trim() === '')).toEqual(
          [],
        )
    for (const [link] of xml.matchAll(/<w:hyperlink .*?<\/w:hyperlink>/gs))
      expect(textOf(link).trim()).not.toBe('')
  })

  it('names only styles that are there, and sets no size or colour of its own', () => {
    const styles = new Set(
      [...partOf(parts, 'word/styles.xml').matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id),
    )
    const used = new Set(
      [...xml.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/g)].map(([, id]) => id),
    )
    expect([...used].filter((style) => !styles.has(style))).toEqual([])
    expect(xml).not.toMatch(/<w:(sz|color) /)
  })

  it('is set in 11 points, and nothing in it is smaller than 9', () => {
    const sizes = [...partOf(parts, 'word/styles.xml').matchAll(/<w:sz w:val="(\d+)"/g)].map(
      ([, size]) => Number(size),
    )
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18)
    expect(partOf(parts, 'word/styles.xml')).toMatch(/<w:docDefaults>.*<w:sz w:val="22"\/>/)
  })

  it('numbers its pages in the footer and has A4 pages', () => {
    const footer = [...parts.keys()].find((name) => /^word\/footer\d+\.xml$/.test(name)) ?? ''
    expect(partOf(parts, footer)).toMatch(/PAGE.*NUMPAGES/s)
    expect(xml).toMatch(/<w:pgSz [^>]*w:w="11906"/)
  })
})

describe('buildDocument', () => {
  const hostileText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '\u0000\u0007\u001b]0;x',
      '\ud800lone',
      'lone\udfff',
      '\ufffe\uffff',
      '\u202eevil',
      'مرحبا بالعالم (2026)',
      'שלום',
      'W'.repeat(280),
      '<w:p>&amp;]]>',
      '\u2028line\u2029',
      '{{city}} $t(report:title)',
    ),
  )

  it('writes whatever text a plan holds into a sound file', async () => {
    const folder = await temporaryFolder()
    const plan = await largePlan(30)
    let run = 0
    // Many texts in few files: it is the checking that takes its time.
    await fc.assert(
      fc.asyncProperty(fc.array(hostileText, { minLength: 60, maxLength: 60 }), async (texts) => {
        const text = (index: number) => texts[index % texts.length] ?? ''
        const hostile: PlanRecords = {
          ...plan,
          plans: plan.plans.map((one) => ({
            ...one,
            city: text(0),
            title: text(1),
            about: texts.join('\n'),
            migrantDefinition: text(2),
          })),
          actions: plan.actions.map((action, index) => ({
            ...action,
            title: text(index),
            partners: text(index + 30),
            description: richTextOf(text(index + 7) || 'x'),
          })),
          evidenceItems: plan.evidenceItems.map((item) => ({
            ...item,
            title: text(3),
            address: `https://${text(4)}/${text(5)}`,
          })),
        }
        for (const kind of reportKinds) {
          run += 1
          const path = await packTo(join(folder, `${run}.docx`), aReport(hostile, kind))
          expect(await openXmlErrors(path)).toEqual([])
        }
      }),
      { numRuns: 2 },
    )
  }, 120_000)

  it('follows no link but to the web and to mail', async () => {
    const plan = await largePlan(1)
    const folder = await temporaryFolder()
    const link = (href: string) => ({
      type: 'doc' as const,
      content: [
        {
          type: 'paragraph' as const,
          content: [
            {
              type: 'text' as const,
              text: 'here',
              marks: [{ type: 'link' as const, attrs: { href } }],
            },
          ],
        },
      ],
    })
    const targetsOf = async (href: string) => {
      const records = {
        ...plan,
        evidenceItems: [],
        answers: [],
        actions: plan.actions.map((action) => ({ ...action, description: link(href) })),
      }
      const kind: ReportKind = 'action-plan'
      const parts = await wordParts(await packTo(join(folder, 'link.docx'), aReport(records, kind)))
      return [
        ...partOf(parts, 'word/_rels/document.xml.rels').matchAll(
          /relationships\/hyperlink" Target="([^"]+)"/g,
        ),
      ].map(([, target]) => target)
    }
    expect(await targetsOf('javascript:alert(1)')).toEqual([])
    expect(await targetsOf('file:///etc/passwd')).toEqual([])
    expect(await targetsOf('https://example.org/x')).toEqual(['https://example.org/x'])
  })
})
