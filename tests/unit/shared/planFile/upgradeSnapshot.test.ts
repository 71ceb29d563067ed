import { join } from 'node:path'
import { expect, it } from 'vitest'

import { checkSnapshot } from '#shared/planFile/checkSnapshot'
import { formatVersion } from '#shared/planFile/formatVersion'
import { countsOf } from '#shared/planFile/PlanSnapshot'
import { upgradeSnapshot } from '#shared/planFile/upgradeSnapshot'
import { readPlanFile } from '../../../../electron/planFile/readPlanFile'

const fixture = join(import.meta.dirname, '../../../fixtures/plans/format-1.cityplan')

it('opens a plan file of format 1 with everything that was in it', async () => {
  const read = await readPlanFile(fixture, { attachments: false })
  if (!read.ok) throw new Error(read.failure.code)
  const before = JSON.parse(read.value.snapshot) as { records: Record<string, { id: string }[]> }
  const checked = checkSnapshot(read.value.snapshot)
  if (!checked.ok) throw new Error(`${checked.failure.code} ${checked.failure.detail}`)
  const { records } = checked.value
  expect(checked.value.formatVersion).toBe(formatVersion)
  for (const [table, rows] of Object.entries(before.records))
    for (const row of rows)
      expect(records[table as keyof typeof records]).toContainEqual(
        expect.objectContaining({ id: row.id }),
      )
  expect(countsOf(records)).toMatchObject({ objectives: 0, reviews: 0, snapshots: 0 })
  expect(records.milestones.every(({ dependsOnIds }) => dependsOnIds.length === 0)).toBe(true)
  expect(records.plans[0]?.mutedRules).toEqual([])
})

it('leaves a plan of the present format as it is', () => {
  const plan = { formatVersion: 2, records: { plans: [] } }
  upgradeSnapshot(plan)
  expect(plan).toEqual({ formatVersion: 2, records: { plans: [] } })
})

it('does nothing to what is no plan', () => {
  const plan = { formatVersion: 1, records: null }
  upgradeSnapshot(plan)
  expect(plan.records).toBeNull()
})
