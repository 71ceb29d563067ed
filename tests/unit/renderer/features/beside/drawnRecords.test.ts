import { expect, it } from 'vitest'
import { drawnRecords } from '#renderer/features/beside/drawnRecords'
import type { DrawnFrom } from '#shared/plan/DrawnFrom'
import { aMilestone, anAction, anId, anIndicator } from '../../../../helpers/builders'

const from = (ref: string): DrawnFrom[] => [{ ref, label: '', title: '', document: '', source: '' }]

it('tells for each item what of the plan was drawn from it, drafts or not', () => {
  const byItem = drawnRecords(
    [
      anAction({ id: anId('a'), title: 'A', drawnFrom: from('pack:1'), draft: true }),
      anAction({ id: anId('b'), title: 'B', drawnFrom: [...from('pack:1'), ...from('pack:2')] }),
      anAction(),
    ],
    [aMilestone({ drawnFrom: from('pack:2') }), aMilestone({ drawnFrom: from('pack:2') })],
    [anIndicator({ id: anId('i'), name: 'I', drawnFrom: from('pack:3') })],
  )
  expect(Object.fromEntries(byItem)).toEqual({
    'pack:1': {
      actions: [
        { id: 'a', title: 'A' },
        { id: 'b', title: 'B' },
      ],
      indicators: [],
      milestones: 0,
    },
    'pack:2': { actions: [{ id: 'b', title: 'B' }], indicators: [], milestones: 2 },
    'pack:3': { actions: [], indicators: [{ id: 'i', title: 'I' }], milestones: 0 },
  })
})
