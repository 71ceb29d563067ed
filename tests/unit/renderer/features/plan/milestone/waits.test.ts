import { describe, expect, it } from 'vitest'
import { keepEqualWaits, waitsOf } from '#renderer/features/plan/milestone/waits'
import { aMilestone, anId } from '../../../../../helpers/builders'

describe('waitsOf', () => {
  it('names what presses most: a conflict first, else the last to come', () => {
    const [soon, last, late] = [
      aMilestone({ id: anId('soon'), dueOn: '2027-01-31' }),
      aMilestone({ id: anId('last'), dueOn: '2027-03-31' }),
      aMilestone({ id: anId('late'), dueOn: '2027-12-31' }),
    ]
    const fine = aMilestone({ dueOn: '2027-06-30', dependsOnIds: [last.id, soon.id] })
    const vain = aMilestone({ dueOn: '2027-06-30', dependsOnIds: [last.id, late.id] })
    const waits = waitsOf([soon, last, late, fine, vain])
    expect(waits.get(fine.id)).toEqual({ count: 2, on: last, conflict: null })
    expect(waits.get(vain.id)).toEqual({ count: 2, on: late, conflict: 'later' })
    expect(waits.size).toBe(2)
  })
})

describe('keepEqualWaits', () => {
  it('keeps the earlier map until another milestone waits, or for something else', () => {
    const before = aMilestone({ id: anId('before'), dueOn: '2027-01-31' })
    const after = aMilestone({ dueOn: '2027-06-30', dependsOnIds: [before.id] })
    const waits = waitsOf([before, after])
    expect(keepEqualWaits(waits, waitsOf([before, { ...after, title: 'Other' }]))).toBe(waits)
    for (const other of [
      waitsOf([before]),
      waitsOf([{ ...before, dueOn: '2028-01-31' }, after]),
      waitsOf([before, after, { ...after, id: anId('third') }]),
    ])
      expect(keepEqualWaits(waits, other)).toBe(other)
  })
})
