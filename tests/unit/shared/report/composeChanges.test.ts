import { describe, expect, it } from 'vitest'
import { compareMoments } from '#shared/compare/comparePlans'
import { createTranslator } from '#shared/messages/createTranslator'
import { planOf } from '#shared/planFile/PlanSnapshot'
import { composeChanges } from '#shared/report/composeChanges'
import type { TableBlock } from '#shared/report/Report'
import { samplePlan } from '../../../helpers/samplePlan'

const plan = await samplePlan()

function composed(from: number, language = 'en-GB', day = '2025-03-06') {
  const found = compareMoments(
    plan,
    { revision: from, day },
    { revision: plan.revision, day: '2026-11-22' },
  )
  if (!found.ok) throw new Error(found.failure.code)
  const options = { locale: language, today: '2026-11-22', t: createTranslator(language) }
  const names = { fromName: 'As adopted', toName: '' }
  return {
    found: found.value,
    report: composeChanges(planOf(plan.records), found.value, { ...options, ...names }),
  }
}

describe('the document “What changed”', () => {
  const { report, found } = composed(20)
  const tables = report.blocks.filter((block): block is TableBlock => block.type === 'table')

  it('says between which moments, and sums up in one line before the tables', () => {
    expect(JSON.stringify(report.blocks)).toContain('6 March 2025: As adopted')
    const lead = report.blocks.findIndex(
      (block) => block.type === 'paragraph' && block.style === 'lead',
    )
    expect(lead).toBeGreaterThan(0)
    expect(lead).toBeLessThan(report.blocks.findIndex(({ type }) => type === 'table'))
  })

  it('gives each record one row in the table of its part, with every reason', () => {
    const rows = tables.flatMap((table) => table.rows)
    const records = new Set(
      found.differences.map(({ section, recordId }) => `${section} ${recordId}`),
    )
    expect(rows).toHaveLength(records.size)
    expect(rows.every((row) => row.length === 3)).toBe(true)
    const text = JSON.stringify(tables)
    for (const { steps } of found.differences)
      for (const { why } of steps) if (why) expect(text).toContain(JSON.stringify(why).slice(1, -1))
  })

  it('says so where nothing differs', () => {
    const nothing = composed(plan.revision, 'en-GB', '2026-11-22').report
    expect(nothing.blocks.some(({ type }) => type === 'table')).toBe(false)
  })

  it('takes every sentence from the catalogue', () => {
    const marked = composed(100, 'en-XA').report
    const captions = marked.blocks.flatMap((block) => (block.type === 'table' ? [block] : []))
    expect(captions.length).toBeGreaterThan(0)
    for (const { caption, columns } of captions)
      for (const text of [caption, ...columns.map(({ title }) => title)])
        expect(text).toMatch(/^⟦.*⟧$/)
  })
})
