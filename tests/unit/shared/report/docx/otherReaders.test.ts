import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PlanRecords } from '#shared/planFile/recordTables'
import { type Report, reportKinds } from '#shared/report/Report'
import { aReport, packTo } from '../../../../helpers/aReport'
import { pagesOf, pandocBlocks, pythonView } from '../../../../helpers/documentTools'
import { emptyPlan, largePlan } from '../../../../helpers/largePlan'
import { samplePlan } from '../../../../helpers/samplePlan'

const plans: Record<'sample' | 'empty' | '200 actions', () => Promise<PlanRecords>> = {
  sample: async () => (await samplePlan()).records,
  empty: emptyPlan,
  '200 actions': () => largePlan(200),
}
const cases = reportKinds.flatMap((kind) =>
  (Object.keys(plans) as (keyof typeof plans)[]).map((plan) => [kind, plan] as const),
)

const folder = mkdtemp(join(tmpdir(), 'common-ground-test-'))
afterAll(async () => rm(await folder, { recursive: true, force: true }))

const headingsOf = (report: Report): [number, string][] =>
  report.blocks.flatMap((block): [number, string][] =>
    block.type === 'heading' ? [[block.level, block.text]] : [],
  )

describe.each(cases)('%s of the %s plan, as others read it', (kind, plan) => {
  let report: Report
  let path: string
  beforeAll(async () => {
    report = aReport(await plans[plan](), kind)
    path = await packTo(join(await folder, `${kind}-${plan.replace(' ', '-')}.docx`), report)
  })

  it('has the same headings and tables in python-docx', async () => {
    const view = await pythonView(path)
    expect(view.headings).toEqual(headingsOf(report))
    expect(view.tables).toBe(report.blocks.filter(({ type }) => type === 'table').length)
    expect(view).toMatchObject({ title: report.title, language: 'en-GB' })
  }, 120_000)

  it('has the same headings and tables in pandoc', async () => {
    const blocks = await pandocBlocks(path)
    const headings = blocks.flatMap(({ t, c }) => (t === 'Header' ? [(c as [number])[0]] : []))
    expect(headings).toEqual(headingsOf(report).map(([level]) => level))
    expect(blocks.filter(({ t }) => t === 'Table')).toHaveLength(
      report.blocks.filter(({ type }) => type === 'table').length,
    )
  }, 120_000)

  it('is laid out by LibreOffice, with its words, its page numbers and no empty page', async () => {
    const pages = await pagesOf(path)
    const plain = (text: string) => text.replace(/\s+/g, '')
    const all = plain(pages.join(''))
    expect(headingsOf(report).filter(([, text]) => !all.includes(plain(text)))).toEqual([])
    expect(pages.filter((page) => plain(page) === '')).toEqual([])
    expect(pages.at(-1)).toContain(`page ${pages.length} of ${pages.length}`)
  }, 240_000)
})
