import { expect, it } from 'vitest'
import { addDays } from '#shared/lib/dates'
import { startGraceDays } from '#shared/looseEnds/actionDateRules'
import type { Action } from '#shared/plan/Action'
import { soundDay, soundPlan, spoil } from '../../../helpers/soundPlan'
import { ends, expectOnly } from './rulesBothWays'

const place = { stage: 'actions', id: 'desk' } as const
const action = async (fields: Partial<Action>) => spoil(await soundPlan(), 'actions', fields)

it('finds an action to be done without start or end', async () => {
  const sound = [
    await soundPlan(),
    await action({ startsOn: null, status: 'completed' }),
    await action({ startsOn: null, draft: true }),
  ]
  expectOnly('actionWithoutDates', await action({ startsOn: null }), place, sound)
  expectOnly('actionWithoutDates', await action({ endsOn: null }), place, sound)
})

it('finds an action that ends before it begins, and not one that does so on one day', async () => {
  expectOnly('actionEndsBeforeStart', await action({ endsOn: '2026-02-28' }), place, [
    await soundPlan(),
    await action({ endsOn: '2026-03-01' }),
    await action({ endsOn: null }),
  ])
})

it('finds an action that reaches beyond the period of the plan, at either side', async () => {
  const sound = [await action({ startsOn: '2026-01-01', endsOn: '2028-12-31' })]
  expectOnly('actionOutsidePeriod', await action({ startsOn: '2025-12-31' }), place, sound)
  expectOnly('actionOutsidePeriod', await action({ endsOn: '2029-01-01' }), place, sound)
})

it('finds an action past its end while it is open', async () => {
  const endsOn = addDays(soundDay, -1)
  expectOnly('actionOverdue', await action({ endsOn }), place, [
    await action({ endsOn: soundDay }),
    await action({ endsOn, status: 'completed' }),
    await action({ endsOn, status: 'dropped' }),
  ])
})

it('finds an action that was to begin and has not, after a time of grace', async () => {
  const startsOn = addDays(soundDay, -startGraceDays - 1)
  expectOnly('actionNotBegun', await action({ status: 'planned', startsOn }), place, [
    await action({ status: 'planned', startsOn: addDays(startsOn, 1) }),
    await action({ status: 'underway', startsOn }),
    await action({ status: 'planned', startsOn, endsOn: addDays(soundDay, -1) }),
  ])
})

it('finds open milestones in a completed action, and counts them', async () => {
  const completed = await action({ status: 'completed' })
  expect(ends('completedWithOpenMilestones', completed)).toMatchObject([{ values: { count: 1 } }])
  const reached = spoil(completed, 'milestones', { status: 'reached' }, 'opened')
  const dropped = spoil(completed, 'milestones', { status: 'dropped' }, 'opened')
  expectOnly('completedWithOpenMilestones', completed, place, [await soundPlan(), reached, dropped])
})
