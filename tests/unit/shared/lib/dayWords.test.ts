import { describe, expect, it } from 'vitest'
import { dayWords } from '#shared/lib/dayWords'

describe('dayWords', () => {
  it('knows month names in the form they take inside a date and alone', () => {
    const { months } = dayWords('pl')
    expect([months.get('czerwiec'), months.get('czerwca'), months.get('june')]).toEqual([6, 6, 6])
  })

  it('knows beginnings of month names that fit one month only', () => {
    const { months } = dayWords('en')
    expect(months.get('septem')).toBe(9)
    expect(months.get('ju')).toBeUndefined()
  })

  it('learns the small words of a date from the language itself', () => {
    expect(dayWords('es').fillers.has('de')).toBe(true)
    expect(dayWords('lt').fillers.has('m')).toBe(true)
    expect(dayWords('de').fillers.has('de')).toBe(false)
  })

  it('puts the month first only where the region does', () => {
    expect(dayWords('en-US').monthFirst).toBe(true)
    expect(dayWords('en').monthFirst).toBe(false)
    expect(dayWords('sv').monthFirst).toBe(false)
  })
})
