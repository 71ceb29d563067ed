import { it } from 'vitest'
import { soundPlan, spoil } from '../../../helpers/soundPlan'
import { expectOnly } from './rulesBothWays'

const place = { stage: 'objectives', id: 'welcome' } as const

it('finds an objective towards which nobody does anything', async () => {
  const sound = await soundPlan()
  const dropped = spoil(sound, 'actions', { status: 'dropped' })
  expectOnly('objectiveWithoutAction', dropped, place, [sound])
})

it('finds an action outside all objectives only where the plan has some', async () => {
  const sound = await soundPlan()
  const outside = spoil(sound, 'actions', { objectiveId: null })
  expectOnly('actionWithoutObjective', outside, { stage: 'actions', id: 'desk' }, [
    sound,
    { ...outside, objectives: [] },
    spoil(outside, 'actions', { status: 'completed' }),
  ])
})

it('finds an objective that is measured by activity alone', async () => {
  const sound = await soundPlan()
  const counted = spoil(sound, 'indicators', { kind: 'output' })
  expectOnly('objectiveWithoutOutcome', counted, place, [
    sound,
    spoil(sound, 'indicators', { kind: 'perception' }),
    // An objective without any action has a loose end of its own.
    { ...counted, actions: [] },
  ])
})
