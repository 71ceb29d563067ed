import { expect, it } from 'vitest'
import type { Change, Edit } from '#shared/change/Change'
import { dueDaySteps } from '#shared/change/dueDaySteps'
import { anId } from '../../../helpers/builders'

let revision = 0
const change = (edit: Partial<Edit>, fields: Partial<Change> = {}): Change => {
  revision += 1
  return {
    id: anId(`change-${revision}`),
    planId: anId('plan'),
    revision,
    at: `2026-01-0${revision}T09:00:00.000Z`,
    by: 'Coordinator',
    command: 'updateMilestone',
    why: '',
    group: null,
    reverts: null,
    edits: [{ table: 'milestones', recordId: 'm', before: null, after: null, ...edit }],
    ...fields,
  }
}

it('tells each time the day was moved, newest first, with the reason', () => {
  revision = 0
  const changes = [
    change({ after: { id: 'm', title: 'Desk', dueOn: '2026-03-31' } }),
    change({ before: { title: 'Desk' }, after: { title: 'Desk opened' } }),
    change({ before: { dueOn: '2026-03-31' }, after: { dueOn: '2026-06-30' } }, { why: 'Late' }),
    change({ before: { dueOn: '2026-06-30' }, after: { dueOn: null } }),
  ]
  expect(dueDaySteps(changes, 'milestones', 'm')).toEqual([
    { from: '2026-06-30', to: null, at: changes[3]?.at, by: 'Coordinator', why: '' },
    { from: '2026-03-31', to: '2026-06-30', at: changes[2]?.at, by: 'Coordinator', why: 'Late' },
  ])
})

it('leaves out what was taken back', () => {
  revision = 0
  const moved = { before: { dueOn: '2026-03-31' }, after: { dueOn: '2026-06-30' } }
  const changes = [
    change({ after: { id: 'm', dueOn: '2026-03-31' } }),
    change(moved),
    change(
      { before: moved.after, after: moved.before },
      { command: 'undo', reverts: { kind: 'undo', revisions: [2] } },
    ),
  ]
  expect(dueDaySteps(changes, 'milestones', 'm')).toEqual([])
})

it('looks at the end of an action', () => {
  revision = 0
  const changes = [
    change({
      table: 'actions',
      recordId: 'a',
      before: { endsOn: '2026-03-31' },
      after: { endsOn: '2026-06-30' },
    }),
  ]
  expect(dueDaySteps(changes, 'actions', 'a')).toMatchObject([
    { from: '2026-03-31', to: '2026-06-30' },
  ])
})
