import { expect, it } from 'vitest'
import { addDays } from '#shared/lib/dates'
import { longLateAfterDays } from '#shared/looseEnds/milestoneRules'
import type { Milestone } from '#shared/plan/Milestone'
import { soundDay, soundPlan, spoil } from '../../../helpers/soundPlan'
import { ends, expectOnly } from './rulesBothWays'

const place = { stage: 'actions', id: 'desk' } as const
const opened = async (fields: Partial<Milestone>) =>
  spoil(await soundPlan(), 'milestones', fields, 'opened')
const rooms = async (fields: Partial<Milestone>) =>
  spoil(await soundPlan(), 'milestones', fields, 'rooms')

it('finds a milestone long past its date, and not one that is merely late', async () => {
  const dueOn = addDays(soundDay, -longLateAfterDays - 1)
  expectOnly('milestoneLongLate', await opened({ dueOn }), place, [
    await opened({ dueOn: addDays(dueOn, 1) }),
    await opened({ dueOn, status: 'reached', reachedOn: dueOn }),
    await opened({ dueOn, status: 'dropped' }),
  ])
  expect(ends('milestoneLongLate', await opened({ dueOn }))).toMatchObject([
    { values: { count: longLateAfterDays + 1 } },
  ])
})

it('finds a reached milestone that does not say when', async () => {
  expectOnly('reachedWithoutDay', await rooms({ reachedOn: null }), place, [await soundPlan()])
})

it('finds a milestone reached on a day still to come', async () => {
  expectOnly('reachedInFuture', await rooms({ reachedOn: addDays(soundDay, 1) }), place, [
    await rooms({ reachedOn: soundDay }),
  ])
})

it('finds an open milestone outside the dates of its action', async () => {
  for (const dueOn of ['2026-02-28', '2028-01-01'])
    expectOnly('milestoneOutsideAction', await opened({ dueOn }), place, [
      await opened({ dueOn: '2026-03-01' }),
      await opened({ dueOn: '2027-12-31' }),
      await opened({ dueOn, status: 'reached', reachedOn: '2026-05-01' }),
    ])
})

it('finds a milestone due before the one that it waits for', async () => {
  const open = { status: 'planned', reachedOn: null } as const
  expectOnly('milestoneBeforeItsTurn', await rooms({ ...open, dueOn: '2027-04-01' }), place, [
    await soundPlan(),
    await rooms({ ...open, dueOn: '2027-03-31' }),
    await rooms({ dueOn: '2027-04-01' }),
  ])
})

it('finds a milestone that waits for one that was dropped', async () => {
  const waiting = await rooms({ status: 'dropped' })
  expectOnly('milestoneWaitsForDropped', waiting, place, [
    await soundPlan(),
    spoil(waiting, 'milestones', { dependsOnIds: [] }, 'opened'),
    spoil(waiting, 'milestones', { status: 'reached', reachedOn: '2026-07-01' }, 'opened'),
  ])
})
