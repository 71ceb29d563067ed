import { describe, expect, it } from 'vitest'
import { milestoneSchema } from '#shared/plan/Milestone'
import { aMilestone } from '../../../helpers/builders'

describe('milestoneSchema', () => {
  it('takes a milestone and refuses days that do not exist', () => {
    expect(milestoneSchema.safeParse(aMilestone({ dueOn: '2028-02-29' })).success).toBe(true)
    expect(milestoneSchema.safeParse(aMilestone({ dueOn: '2027-02-29' })).success).toBe(false)
  })
})
