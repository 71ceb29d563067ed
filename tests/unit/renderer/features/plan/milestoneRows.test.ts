import { describe, expect, it } from 'vitest'
import {
  lineItems,
  type MilestoneFilter,
  noMilestoneFilter,
  numberedActions,
  shownMilestones,
} from '#renderer/features/plan/milestoneRows'
import { groupMilestones } from '#shared/plan/groupMilestones'
import { aMilestone, anAction, anId } from '../../../../helpers/builders'

const head = anId<'Owner'>('head')
const guest = anId<'Owner'>('guest')
const desk = anAction({ id: anId('desk'), order: 'a1', title: 'Welcome desk', ownerId: head })
const survey = anAction({ id: anId('survey'), order: 'a0', title: 'Survey' })
const actions = numberedActions([desk, survey])
const milestones = [
  aMilestone({ id: anId('open'), actionId: desk.id, title: 'Desk open', status: 'underway' }),
  aMilestone({ id: anId('lent'), actionId: desk.id, title: 'Staff lent', ownerId: guest }),
  aMilestone({ id: anId('asked'), actionId: survey.id, title: 'First round', note: 'by phone' }),
]
const shown = (filter: Partial<MilestoneFilter>) =>
  shownMilestones(
    milestones,
    actions,
    new Map([
      [head, 'Head of unit'],
      [guest, 'Guest office'],
    ]),
    { ...noMilestoneFilter, ...filter },
    'en-GB',
  ).map(({ id }) => id)

describe('shownMilestones', () => {
  it.each<[Partial<MilestoneFilter>, string[]]>([
    [{}, ['open', 'lent', 'asked']],
    [{ text: 'welcome' }, ['open', 'lent']],
    [{ text: 'PHONE round' }, ['asked']],
    [{ text: 'guest' }, ['lent']],
    [{ status: 'underway' }, ['open']],
    [{ actionId: survey.id }, ['asked']],
    [{ owner: head }, ['open']],
    [{ owner: guest }, ['lent']],
    [{ owner: 'none' }, ['asked']],
  ])('filters by %j', (filter, ids) => {
    expect(shown(filter)).toEqual(ids)
  })
})

describe('numberedActions', () => {
  it('gives each action its place in the plan', () => {
    expect([actions.get(desk.id)?.number, actions.get(survey.id)?.number]).toEqual([2, 1])
  })
})

describe('lineItems', () => {
  it('leaves the milestones of folded groups out, and keeps their heading', () => {
    const groups = groupMilestones(
      [aMilestone({ id: anId('undated') }), aMilestone({ id: anId('done'), status: 'reached' })],
      '2026-11-22',
    )
    expect(
      lineItems(groups, new Set(['reached'])).map((item) =>
        item.kind === 'heading' ? item.group.kind : item.milestone.id,
      ),
    ).toEqual(['undated', 'undated', 'reached'])
  })
})
