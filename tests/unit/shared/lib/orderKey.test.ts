import fc from 'fast-check'
import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'
import { describe, expect, it } from 'vitest'
import { isOrderKey } from '#shared/lib/orderKey'

describe('a place in a list', () => {
  it('is any key that lists are made with', () => {
    expect(generateNKeysBetween(null, null, 500).every(isOrderKey)).toBe(true)
    expect(isOrderKey(generateKeyBetween('a0', 'a1'))).toBe(true)
    expect(isOrderKey(generateKeyBetween(null, 'a0'))).toBe(true)
  })

  it.each(['', '!!', 'a', '0', 'ä0', 'a0 ', 'a00', '../x'])('is not %j', (text) => {
    expect(isOrderKey(text)).toBe(false)
  })

  it('can always be followed by another', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), (text) => {
        if (isOrderKey(text)) expect(generateKeyBetween(text, null) > text).toBe(true)
      }),
    )
  })
})
