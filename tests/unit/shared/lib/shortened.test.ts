import fc from 'fast-check'
import { expect, it } from 'vitest'
import { shortened } from '#shared/lib/shortened'

it('leaves a short text as it is, on one line', () => {
  expect(shortened('  Two\nlines. ', 20)).toBe('Two lines.')
})

it('cuts a long text at the end of a word and says so', () => {
  expect(shortened('The council adopted the strategy', 20)).toBe('The council adopted…')
})

it('never gives more than it may, and only words that were there', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), fc.integer({ min: 2, max: 120 }), (text, max) => {
      const short = shortened(text, max)
      expect(short.length).toBeLessThanOrEqual(max)
      const whole = text.replace(/\s+/g, ' ').trim()
      expect(whole.startsWith(short.replace(/…$/, '')) || whole === short).toBe(true)
    }),
  )
})
