import { describe, expect, it } from 'vitest'
import {
  type ActionFilter,
  type ActionSortKey,
  actionRows,
  noFilter,
  shownRows,
} from '#renderer/features/plan/action/actionRows'
import { anAction, anId } from '../../../../../helpers/builders'

const [desk, survey, training] = [
  anAction({
    id: anId('desk'),
    order: 'a1',
    title: 'Open a welcome desk',
    status: 'underway',
    ownerId: anId('head'),
    gapRefs: ['benchmark:F6'],
    startsOn: '2027-01-01',
  }),
  anAction({
    id: anId('survey'),
    order: 'a2',
    title: 'Ask users every year',
    status: 'planned',
    commitmentRefs: ['charter:S1'],
    targetGroup: 'Newcomers',
  }),
  anAction({
    id: anId('training'),
    order: 'a0',
    title: 'Train the staff',
    status: 'completed',
    ownerId: anId('adviser'),
    startsOn: '2026-01-01',
  }),
]
const rows = actionRows(
  [desk, survey, training],
  new Map([
    [desk.id, { reached: 1, total: 4, late: 2 }],
    [training.id, { reached: 2, total: 2, late: 0 }],
  ]),
  new Map([
    [anId<'Owner'>('head'), 'Head of unit, Integration'],
    [anId<'Owner'>('adviser'), 'Adviser, Human resources'],
  ]),
)
const shown = (filter: Partial<ActionFilter>, by: ActionSortKey = 'number', descending = false) =>
  shownRows(rows, { ...noFilter, ...filter }, { by, descending }, 'en-GB').map(
    ({ action }) => action.id,
  )

describe('actionRows', () => {
  it('numbers the actions by their place in the plan and names their owners', () => {
    expect(rows.map(({ action, number, ownerName }) => [number, action.id, ownerName])).toEqual([
      [1, 'training', 'Adviser, Human resources'],
      [2, 'desk', 'Head of unit, Integration'],
      [3, 'survey', ''],
    ])
    expect(rows[2]?.progress).toEqual({ reached: 0, total: 0, late: 0 })
  })
})

describe('shownRows', () => {
  it('shows everything, in the order of the plan, without a filter', () => {
    expect(shown({})).toEqual(['training', 'desk', 'survey'])
  })

  it.each<[Partial<ActionFilter>, string[]]>([
    [{ text: 'WELCOME head' }, ['desk']],
    [{ text: 'newcomers' }, ['survey']],
    [{ text: 'nothing like it' }, []],
    [{ status: 'planned' }, ['survey']],
    [{ owner: 'none' }, ['survey']],
    [{ owner: anId('adviser') }, ['training']],
    [{ gapRef: 'benchmark:F6' }, ['desk']],
    [{ commitmentRef: 'charter:S1' }, ['survey']],
    [{ lateOnly: true }, ['desk']],
    [{ lateOnly: true, status: 'planned' }, []],
  ])('filters by %j', (filter, ids) => {
    expect(shown(filter)).toEqual(ids)
  })

  it.each<[ActionSortKey, string[]]>([
    ['title', ['survey', 'desk', 'training']],
    ['status', ['survey', 'desk', 'training']],
    ['owner', ['survey', 'training', 'desk']],
    ['startsOn', ['training', 'desk', 'survey']],
    ['milestones', ['survey', 'training', 'desk']],
  ])('sorts by %s, and the other way round', (by, ids) => {
    expect(shown({}, by)).toEqual(ids)
    expect(shown({}, by, true)).toEqual([...ids].reverse())
  })
})
