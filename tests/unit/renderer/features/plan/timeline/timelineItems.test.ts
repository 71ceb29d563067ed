import { describe, expect, it } from 'vitest'
import { actionRows } from '#renderer/features/plan/action/actionRows'
import {
  itemHeights,
  itemIndexes,
  itemTops,
  timelineItems,
} from '#renderer/features/plan/timeline/timelineItems'
import { anAction, anId } from '../../../../../helpers/builders'

const objective = (id: string, order: string) => ({
  id: anId<'Objective'>(id),
  planId: anId<'Plan'>('plan'),
  order,
  title: id,
  description: '',
})
const rows = actionRows(
  [
    anAction({ id: anId('a'), order: 'a0', objectiveId: anId('second') }),
    anAction({ id: anId('b'), order: 'a1' }),
    anAction({ id: anId('c'), order: 'a2', objectiveId: anId('first') }),
    anAction({ id: anId('d'), order: 'a3', objectiveId: anId('gone') }),
  ],
  new Map(),
  new Map(),
)
const told = (items: ReturnType<typeof timelineItems>) =>
  items.map((item) =>
    item.kind === 'action' ? item.row.action.id : [item.objective?.title ?? null, item.count],
  )

describe('timelineItems', () => {
  it('has no headings where the plan has no objectives', () => {
    expect(told(timelineItems(rows, []))).toEqual(['a', 'b', 'c', 'd'])
  })

  it('puts actions under their objectives, those without one last, and leaves out empty headings', () => {
    const objectives = [
      objective('second', 'a1'),
      objective('first', 'a0'),
      objective('empty', 'a2'),
    ]
    expect(told(timelineItems(rows, objectives))).toEqual([
      ['first', 1],
      'c',
      ['second', 1],
      'a',
      [null, 2],
      'b',
      'd',
    ])
  })

  it('knows where each line begins', () => {
    const items = timelineItems(rows, [objective('first', 'a0')])
    const { objective: heading, action } = itemHeights
    expect(itemTops(items)).toEqual([
      0,
      heading,
      heading + action,
      2 * heading + action,
      2 * heading + 2 * action,
      2 * heading + 3 * action,
      2 * heading + 4 * action,
    ])
    expect(itemIndexes(items).get(anId('a'))).toBe(3)
  })
})
