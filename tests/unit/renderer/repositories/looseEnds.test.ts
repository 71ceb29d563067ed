import { expect, it } from 'vitest'
import { undo } from '#renderer/repositories/history'
import { muteRule, unmuteRule } from '#renderer/repositories/looseEnds'
import { getSnapshot } from '#renderer/repositories/records'
import type { PlanId } from '#shared/lib/ids'
import { aPlan, given, testSession } from '../../../helpers/testSession'

const mutedIn = async (planId: PlanId) => (await getSnapshot(planId)).records.plans[0]?.mutedRules

it('leaves a rule out with its reason, once, and tells of it again', async () => {
  await testSession()
  const planId = await aPlan()
  given(await muteRule(planId, 'actionWithoutDeputy', 'Small units have none.'))
  given(await muteRule(planId, 'reviewNotSigned', 'We sign on paper.'))
  given(await muteRule(planId, 'actionWithoutDeputy', 'Units of two have none.'))
  expect(await mutedIn(planId)).toEqual([
    { rule: 'reviewNotSigned', why: 'We sign on paper.' },
    { rule: 'actionWithoutDeputy', why: 'Units of two have none.' },
  ])
  expect((await getSnapshot(planId)).changes.at(-1)).toMatchObject({
    command: 'muteRule',
    why: 'Units of two have none.',
  })
  given(await unmuteRule(planId, 'reviewNotSigned'))
  expect(await mutedIn(planId)).toHaveLength(1)
  given(await undo(planId))
  expect(await mutedIn(planId)).toHaveLength(2)
})

it('asks for a reason before it leaves a rule out', async () => {
  await testSession()
  const planId = await aPlan()
  expect(await muteRule(planId, 'reviewNotSigned', ' \n')).toMatchObject({
    ok: false,
    failure: { code: 'rule.whyNeeded' },
  })
  expect(await mutedIn(planId)).toEqual([])
})
