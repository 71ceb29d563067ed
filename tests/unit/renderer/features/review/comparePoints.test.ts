import { describe, expect, it } from 'vitest'
import { codesIn, offeredPoints, pointOf, usualFrom } from '#renderer/features/review/comparePoints'
import { samplePlan } from '../../../../helpers/samplePlan'

const plan = await samplePlan()
const today = '2026-11-22'
const points = offeredPoints(plan, today)

describe('the moments that are offered', () => {
  it('are now, the snapshots and reviews from the latest back, and the beginning', () => {
    expect(points[0]).toMatchObject({ is: 'now', code: 'now', revision: plan.revision, day: today })
    expect(points.at(-1)).toMatchObject({ is: 'begin', revision: 1 })
    const frozen = points.slice(1, -1)
    expect(frozen).toHaveLength(plan.records.snapshots.length)
    const revisions = frozen.map(({ revision }) => revision)
    expect(revisions).toEqual([...revisions].sort((a, b) => b - a))
  })

  it('begin with the last review, else the last snapshot, else the beginning', () => {
    const byHand = points.filter(({ is }) => is !== 'review')
    expect(usualFrom(points)?.is).toBe(
      points.some(({ is }) => is === 'review') ? 'review' : 'snapshot',
    )
    expect(usualFrom(byHand)?.is).toBe('snapshot')
    expect(usualFrom(points.filter(({ is }) => is === 'now' || is === 'begin'))?.is).toBe('begin')
  })
})

describe('a moment in an address', () => {
  it('is found again by its code', () => {
    for (const point of points) expect(pointOf(point.code, points, plan)).toBe(point)
  })

  it('may be any day that the history reaches back to', () => {
    expect(pointOf('2026-06-01', points, plan)).toMatchObject({ is: 'day', day: '2026-06-01' })
    expect(pointOf('2020-01-01', points, plan)).toBeNull()
    expect(pointOf('nonsense', points, plan)).toBeNull()
  })

  it('stands beside the other one', () => {
    expect(codesIn('r12..2026-06-01')).toEqual({ from: 'r12', to: '2026-06-01' })
    expect(codesIn(undefined)).toEqual({ from: '', to: '' })
  })
})
