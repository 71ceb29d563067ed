import { expect, it } from 'vitest'
import { momentOn } from '#shared/compare/momentOn'
import { dayOf } from '#shared/lib/dates'
import { samplePlan } from '../../../helpers/samplePlan'

it('takes the plan as it stood at the end of a day', async () => {
  const plan = await samplePlan()
  for (const { at } of plan.changes) {
    const day = dayOf(new Date(at))
    const last = plan.changes.filter((change) => dayOf(new Date(change.at)) <= day).at(-1)
    expect(momentOn(plan, day)).toEqual({ revision: last?.revision, day })
  }
  expect(momentOn(plan, '2024-12-31')).toBeNull()
})
