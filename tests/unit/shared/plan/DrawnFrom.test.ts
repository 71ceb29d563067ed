import { expect, it } from 'vitest'
import { indicatorSchema } from '#shared/monitoring/Indicator'
import { actionSchema } from '#shared/plan/Action'
import { type DrawnFrom, drawnFromSchema } from '#shared/plan/DrawnFrom'
import { milestoneSchema } from '#shared/plan/Milestone'
import { aMilestone, anAction, anIndicator } from '../../../helpers/builders'

const cited: DrawnFrom = {
  ref: 'common-basic-principles:47',
  label: '47',
  title: 'What it says',
  document: 'Common Basic Principles',
  source: '000:47',
}

it('leaves records as valid as before that know of no drafts', () => {
  expect(actionSchema.safeParse(anAction()).data).not.toHaveProperty('draft')
  expect(milestoneSchema.safeParse(aMilestone()).data).not.toHaveProperty('draft')
  expect(indicatorSchema.safeParse(anIndicator()).data).not.toHaveProperty('drawnFrom')
})

it('lets actions, milestones and indicators say that they are drafts, and of what', () => {
  const drawn = { draft: true, drawnFrom: [cited] }
  expect(actionSchema.parse(anAction(drawn))).toMatchObject(drawn)
  expect(milestoneSchema.parse(aMilestone(drawn))).toMatchObject(drawn)
  expect(indicatorSchema.parse(anIndicator(drawn))).toMatchObject(drawn)
})

it('refuses citations without an item, and more of them than anybody draws from', () => {
  expect(drawnFromSchema.safeParse({ ...cited, ref: 'no item' }).success).toBe(false)
  expect(actionSchema.safeParse(anAction({ drawnFrom: Array(21).fill(cited) })).success).toBe(false)
})
