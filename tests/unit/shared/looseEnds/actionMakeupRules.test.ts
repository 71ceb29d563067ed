import { it } from 'vitest'
import type { Action } from '#shared/plan/Action'
import { anId, aResource } from '../../../helpers/builders'
import { soundPlan, spoil } from '../../../helpers/soundPlan'
import { expectOnly } from './rulesBothWays'

const place = { stage: 'actions', id: 'desk' } as const
const action = async (fields: Partial<Action>) => spoil(await soundPlan(), 'actions', fields)

it('finds an action without a milestone; a dropped one is none, a draft is one', async () => {
  const sound = await soundPlan()
  const milestones = sound.milestones.map((one) => ({ ...one, status: 'dropped' as const }))
  expectOnly('actionWithoutMilestone', { ...sound, milestones: [] }, place, [
    sound,
    { ...sound, milestones: sound.milestones.map((one) => ({ ...one, draft: true })) },
    { ...(await action({ status: 'completed' })), milestones: [] },
  ])
  expectOnly('actionWithoutMilestone', { ...sound, milestones }, place, [sound])
})

it('finds an action that no indicator shows', async () => {
  const sound = await soundPlan()
  expectOnly('actionWithoutIndicator', spoil(sound, 'indicators', { actionIds: [] }), place, [
    sound,
    { ...(await action({ status: 'completed' })), indicators: [] },
  ])
})

it('finds an action with an owner and nobody to stand in', async () => {
  expectOnly('actionWithoutDeputy', await action({ deputyId: null }), place, [
    await soundPlan(),
    // Without an owner that is the loose end.
    await action({ deputyId: null, ownerId: null }),
    await action({ deputyId: null, status: 'completed' }),
  ])
})

it('finds a deputy who is the owner', async () => {
  expectOnly('deputyIsOwner', await action({ deputyId: anId('lead') }), place, [
    await soundPlan(),
    await action({ deputyId: null, ownerId: null }),
  ])
})

it('finds an action that nothing is set aside for', async () => {
  expectOnly('actionWithoutResources', await action({ resources: [] }), place, [
    await soundPlan(),
    await action({ resources: [aResource({ kind: 'in-kind', amount: null })] }),
    await action({ resources: [], status: 'dropped' }),
  ])
})

it('finds money without an amount; zero is an amount', async () => {
  const evaluated = aResource({ forEvaluation: true })
  const withMoney = (amount: number | null) =>
    action({ resources: [evaluated, aResource({ amount })] })
  expectOnly('moneyWithoutAmount', await withMoney(null), place, [
    await withMoney(0),
    await action({ resources: [evaluated, aResource({ kind: 'staff', amount: null })] }),
  ])
})

it('finds resources in a year that the plan does not cover', async () => {
  const inYear = (year: number) => action({ resources: [aResource({ year, forEvaluation: true })] })
  expectOnly('resourceOutsidePeriod', await inYear(2029), place, [
    await inYear(2026),
    await inYear(2028),
  ])
  expectOnly('resourceOutsidePeriod', await inYear(2025), place, [])
})
