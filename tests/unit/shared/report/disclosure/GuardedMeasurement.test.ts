import { describe, expect, it } from 'vitest'
import { type GuardedParts, shownValue } from '#shared/report/disclosure/GuardedMeasurement'
import { anIndicator } from '../../../../helpers/builders'

const share = anIndicator({ unit: '%' })

describe('what an indicator shows', () => {
  it('is suppressed where any part of it is', () => {
    const parts: GuardedParts[] = [
      { value: 'suppressed' },
      { value: null, numerator: 'suppressed', denominator: 40 },
      { value: 12, comparedValue: 'suppressed' },
    ]
    for (const part of parts) expect(shownValue(share, part)).toBe('suppressed')
  })

  it('is worked out where all parts are shown', () => {
    expect(shownValue(share, { value: null, numerator: 12, denominator: 48 })).toBe(25)
    const gap = { group: 'a', comparedWith: 'b', as: 'difference' as const }
    const apart = anIndicator({ unit: '%', gapBetween: gap })
    expect(shownValue(apart, { value: 54, comparedValue: 71 })).toBe(-17)
  })

  it('is not known where it is not known, which is another thing', () => {
    expect(shownValue(share, { value: null })).toBeNull()
  })
})
