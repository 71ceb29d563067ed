import { expect, it } from 'vitest'
import { milestoneChoices } from '#renderer/features/plan/milestone/milestoneChoices'
import { numberedActions } from '#renderer/features/plan/milestoneRows'
import { aMilestone, anAction, anId } from '../../../../../helpers/builders'

it('offers the milestones of the same action first, then the others in the order of the plan, never the milestone itself', () => {
  const actions = numberedActions([
    anAction({ id: anId('a'), order: 'a0', title: 'A' }),
    anAction({ id: anId('b'), order: 'a1', title: 'B' }),
    anAction({ id: anId('c'), order: 'a2', title: 'C' }),
  ])
  const milestone = aMilestone({ id: anId('own'), actionId: anId('b') })
  const others = [
    aMilestone({ actionId: anId('a'), title: 'Of A', dueOn: '2027-01-31' }),
    aMilestone({ actionId: anId('b'), title: '  ' }),
  ]
  const choices = milestoneChoices(milestone, [milestone, ...others], actions, {
    option: ({ number, title, day }) => `${number} ${title} ${day}`,
    group: ({ action }) => action.title,
    untitled: 'Untitled',
    noDay: 'no date',
    locale: 'en-GB',
  })
  expect(choices.map(({ group, items }) => [group, items.map(({ label }) => label)])).toEqual([
    ['B', ['2 Untitled no date']],
    ['A', ['1 Of A 31 Jan 2027']],
  ])
})
