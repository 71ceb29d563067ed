import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadLimits, loadWord, loadWords, medianWithout } from '#shared/monitoring/ownerLoad'

describe('loadWord', () => {
  it('calls more than twelve too much for anybody', () => {
    expect([0, 1, 7, 8, 12, 13].map((load) => loadWord(load, null))).toEqual([
      'none',
      'fair',
      'fair',
      'much',
      'much',
      'too-much',
    ])
  })

  it('calls more than twice what others carry too much, from five on', () => {
    expect(loadWord(4, 1)).toBe('fair')
    expect(loadWord(5, 2)).toBe('too-much')
    expect(loadWord(5, 2.5)).toBe('fair')
  })

  it('never gets lighter with more to do, nor heavier where others do more', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), fc.nat(20), (load, usual, more) => {
        const weight = (a: number, b: number | null) => loadWords.indexOf(loadWord(a, b))
        expect(weight(load + more, usual)).toBeGreaterThanOrEqual(weight(load, usual))
        expect(weight(load, usual + more)).toBeLessThanOrEqual(weight(load, usual))
        if (load > loadLimits.most) expect(loadWord(load, usual)).toBe('too-much')
      }),
    )
  })
})

describe('medianWithout', () => {
  it('is null with fewer than two others', () => {
    expect(medianWithout([], 0)).toBeNull()
    expect(medianWithout([3, 9], 9)).toBeNull()
    expect(medianWithout([3, 9], 0)).toBe(6)
  })

  it('is the median of what is left', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(50), { minLength: 3, maxLength: 12 }),
        fc.nat(11),
        (loads, at) => {
          const own = loads[at % loads.length] ?? 0
          const sorted = [...loads].sort((a, b) => a - b)
          const others = [...sorted]
          others.splice(others.indexOf(own), 1)
          const middle = others.length / 2
          const median =
            others.length % 2 === 1
              ? others[Math.floor(middle)]
              : ((others[middle - 1] ?? 0) + (others[middle] ?? 0)) / 2
          expect(medianWithout(sorted, own)).toBe(median)
        },
      ),
    )
  })
})
