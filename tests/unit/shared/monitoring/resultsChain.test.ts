import { expect, it } from 'vitest'
import { resultsChain } from '#shared/monitoring/resultsChain'
import { aMilestone, anAction, anId, anIndicator, aResource } from '../../../helpers/builders'

const objectiveId = anId<'Objective'>('work')
const own = anAction({
  id: anId('own'),
  objectiveId,
  order: 'a1',
  resources: [
    aResource({ amount: 100, year: 2026 }),
    aResource({ amount: 50, year: 2027 }),
    aResource({ amount: null }),
    aResource({ kind: 'staff', amount: 0.5 }),
    aResource({ kind: 'in-kind', amount: null, note: 'Rooms', source: 'Library' }),
  ],
})
const earlier = anAction({ id: anId('earlier'), objectiveId, order: 'a0' })
const dropped = anAction({ objectiveId, status: 'dropped', resources: [aResource()] })
const other = anAction({ id: anId('other') })
const records = {
  actions: [own, dropped, other, earlier],
  milestones: [
    aMilestone({ actionId: own.id, status: 'reached' }),
    aMilestone({ actionId: own.id }),
    aMilestone({ actionId: own.id, status: 'dropped' }),
    aMilestone({ actionId: other.id }),
  ],
  indicators: [
    anIndicator({ id: anId('out'), kind: 'output', actionIds: [own.id] }),
    anIndicator({ id: anId('law'), kind: 'policy', order: 'a1', actionIds: [own.id] }),
    anIndicator({ id: anId('change'), kind: 'outcome', actionIds: [earlier.id, other.id] }),
    anIndicator({ id: anId('felt'), kind: 'perception', order: 'a1', actionIds: [own.id] }),
    anIndicator({ id: anId('elsewhere'), kind: 'outcome', actionIds: [dropped.id, other.id] }),
  ],
}

it('adds up what is put in, and leaves dropped actions out', () => {
  expect(resultsChain(objectiveId, records).resources).toEqual({
    money: 150,
    staff: 0.5,
    inKind: ['Rooms'],
  })
})

it('lists the activities in the order of the plan, with the milestones that count', () => {
  expect(
    resultsChain(objectiveId, records).activities.map(({ action, milestones, reached }) => [
      action.id,
      milestones,
      reached,
    ]),
  ).toEqual([
    ['earlier', 0, 0],
    ['own', 2, 1],
  ])
})

it('tells what is done from what becomes of it', () => {
  const { outputs, outcomes } = resultsChain(objectiveId, records)
  expect(outputs.map(({ id }) => id)).toEqual(['out', 'law'])
  expect(outcomes.map(({ id }) => id)).toEqual(['change', 'felt'])
})

it('draws the actions outside all objectives too', () => {
  const { activities, outcomes } = resultsChain(null, records)
  expect(activities.map(({ action }) => action.id)).toEqual(['other'])
  expect(outcomes.map(({ id }) => id)).toEqual(['change', 'elsewhere'])
})
