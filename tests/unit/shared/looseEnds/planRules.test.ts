import { expect, it } from 'vitest'
import { soundPlan, spoil } from '../../../helpers/soundPlan'
import { ends, expectOnly } from './rulesBothWays'

it('finds a plan that does not say whom it means by migrant', async () => {
  const sound = await soundPlan()
  const empty = spoil(sound, 'plans', { migrantDefinition: ' \n' })
  expectOnly('planWithoutDefinition', empty, { stage: 'city' }, [sound])
})

it('finds a plan whose period is over while actions are open, from the day after its end', async () => {
  const sound = await soundPlan()
  expect(ends('planPeriodOver', sound, '2028-12-31')).toEqual([])
  expect(ends('planPeriodOver', sound, '2029-01-01')).toMatchObject([{ values: { count: 1 } }])
  const done = spoil(sound, 'actions', { status: 'completed' })
  expect(ends('planPeriodOver', done, '2029-01-01')).toEqual([])
})
