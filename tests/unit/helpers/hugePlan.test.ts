import { expect, it } from 'vitest'
import { checkSnapshot } from '#shared/planFile/checkSnapshot'
import { hugePlan, hugePlanSize } from '../../helpers/hugePlan'
import { snapshotOf } from '../../helpers/largePlan'

it('holds as many records as the bars of the app name', async () => {
  const records = await hugePlan()
  for (const [table, count] of Object.entries(hugePlanSize))
    expect(records[table as keyof typeof hugePlanSize], table).toHaveLength(count)
})

it('is a plan that a file may hold, and the same each time', async () => {
  const [json, again] = [await hugePlan(), await hugePlan()].map((records) =>
    JSON.stringify(snapshotOf(records)),
  )
  expect(again).toBe(json)
  expect(checkSnapshot(json ?? '')).toMatchObject({ ok: true })
})

it('has of everything that screens draw otherwise: dependencies, breakdowns, shares, distances, missing days', async () => {
  const { milestones, indicators, measurements } = await hugePlan()
  expect(milestones.filter(({ dependsOnIds }) => dependsOnIds.length > 0).length).toBeGreaterThan(
    8000,
  )
  expect(milestones.some(({ dueOn }) => dueOn === null)).toBe(true)
  expect(indicators.some(({ gapBetween }) => gapBetween !== null)).toBe(true)
  expect(measurements.some(({ breakdownValues }) => breakdownValues.length > 0)).toBe(true)
  expect(measurements.some(({ numerator }) => numerator !== null)).toBe(true)
})
