import { it } from 'vitest'
import { soundPlan, spoil } from '../../../helpers/soundPlan'
import { expectOnly } from './rulesBothWays'

const place = { stage: 'gaps', factorId: 'F1' } as const

it('finds a gap to address that is ranked by nothing', async () => {
  const sound = await soundPlan()
  expectOnly('gapWithoutPriority', spoil(sound, 'gapDecisions', { importance: null }), place, [
    sound,
    spoil(sound, 'gapDecisions', { importance: null, urgency: 'low' }),
    spoil(sound, 'gapDecisions', { importance: null, decision: 'accept' }),
  ])
})

it('finds a gap that is set aside and closed all the same', async () => {
  const sound = await soundPlan()
  for (const decision of ['accept', 'outside-competence'] as const) {
    const aside = spoil(sound, 'gapDecisions', { decision, reason: 'The state decides.' })
    expectOnly('closedThoughNotAddressed', aside, place, [
      sound,
      spoil(aside, 'actions', { gapRefs: [] }),
      spoil(aside, 'actions', { status: 'dropped' }),
    ])
  }
})
