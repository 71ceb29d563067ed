import { describe, expect, it } from 'vitest'
import { findLooseEnds } from '#shared/looseEnds/findLooseEnds'
import type { PlanRecords } from '#shared/planFile/recordTables'
import { aMilestone, anAction, anId, anIndicator, recordsWith } from '../../../helpers/builders'

const ends = (tables: Partial<PlanRecords>) =>
  findLooseEnds(recordsWith(tables), '2026-11-22').filter(({ rule }) => rule.startsWith('draft'))

const action = anAction({ id: anId('desk'), title: 'Open a desk' })
const ofDesk = { actionId: action.id }

describe('drafts from the library', () => {
  it('are found, the milestones of one action as one', () => {
    expect(
      ends({
        actions: [{ ...action, draft: true }],
        milestones: [
          aMilestone({ ...ofDesk, draft: true }),
          aMilestone({ ...ofDesk, draft: true }),
          aMilestone(ofDesk),
        ],
        indicators: [anIndicator({ id: anId('visits'), name: 'Visits', draft: true })],
      }),
    ).toMatchObject([
      {
        rule: 'draftActionLeft',
        severity: 'medium',
        values: { action: 'Open a desk' },
        place: { stage: 'actions', id: 'desk' },
      },
      {
        rule: 'draftMilestonesLeft',
        values: { count: 2 },
        place: { stage: 'actions', id: 'desk' },
      },
      { rule: 'draftIndicatorLeft', place: { stage: 'indicators', id: 'visits' } },
    ])
  })

  it('are asked for owner, date and baseline only once they are the city’s own', () => {
    const rulesFor = (draft: boolean) =>
      findLooseEnds(
        recordsWith({
          actions: [{ ...action, gapRefs: ['pack:F1'], draft }],
          milestones: [aMilestone({ ...ofDesk, draft })],
          indicators: [anIndicator({ betterWhen: null, draft })],
        }),
        '2026-11-22',
      ).map(({ rule }) => rule)
    expect(rulesFor(true)).toEqual(['draftActionLeft', 'draftMilestonesLeft', 'draftIndicatorLeft'])
    expect(rulesFor(false)).toEqual(
      expect.arrayContaining([
        'actionWithoutOwner',
        'indicatorWithoutBaseline',
        'milestoneWithoutDate',
        'indicatorWithoutDirection',
      ]),
    )
  })

  it('are no loose ends once they are the city’s own, nor where they were dropped', () => {
    expect(
      ends({
        actions: [{ ...action, draft: false }, anAction({ draft: true, status: 'dropped' })],
        milestones: [
          aMilestone({ ...ofDesk, draft: false }),
          aMilestone({ ...ofDesk, draft: true, status: 'dropped' }),
        ],
        indicators: [anIndicator({ draft: false }), anIndicator()],
      }),
    ).toEqual([])
  })
})
