import { describe, expect, it } from 'vitest'
import {
  arrowsAt,
  placedBar,
  placedMilestones,
  undatedLeft,
} from '#renderer/features/plan/timeline/timelineMarks'
import { milestoneGraph } from '#shared/plan/milestoneDependencies'
import { timeAxis } from '#shared/plan/timeAxis'
import { aMilestone, anAction, anId } from '../../../../../helpers/builders'

const axis = timeAxis({ from: '2027-01-01', to: '2027-12-31' }, 'month')

describe('placedBar', () => {
  it('ends with the end of the last day', () => {
    const bar = placedBar(anAction({ startsOn: '2027-01-01', endsOn: '2027-01-31' }), [], axis)
    expect(bar).toEqual({ left: 0, width: 31 * 4, openStart: false, openEnd: false })
    expect(placedBar(anAction(), [], axis)).toBeNull()
  })
})

describe('placedMilestones', () => {
  it('stand in the order of time, and say their titles only where these do not run into the next', () => {
    const placed = placedMilestones(
      [
        aMilestone({ id: anId('late'), dueOn: '2027-03-01' }),
        aMilestone({ id: anId('undated') }),
        aMilestone({ id: anId('first'), dueOn: '2027-02-28' }),
      ],
      axis,
    )
    expect(placed.map(({ milestone, label }) => [milestone.id, label > 0])).toEqual([
      ['first', false],
      ['late', true],
    ])
  })
})

describe('undatedLeft', () => {
  it('is behind the bar, or before it where the axis ends too soon', () => {
    const bar = (left: number, width: number) => ({ left, width, openStart: false, openEnd: false })
    expect(undatedLeft(bar(0, 100), axis)).toBe(120)
    expect(undatedLeft(bar(600, axis.width - 600), axis)).toBeLessThan(600 - 190)
    expect(undatedLeft(bar(0, axis.width), axis)).toBe(0)
  })
})

describe('arrowsAt', () => {
  it('are those that begin or end at what is seen, each once', () => {
    const [a, b, c] = [
      aMilestone({ id: anId('a') }),
      aMilestone({ id: anId('b'), dependsOnIds: [anId('a')] }),
      aMilestone({ id: anId('c'), dependsOnIds: [anId('b'), anId('gone')] }),
    ]
    const { byId, waiting } = milestoneGraph([a, b, c])
    const ends = (seen: (typeof a)[]) =>
      arrowsAt(seen, byId, waiting).map(({ from, to }) => `${from.id}>${to.id}`)
    expect(ends([a])).toEqual(['a>b'])
    expect(ends([a, b]).sort()).toEqual(['a>b', 'b>c'])
    expect(ends([c])).toEqual(['b>c'])
  })
})
