import { expect, it } from 'vitest'
import { findLooseEnds } from '#shared/looseEnds/findLooseEnds'
import { createTranslator } from '#shared/messages/createTranslator'
import type { PlanRecords } from '#shared/planFile/recordTables'
import { composeReport } from '#shared/report/composeReport'
import { withAnnexes } from '#shared/report/withAnnexes'
import { reportOutlines } from '#templates/reports/reportOutlines'
import { anId } from '../../../../helpers/builders'
import { samplePlan } from '../../../../helpers/samplePlan'
import { soundDay, soundPlan, spoil } from '../../../../helpers/soundPlan'

/** The rows of the annex, and its headings. */
function annexOf(records: PlanRecords) {
  const { blocks } = composeReport(
    records,
    withAnnexes(reportOutlines['action-plan'], ['loose-ends']),
    { locale: 'en-GB', today: soundDay, t: createTranslator('en') },
  )
  const from = blocks.findIndex((block) => block.type === 'heading' && block.id === 'loose-ends')
  const to = blocks.findIndex(
    (block, index) => index > from && block.type === 'heading' && block.level === 1,
  )
  const annex = blocks.slice(from, to)
  return {
    text: JSON.stringify(annex),
    rows: annex.flatMap((block) => (block.type === 'table' ? block.rows : [])),
  }
}

it('prints every loose end once, with its reason and source', async () => {
  const { records } = await samplePlan()
  const { rows } = annexOf(records)
  expect(rows).toHaveLength(findLooseEnds(records, soundDay).length)
  expect(rows.every((row) => row.length === 2)).toBe(true)
})

it('says so where nothing is loose, and prints no table', async () => {
  const { rows, text } = annexOf(await soundPlan())
  expect(rows).toEqual([])
  expect(text).toContain('nothing loose')
})

it('names the rules that the city leaves out, with its reasons', async () => {
  const rule = 'actionWithoutDeputy'
  const muted = spoil(await soundPlan(), 'plans', {
    mutedRules: [{ rule, why: 'Small units have no deputies.' }],
  })
  const withoutDeputy = spoil(muted, 'actions', { deputyId: null })
  const { text, rows } = annexOf(spoil(withoutDeputy, 'milestones', { ownerId: anId('deputy') }))
  expect(rows).toHaveLength(1)
  expect(text).toContain('Action without a deputy')
  expect(text).toContain('Small units have no deputies.')
})
