import { expect, it } from 'vitest'
import type { PlanRecords } from '#shared/planFile/recordTables'
import { aReport } from '../../../../helpers/aReport'
import { samplePlan } from '../../../../helpers/samplePlan'
import { soundPlan } from '../../../../helpers/soundPlan'

async function sectionOf(records: PlanRecords) {
  const { blocks } = aReport(records, 'action-plan')
  const from = blocks.findIndex((block) => block.type === 'heading' && block.id === 'objectives')
  if (from === -1) return []
  const to = blocks.findIndex(
    (block, index) => index > from && block.type === 'heading' && block.level === 1,
  )
  return blocks.slice(from, to)
}

it('stands before the actions, with every objective, its actions and its chain', async () => {
  const section = await sectionOf(await soundPlan())
  const text = JSON.stringify(section)
  expect(text).toContain('Objective 1: A welcome for all')
  expect(text).toContain('Open a welcome desk')
  expect(text).toContain('Visitors of the desk')
  expect(text).toContain('€2,000')
})

it('names the actions outside all objectives', async () => {
  const { records } = await samplePlan()
  const outside = records.actions.filter(
    ({ objectiveId, status }) => !objectiveId && status !== 'dropped',
  )
  const text = JSON.stringify(await sectionOf(records))
  expect(outside.length).toBeGreaterThan(0)
  for (const { title } of outside) expect(text).toContain(title)
})

it('is not there in a plan without objectives', async () => {
  expect(await sectionOf({ ...(await soundPlan()), objectives: [] })).toEqual([])
})
