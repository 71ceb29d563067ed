import { describe, expect, it } from 'vitest'
import { unowned } from '#shared/monitoring/unowned'
import { aMilestone, anAction, anId, anIndicator, recordsWith } from '../../../helpers/builders'

describe('unowned', () => {
  it('counts what is open, the city’s own, and answered for by nobody', () => {
    const records = recordsWith({
      actions: [
        anAction({ id: anId('lonely') }),
        anAction({ id: anId('led'), ownerId: anId('lead') }),
        anAction({ status: 'completed' }),
        anAction({ draft: true }),
      ],
      milestones: [
        aMilestone({ actionId: anId('lonely') }),
        aMilestone({ actionId: anId('lonely'), ownerId: anId('lead') }),
        aMilestone({ actionId: anId('lonely'), status: 'reached' }),
        aMilestone({ actionId: anId('lonely'), draft: true }),
        aMilestone({ actionId: anId('led') }),
      ],
      indicators: [
        anIndicator({ actionIds: [anId('lonely')] }),
        anIndicator({ actionIds: [anId('lonely'), anId('led')] }),
        anIndicator({ notCollected: 'No register' }),
      ],
    })
    expect(unowned(records)).toEqual({ actions: 1, milestones: 1, indicators: 1 })
    expect(unowned(recordsWith())).toEqual({ actions: 0, milestones: 0, indicators: 0 })
  })
})
