import { expect, it } from 'vitest'
import type { Difference, ValueStep } from '#shared/compare/PlanDifference'
import { recordDifferences, stepsToTell } from '#shared/compare/recordDifferences'

const head = { section: 'milestones', name: 'A', within: null, place: null } as const

function move(revision: number, from: string, to: string): ValueStep<string | null> {
  return { revision, at: '2026-01-01T00:00:00.000Z', by: '', why: '', command: 'x', from, to }
}

function moved(recordId: string, ...moves: ValueStep<string | null>[]): Difference {
  const fact = { what: 'moved', field: 'dueOn', from: null, to: null, days: null, moves } as const
  return { ...head, ...fact, recordId, id: `${recordId} moved`, steps: moves }
}
const dropped = (recordId: string, ...steps: Difference['steps']): Difference => ({
  ...head,
  what: 'dropped',
  recordId,
  id: `${recordId} dropped`,
  steps,
})

it('brings what differs in one record together, in the order of the records', () => {
  const found = recordDifferences([moved('a'), dropped('b'), dropped('a')])
  expect(found.map(({ recordId, differences }) => [recordId, differences.length])).toEqual([
    ['a', 2],
    ['b', 1],
  ])
})

it('tells every change once, and from what to what only where it took several moves', () => {
  const [one, other] = [move(3, '2026-01-01', '2026-02-01'), move(2, '2026-02-01', '2026-03-01')]
  expect(stepsToTell([moved('a', one), dropped('a', one)])).toEqual([
    expect.not.objectContaining({ from: '2026-01-01' }),
  ])
  expect(stepsToTell([dropped('a', one), moved('a', other, one)])).toEqual([other, one])
})
