import { describe, expect, it } from 'vitest'
import { piledUpFrom } from '#shared/looseEnds/actionRules'
import { findLooseEnds } from '#shared/looseEnds/findLooseEnds'
import type { PlanRecords } from '#shared/planFile/recordTables'
import {
  aMilestone,
  anAction,
  anId,
  anOwner,
  aResource,
  recordsWith,
} from '../../../helpers/builders'

const today = '2026-11-22'
const ends = (rule: string, tables: Partial<PlanRecords>) =>
  findLooseEnds(recordsWith(tables), today).filter((looseEnd) => looseEnd.rule === rule)

const owner = anOwner({ id: anId('lead') })
const owned = anAction({
  id: anId('desk'),
  title: 'Open a desk',
  ownerId: owner.id,
  gapRefs: ['integrating-cities-diversity:F1'],
})

describe('an action without an owner', () => {
  it('is found while it is to be done', () => {
    for (const status of ['planned', 'underway'] as const)
      expect(
        ends('actionWithoutOwner', { actions: [{ ...owned, ownerId: null, status }] }),
      ).toMatchObject([
        {
          severity: 'high',
          values: { action: 'Open a desk' },
          place: { stage: 'actions', id: 'desk' },
        },
      ])
  })

  it('is not found with an owner, nor once it is completed or dropped', () => {
    expect(ends('actionWithoutOwner', { actions: [owned] })).toEqual([])
    for (const status of ['completed', 'dropped'] as const)
      expect(
        ends('actionWithoutOwner', { actions: [{ ...owned, ownerId: null, status }] }),
      ).toEqual([])
  })
})

describe('an action without a purpose', () => {
  it('is found where it names neither gap nor commitment', () => {
    expect(ends('actionWithoutPurpose', { actions: [{ ...owned, gapRefs: [] }] })).toHaveLength(1)
  })

  it('is not found where it names either, nor where it was dropped', () => {
    const commitmentRefs = ['integrating-cities-charter:S1']
    expect(
      ends('actionWithoutPurpose', { actions: [owned, { ...owned, gapRefs: [], commitmentRefs }] }),
    ).toEqual([])
    expect(
      ends('actionWithoutPurpose', { actions: [{ ...owned, gapRefs: [], status: 'dropped' }] }),
    ).toEqual([])
  })
})

describe('a milestone without a date', () => {
  const undated = aMilestone({ actionId: owned.id, title: 'Desk opened' })

  it('is found while it is open, with its action', () => {
    for (const status of ['planned', 'underway'] as const)
      expect(
        ends('milestoneWithoutDate', { actions: [owned], milestones: [{ ...undated, status }] }),
      ).toMatchObject([
        {
          values: { milestone: 'Desk opened', action: 'Open a desk' },
          place: { stage: 'actions', id: 'desk' },
        },
      ])
  })

  it('is not found with a date, once it is reached or dropped, nor in a dropped action', () => {
    const fine = [
      { ...undated, dueOn: '2027-01-01' },
      { ...undated, status: 'reached' as const },
      { ...undated, status: 'dropped' as const },
    ]
    expect(ends('milestoneWithoutDate', { actions: [owned], milestones: fine })).toEqual([])
    const actions = [{ ...owned, status: 'dropped' as const }]
    expect(ends('milestoneWithoutDate', { actions, milestones: [undated] })).toEqual([])
  })
})

describe('a plan without money for evaluation', () => {
  const withMoney = (...resources: ReturnType<typeof aResource>[]) => ({
    actions: [{ ...owned, resources }],
  })

  it('is found once, where there is money and none of it is for evaluation', () => {
    const actions = [
      { ...owned, resources: [aResource()] },
      { ...owned, id: anId<'Action'>('other'), resources: [aResource()] },
    ]
    expect(ends('planWithoutEvaluationBudget', { actions })).toHaveLength(1)
    const staff = aResource({ kind: 'staff', forEvaluation: true })
    expect(ends('planWithoutEvaluationBudget', withMoney(aResource(), staff))).toHaveLength(1)
  })

  it('is not found with some of it for evaluation, nor without any money', () => {
    expect(
      ends(
        'planWithoutEvaluationBudget',
        withMoney(aResource(), aResource({ forEvaluation: true })),
      ),
    ).toEqual([])
    expect(ends('planWithoutEvaluationBudget', withMoney())).toEqual([])
    expect(
      ends(
        'planWithoutEvaluationBudget',
        withMoney(aResource({ amount: null }), aResource({ amount: 0 })),
      ),
    ).toEqual([])
    expect(ends('planWithoutEvaluationBudget', withMoney(aResource({ kind: 'in-kind' })))).toEqual(
      [],
    )
  })
})

describe('deadlines piled on one owner', () => {
  const due = (count: number, fields: Parameters<typeof aMilestone>[0] = {}) =>
    Array.from({ length: count }, (_, index) =>
      aMilestone({ actionId: owned.id, dueOn: `2027-03-${10 + index}`, ...fields }),
    )
  const piles = (milestones: ReturnType<typeof due>) =>
    ends('deadlinesPiledUp', { owners: [owner], actions: [owned], milestones })

  it('are found from five in one month, by the owner of the action or of the milestone', () => {
    const pile = { values: { owner: 'Head of unit, Integration', count: 5, month: '2027-03' } }
    expect(piles(due(piledUpFrom))).toMatchObject([
      { ...pile, place: { stage: 'milestones', id: 'lead' } },
    ])
    const actions = [{ ...owned, ownerId: null }]
    const milestones = due(piledUpFrom, { ownerId: owner.id })
    expect(ends('deadlinesPiledUp', { owners: [owner], actions, milestones })).toMatchObject([pile])
  })

  it('are counted for each month apart', () => {
    expect(
      piles([...due(piledUpFrom), ...due(6, { dueOn: '2027-04-01' })]).map(
        ({ values }) => values.month,
      ),
    ).toEqual(['2027-03', '2027-04'])
  })

  it.each([
    ['four', due(piledUpFrom - 1)],
    ['five over two months', [...due(3), ...due(2, { dueOn: '2027-04-01' })]],
    ['five over two owners', [...due(3), ...due(2, { ownerId: anId('deputy') })]],
    ['five of which one is reached', [...due(4), ...due(1, { status: 'reached' })]],
    ['five of which one was dropped', [...due(4), ...due(1, { status: 'dropped' })]],
    ['five without a date', due(5, { dueOn: null })],
    ['five that are late already', due(5, { dueOn: '2026-11-21' })],
    ['five of actions that are gone', due(5, { actionId: anId('gone') })],
  ])('are not found for %s', (_name, milestones) => {
    expect(piles(milestones)).toEqual([])
  })

  it('are not found where nobody answers for them, nor in a dropped action', () => {
    const milestones = due(5)
    expect(
      ends('deadlinesPiledUp', { actions: [{ ...owned, ownerId: null }], milestones }),
    ).toEqual([])
    const actions = [{ ...owned, status: 'dropped' as const }]
    expect(ends('deadlinesPiledUp', { owners: [owner], actions, milestones })).toEqual([])
  })
})
