import { describe, expect, it } from 'vitest'
import { isShortPart } from '#shared/report/isShortPart'
import { wholeLibrary } from '../template/library/aLibrary'

describe('isShortPart', () => {
  it('holds for no part that takes more than a few lines', async () => {
    const { items } = await wholeLibrary()
    for (const { parts } of items.values())
      for (const part of parts.filter(isShortPart))
        expect(part.texts.join(', ').length, part.key).toBeLessThan(260)
  })

  it('holds for every word of the format', async () => {
    const { items } = await wholeLibrary()
    for (const { parts } of items.values())
      for (const part of parts) if (part.form === 'code') expect(isShortPart(part)).toBe(true)
  })
})
