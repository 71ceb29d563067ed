import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#shared/lib/dates'
import { actionBar } from '#shared/plan/actionBar'
import { aMilestone } from '../../../helpers/builders'

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days))
const milestone = fc
  .record({ dueOn: fc.option(day), status: fc.constantFrom('planned', 'reached', 'dropped') })
  .map((fields) => aMilestone(fields as { dueOn: string | null; status: 'planned' }))

describe('actionBar', () => {
  it('is null without a start and an end, whatever the milestones say', () => {
    expect(actionBar({ startsOn: null, endsOn: null }, [aMilestone({ dueOn: '2027-01-01' })])).toBe(
      null,
    )
  })

  it('reaches to the last milestone where the end is missing, and says so', () => {
    const milestones = [
      aMilestone({ dueOn: '2027-05-31' }),
      aMilestone({ dueOn: null }),
      aMilestone({ dueOn: '2028-05-31', status: 'dropped' }),
    ]
    expect(actionBar({ startsOn: '2027-01-01', endsOn: null }, milestones)).toEqual({
      from: '2027-01-01',
      to: '2027-05-31',
      openStart: false,
      openEnd: true,
    })
    expect(actionBar({ startsOn: null, endsOn: '2027-01-01' }, milestones)).toMatchObject({
      from: '2027-01-01',
      to: '2027-01-01',
      openStart: true,
    })
  })

  it('runs forwards and holds the days given, also where the end lies before the start', () => {
    fc.assert(
      fc.property(fc.option(day), fc.option(day), fc.array(milestone), (startsOn, endsOn, all) => {
        const bar = actionBar({ startsOn, endsOn }, all)
        expect(bar === null).toBe(startsOn === null && endsOn === null)
        if (!bar) return
        expect(bar.from <= bar.to).toBe(true)
        for (const given of [startsOn, endsOn])
          if (given !== null) expect(bar.from <= given && given <= bar.to).toBe(true)
        expect(actionBar({ startsOn, endsOn }, [...all].reverse())).toEqual(bar)
      }),
    )
  })
})
