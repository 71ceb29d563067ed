import { describe, expect, it } from 'vitest'
import type { PlanRecords } from '#shared/planFile/recordTables'
import type { Report, TableBlock } from '#shared/report/Report'
import { aReport } from '../../../../helpers/aReport'
import { aMilestone, anAction, anId, anIndicator } from '../../../../helpers/builders'
import { emptyPlan } from '../../../../helpers/largePlan'
import { samplePlan } from '../../../../helpers/samplePlan'

const caption = 'What this plan drew from the library'
const drawnTable = (report: Report): TableBlock | undefined =>
  report.blocks.find(
    (block): block is TableBlock => block.type === 'table' && block.caption === caption,
  )
const rowsOf = (report: Report): string[][] =>
  (drawnTable(report)?.rows ?? []).map((row) =>
    row.map((cell) => cell.map((line) => line.map(({ text }) => text).join('')).join(' / ')),
  )

const cited = {
  ref: 'common-basic-principles:47',
  label: '47',
  title: 'Speak with those concerned',
  document: 'Common Basic Principles',
  source: '000:47',
}
const action = anAction({ id: anId('desk'), title: 'Open a desk', drawnFrom: [cited] })
const withDrafts = async (): Promise<PlanRecords> => ({
  ...(await emptyPlan()),
  actions: [action],
  milestones: [
    aMilestone({ actionId: action.id, title: 'Desk opened', draft: true, drawnFrom: [cited] }),
  ],
  indicators: [anIndicator({ name: 'Visits', draft: true, drawnFrom: [cited] })],
})

describe('the sources of a plan', () => {
  it('cite item, document and place for each action, milestone and indicator that was drawn from the library', async () => {
    const item = 'Speak with those concerned (47) / Common Basic Principles'
    const place = 'Common Basic Principles and Handbooks on Integration: conclusion 47'
    expect(rowsOf(aReport(await withDrafts(), 'action-plan'))).toEqual([
      ['Action 1: Open a desk', item, place],
      ['Milestone of action 1: Desk opened / Draft', item, place],
      ['Indicator: Visits / Draft', item, place],
    ])
  })

  it('say nothing of the library where nothing was drawn from it, nor in a gap analysis', async () => {
    const records = await withDrafts()
    expect(
      drawnTable(
        aReport(
          { ...records, actions: [anAction()], milestones: [], indicators: [] },
          'action-plan',
        ),
      ),
    ).toBeUndefined()
    expect(drawnTable(aReport(records, 'gap-analysis'))).toBeUndefined()
  })

  it('of the sample name all four items that it was drawn from', async () => {
    const { records } = await samplePlan()
    expect(rowsOf(aReport(records, 'action-plan')).map(([part]) => part)).toEqual([
      'Action 8: Ask users and migrant staff every year',
      'Action 13: Recruitment without barriers, second part',
      'Action 26: A welcoming workplace / Draft',
      'Indicator: Staff born abroad in leading posts',
    ])
  })
})

describe('a draft', () => {
  it('is said to be one wherever the document names it', async () => {
    const { records } = await samplePlan()
    const report = aReport(records, 'action-plan')
    const at = report.blocks.findIndex(
      (block) => block.type === 'heading' && block.text === 'Action 26: A welcoming workplace',
    )
    expect(report.blocks[at + 1]).toMatchObject({ type: 'callout', title: 'Draft' })
    const glance = report.blocks.find(
      (block): block is TableBlock =>
        block.type === 'table' && block.caption === 'All actions at a glance',
    )
    const named = glance?.rows.map(([name]) => name?.[0]?.map(({ text }) => text).join(''))
    expect(named?.at(-1)).toBe('Action 26: A welcoming workplace (draft)')
    expect(named?.filter((name) => name?.includes('draft'))).toHaveLength(1)
  })
})
