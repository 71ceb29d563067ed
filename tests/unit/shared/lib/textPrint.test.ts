import fc from 'fast-check'
import { expect, it } from 'vitest'
import { textPrint } from '#shared/lib/textPrint'

it('is the same 16 digits for the same text, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(textPrint(text)).toMatch(/^[0-9a-f]{16}$/)
      expect(textPrint(`${text}`)).toBe(textPrint(text))
    }),
  )
})

it('tells texts apart, also those that differ in one letter only', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(textPrint(one) === textPrint(other)).toBe(one === other)
    }),
  )
  expect(textPrint('met')).not.toBe(textPrint('Met'))
})
