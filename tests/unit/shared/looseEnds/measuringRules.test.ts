import { expect, it } from 'vitest'
import type { Baseline, Indicator, Target } from '#shared/monitoring/Indicator'
import { anId } from '../../../helpers/builders'
import { soundPlan, spoil } from '../../../helpers/soundPlan'
import { ends, expectOnly } from './rulesBothWays'

const place = { stage: 'indicators', id: 'visitors' } as const
const indicator = async (fields: Partial<Indicator>) =>
  spoil(await soundPlan(), 'indicators', fields)
const target = async (fields: Partial<Target>) => spoil(await soundPlan(), 'targets', fields)
const baseline = async (fields: Partial<Baseline>) => spoil(await soundPlan(), 'baselines', fields)

it('finds an indicator without a target; zero is one', async () => {
  const lower = spoil(await target({ value: 0 }), 'indicators', { betterWhen: 'lower' })
  const without = await target({ value: null })
  expectOnly('indicatorWithoutTarget', without, place, [await soundPlan(), lower])
  expectOnly('indicatorWithoutTarget', { ...(await soundPlan()), targets: [] }, place, [
    spoil(without, 'indicators', { notCollected: 'The law forbids it.' }),
    spoil(without, 'indicators', { draft: true }),
  ])
})

it('finds a target without a day', async () => {
  expectOnly('targetWithoutDay', await target({ on: null }), place, [
    await soundPlan(),
    await target({ on: null, value: null }),
  ])
})

it('finds a target dated on the day of the baseline or before', async () => {
  const sound = [
    await soundPlan(),
    await target({ on: '2026-01-02' }),
    await baseline({ on: null }),
  ]
  expectOnly('targetBeforeBaseline', await target({ on: '2026-01-01' }), place, sound)
  expectOnly('targetBeforeBaseline', await target({ on: '2025-12-31' }), place, sound)
})

it('finds a target on the wrong side of the baseline', async () => {
  expectOnly('targetNotBetter', await target({ value: 9 }), place, [
    await soundPlan(),
    await target({ value: 10 }),
    spoil(await target({ value: 9 }), 'indicators', { betterWhen: 'lower' }),
    spoil(await target({ value: 9 }), 'indicators', { betterWhen: 'target-range' }),
  ])
  expectOnly('targetNotBetter', await indicator({ betterWhen: 'lower' }), place, [])
})

it('finds an indicator that names no source', async () => {
  expectOnly('indicatorWithoutSource', await indicator({ source: ' ' }), place, [await soundPlan()])
})

it('finds an indicator that does not say how often', async () => {
  expectOnly('indicatorWithoutFrequency', await indicator({ frequency: null }), place, [
    await indicator({ frequency: 'once' }),
  ])
})

it('finds an indicator whose values nobody delivers, neither by name nor by its action', async () => {
  const nobody = spoil(await soundPlan(), 'actions', { ownerId: null })
  expectOnly('indicatorWithoutOwner', nobody, place, [
    await soundPlan(),
    spoil(nobody, 'indicators', { ownerId: anId('deputy') }),
  ])
})

it('finds an indicator that shows no action, or only a dropped one', async () => {
  const sound = await soundPlan()
  expectOnly('indicatorWithoutAction', await indicator({ actionIds: [] }), place, [sound])
  expectOnly('indicatorWithoutAction', spoil(sound, 'actions', { status: 'dropped' }), place, [])
})

it('finds a value long owed, once the days of grace have gone by', async () => {
  const sound = await soundPlan()
  expect(ends('measurementOverdue', sound, '2027-03-31')).toEqual([])
  expect(ends('measurementOverdue', sound, '2027-04-01')).toMatchObject([
    { values: { day: '2026-12-31' }, place },
  ])
  const never = spoil(sound, 'indicators', { notCollected: 'The law forbids it.' })
  expect(ends('measurementOverdue', never, '2027-04-01')).toEqual([])
})

it('finds what is not collected without a reason', async () => {
  expectOnly('notCollectedWithoutReason', await indicator({ notCollected: ' ' }), place, [
    await soundPlan(),
    await indicator({ notCollected: 'The law forbids it.' }),
  ])
})
