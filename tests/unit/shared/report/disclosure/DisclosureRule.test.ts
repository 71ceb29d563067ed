import { describe, expect, it } from 'vitest'
import { disclosureRule, isSmall } from '#shared/report/disclosure/DisclosureRule'

describe('what is small', () => {
  it('is from one up to below the threshold', () => {
    const small = [0, 1, 4, 4.5, 5, 6].filter((value) => isSmall(value, disclosureRule(5)))
    expect(small).toEqual([1, 4, 4.5])
  })

  it('is nobody as well where the topic is sensitive', () => {
    expect(isSmall(0, disclosureRule(10, true))).toBe(true)
  })

  it('is a small loss as much as a small gain, and never what is not known', () => {
    expect(isSmall(-3, disclosureRule(5))).toBe(true)
    expect(isSmall(-5, disclosureRule(5))).toBe(false)
    expect(isSmall(null, disclosureRule(5, true))).toBe(false)
  })

  it('is nothing at a threshold of zero or one', () => {
    expect([0, 1, 2].some((value) => isSmall(value, disclosureRule(1)))).toBe(false)
    expect([0, 1, 2].some((value) => isSmall(value, disclosureRule(0)))).toBe(false)
  })
})
