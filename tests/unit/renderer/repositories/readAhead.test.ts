import { expect, it } from 'vitest'
import { planCardsStore, planStore } from '#renderer/repositories/plans'
import { readAhead } from '#renderer/repositories/readAhead'
import { planRecordsStore } from '#renderer/repositories/records'
import type { PlanId } from '#shared/lib/ids'
import { aPlan, testSession } from '../../../helpers/testSession'

it('has all of a plan at hand before its first screen is drawn', async () => {
  await testSession()
  const planId = await aPlan()
  expect(planRecordsStore(planId).get()).toBeUndefined()
  await readAhead(planId)
  expect(planStore(planId).get()?.id).toBe(planId)
  expect(planRecordsStore(planId).get()?.plans).toHaveLength(1)
})

it('has the plans at hand before Home is drawn', async () => {
  await testSession()
  await aPlan()
  await readAhead(null)
  expect(planCardsStore().get()).toHaveLength(1)
})

it('does not wait for ever for a plan that is not there', async () => {
  await testSession()
  await readAhead('no-such-plan' as PlanId)
  expect(planStore('no-such-plan' as PlanId).get()).toBeNull()
})
